import type { CollectionConfig } from 'payload'

import {
  canReadPostings,
  canReadPostingVersions,
  canWritePostings,
} from '../src/access/postings.js'
import { postingEndpoints } from '../src/commands/postings/postingEndpoints.js'
import { normaliseText } from '../src/hooks/normaliseText.js'
import { recordChange, recordDeletion } from '../src/hooks/changeLog/recordChange.js'
import { hideFiles, showFiles } from '../src/hooks/files/showFiles.js'
import { staff } from '../src/access/roles.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { periodRow } from './fields/periodRow.js'
import { provenanceField } from './fields/provenanceField.js'
import { versioned } from './fields/publishing.js'
import { selectField } from './fields/selectField.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.postings
const log = { titleField: 'version', internal: ['checker'] }

export const Postings: CollectionConfig = {
  slug: 'postings',
  labels: labelsOf(words),
  admin: {
    ...placeIn('procedures', words),
    defaultColumns: ['version', 'unit', 'channel', 'state', 'postedOn', 'checkedOn'],
    listSearchableFields: ['checker', 'note'],
  },
  endpoints: postingEndpoints,
  ...versioned,
  access: {
    create: canWritePostings,
    read: canReadPostings,
    update: canWritePostings,
    delete: canWritePostings,
    readVersions: canReadPostingVersions,
  },
  hooks: {
    beforeValidate: [normaliseText],
    afterChange: [showFiles(), recordChange(log)],
    afterDelete: [hideFiles, recordDeletion(log)],
  },
  fields: withWords(words, [
    {
      name: 'version',
      type: 'relationship',
      relationTo: 'procedure-versions',
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        { name: 'unit', type: 'relationship', relationTo: 'units', required: true, index: true },
        selectField('channel', 'postingChannels', { required: true }),
      ],
    },
    periodRow('postedOn', 'removedOn'),
    {
      type: 'row',
      fields: [
        dayField('checkedOn'),
        { name: 'checker', type: 'text', access: { read: staff } },
        selectField('state', 'postingStates', { index: true }),
      ],
    },
    { name: 'photo', type: 'upload', relationTo: 'media' },
    { name: 'note', type: 'textarea' },
    provenanceField(),
  ]),
}
