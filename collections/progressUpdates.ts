import type { CollectionConfig } from 'payload'

import {
  canCreateProgressUpdates,
  canDeleteProgressUpdates,
  canReadProgressUpdates,
  canUpdateProgressUpdates,
} from '../src/access/progressUpdates.js'
import { nobody, staff } from '../src/access/roles.js'
import { normaliseText } from '../src/hooks/normaliseText.js'
import { recordDeletion } from '../src/hooks/changeLog/recordChange.js'
import { refuseChange } from '../src/hooks/refuseChange.js'
import { hideFiles, showFiles } from '../src/hooks/files/showFiles.js'
import { stampReporter } from '../src/hooks/workflow/stampReporter.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { filesField } from './fields/filesField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { selectField } from './fields/selectField.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.progressUpdates
const stamped = { create: nobody, update: nobody }

export const ProgressUpdates: CollectionConfig = {
  slug: 'progress-updates',
  labels: labelsOf(words),
  admin: {
    ...placeIn('steering', words),
    useAsTitle: 'text',
    defaultColumns: ['assignment', 'kind', 'percent', 'reportedOn', 'unit', 'internal'],
    listSearchableFields: ['text'],
  },
  defaultSort: '-reportedOn',
  disableDuplicate: true,
  access: {
    create: canCreateProgressUpdates,
    read: canReadProgressUpdates,
    update: canUpdateProgressUpdates,
    delete: canDeleteProgressUpdates,
  },
  hooks: {
    beforeValidate: [normaliseText],
    beforeChange: [refuseChange, stampReporter],
    afterChange: [showFiles(({ internal }) => internal !== true)],
    afterDelete: [hideFiles, recordDeletion({ titleField: 'text', isPublic: () => false })],
  },
  fields: withWords(words, [
    {
      name: 'assignment',
      type: 'relationship',
      relationTo: 'assignments',
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        selectField('kind', 'progressKinds', { required: true, defaultValue: 'note' }),
        dayField('reportedOn', { index: true }),
        { name: 'percent', type: 'number', min: 0, max: 100 },
      ],
    },
    { name: 'text', type: 'textarea', required: true },
    filesField('evidence'),
    { name: 'internal', type: 'checkbox', defaultValue: false, index: true },
    {
      type: 'row',
      fields: [
        {
          name: 'by',
          type: 'relationship',
          relationTo: 'users',
          access: { ...stamped, read: staff },
          admin: { readOnly: true },
        },
        {
          name: 'unit',
          type: 'relationship',
          relationTo: 'units',
          index: true,
          access: stamped,
          admin: { readOnly: true },
        },
      ],
    },
  ]),
}
