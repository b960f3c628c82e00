import type { CollectionConfig } from 'payload'

import { canReadSystemRecords, canWriteSystemRecords } from '../src/access/systemRecords.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { dayTimeAdmin } from './fields/dayTimeAdmin.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { selectField } from './fields/selectField.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.reminders

/** Every reminder mail. Its unique key is taken before sending, so that no mail goes out twice. */
export const Reminders: CollectionConfig = {
  slug: 'reminders',
  labels: labelsOf(words),
  admin: {
    ...placeIn('system', words),
    useAsTitle: 'subject',
    defaultColumns: ['forOn', 'person', 'kind', 'state', 'subject', 'sentAt'],
    listSearchableFields: ['email', 'subject'],
  },
  defaultSort: '-forOn',
  disableDuplicate: true,
  lockDocuments: false,
  access: {
    create: canWriteSystemRecords,
    read: canReadSystemRecords,
    update: canWriteSystemRecords,
    delete: canWriteSystemRecords,
  },
  fields: withWords(words, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    {
      type: 'row',
      fields: [
        dayField('forOn', { required: true, index: true }),
        selectField('kind', 'reminderKinds', { required: true, index: true }),
        selectField('state', 'reminderStates', { required: true, index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'person', type: 'relationship', relationTo: 'users', index: true },
        { name: 'personName', type: 'text' }, // Home Affairs reads the mails, not the accounts.
        { name: 'email', type: 'text' },
      ],
    },
    { name: 'subject', type: 'text' },
    { name: 'assignment', type: 'relationship', relationTo: 'assignments', index: true },
    { name: 'items', type: 'json' },
    {
      type: 'row',
      fields: [
        { name: 'claimedAt', type: 'date', index: true, admin: dayTimeAdmin },
        { name: 'sentAt', type: 'date', admin: dayTimeAdmin },
      ],
    },
    { name: 'error', type: 'textarea' },
  ]),
}
