import type { CollectionConfig } from 'payload'

import { canReadChangeLog } from '../src/access/changeLog.js'
import { staff } from '../src/access/roles.js'
import { never } from '../src/access/rules.js'
import { refuseChange, refuseDeletion } from '../src/hooks/refuseChange.js'
import { text } from '../src/portal/text/vi.js'
import { dayTimeAdmin } from './fields/dayTimeAdmin.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { selectField } from './fields/selectField.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.changeLog
const forStaff = { read: staff }

export const ChangeLog: CollectionConfig = {
  slug: 'change-log',
  labels: labelsOf(words),
  admin: {
    ...placeIn('system', words),
    useAsTitle: 'docTitle',
    defaultColumns: ['at', 'action', 'collection', 'docTitle', 'byName'],
    listSearchableFields: ['docTitle', 'docId', 'note'],
  },
  defaultSort: '-at',
  indexes: [{ fields: ['collection', 'public', 'imported', 'at', 'createdAt'] }],
  disableDuplicate: true,
  lockDocuments: false,
  access: {
    create: never,
    read: canReadChangeLog,
    update: never,
    delete: never,
  },
  hooks: { beforeChange: [refuseChange], beforeDelete: [refuseDeletion] },
  fields: withWords(words, [
    {
      type: 'row',
      fields: [
        { name: 'at', type: 'date', required: true, index: true, admin: dayTimeAdmin },
        selectField('action', 'changeActions', { required: true, index: true }),
        { name: 'public', type: 'checkbox', defaultValue: false, index: true },
        { name: 'imported', type: 'checkbox', defaultValue: false },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'collection',
          type: 'text',
          required: true,
          index: true,
          admin: { components: { Cell: '/src/admin/components/RecordKind#RecordKind' } },
        },
        { name: 'docId', type: 'text', required: true, index: true },
      ],
    },
    { name: 'docTitle', type: 'text' },
    { name: 'changes', type: 'json' },
    { name: 'internalChanges', type: 'json', access: forStaff },
    { name: 'note', type: 'textarea' },
    {
      type: 'row',
      fields: [
        { name: 'by', type: 'relationship', relationTo: 'users', access: forStaff, index: true },
        { name: 'byName', type: 'text', access: forStaff },
      ],
    },
  ]),
}
