import type { CollectionConfig } from 'payload'

import {
  canCreateReplications,
  canDeleteReplications,
  canReadReplications,
  canReadReplicationVersions,
  canUpdateReplications,
} from '../src/access/replications.js'
import { normaliseText } from '../src/hooks/normaliseText.js'
import { recordChange, recordDeletion } from '../src/hooks/changeLog/recordChange.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { figuresField } from './fields/figuresField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { ownUnitDefault } from './fields/ownUnitDefault.js'
import { provenanceField } from './fields/provenanceField.js'
import { versioned } from './fields/publishing.js'
import { selectField } from './fields/selectField.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.replications
const log = { titleField: 'model' }

export const Replications: CollectionConfig = {
  slug: 'replications',
  labels: labelsOf(words),
  admin: {
    ...placeIn('emulation', words),
    defaultColumns: ['model', 'unit', 'state', 'startedOn'],
    listSearchableFields: ['note'],
  },
  ...versioned,
  disableDuplicate: true, // A copy would carry its unit past the rule that checks incoming data.
  access: {
    create: canCreateReplications,
    read: canReadReplications,
    update: canUpdateReplications,
    delete: canDeleteReplications,
    readVersions: canReadReplicationVersions,
  },
  hooks: {
    beforeValidate: [normaliseText],
    afterChange: [recordChange(log)],
    afterDelete: [recordDeletion(log)],
  },
  fields: withWords(words, [
    {
      type: 'row',
      fields: [
        {
          name: 'model',
          type: 'relationship',
          relationTo: 'innovation-models',
          required: true,
          index: true,
        },
        {
          name: 'unit',
          type: 'relationship',
          relationTo: 'units',
          required: true,
          index: true,
          defaultValue: ownUnitDefault,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        selectField('state', 'replicationStates', {
          required: true,
          defaultValue: 'registered',
          index: true,
        }),
        dayField('startedOn'),
      ],
    },
    { name: 'note', type: 'textarea' },
    figuresField(),
    provenanceField(),
  ]),
}
