import type { CollectionConfig } from 'payload'

import { canReadSystemRecords, canWriteSystemRecords } from '../src/access/systemRecords.js'
import { text } from '../src/portal/text/vi.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { selectField } from './fields/selectField.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.fanOuts

/** One row for each published record that gives work: what is still to be handed out survives a crash here. */
export const FanOuts: CollectionConfig = {
  slug: 'fan-outs',
  labels: labelsOf(words),
  admin: {
    ...placeIn('system', words),
    useAsTitle: 'key',
    defaultColumns: ['kind', 'originId', 'pending', 'updatedAt', 'error'],
    listSearchableFields: ['key'],
  },
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
    selectField('kind', 'assignmentOrigins', { required: true }),
    { name: 'originId', type: 'text', required: true },
    { name: 'revision', type: 'number', required: true },
    { name: 'pending', type: 'checkbox', defaultValue: false, index: true },
    { name: 'resolvedOn', type: 'json' },
    {
      type: 'row',
      fields: [
        { name: 'made', type: 'number', defaultValue: 0 },
        { name: 'amended', type: 'number', defaultValue: 0 },
        { name: 'cancelled', type: 'number', defaultValue: 0 },
      ],
    },
    { name: 'error', type: 'text' },
  ]),
}
