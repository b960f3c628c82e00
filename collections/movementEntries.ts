import type { CollectionConfig } from 'payload'

import {
  canCreateMovementEntries,
  canDeleteMovementEntries,
  canReadMovementEntries,
  canReadMovementEntryVersions,
  canUpdateMovementEntries,
} from '../src/access/movementEntries.js'
import { homeAffairs } from '../src/access/roles.js'
import { normaliseText } from '../src/hooks/normaliseText.js'
import { recordChange, recordDeletion } from '../src/hooks/changeLog/recordChange.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { ownUnitDefault } from './fields/ownUnitDefault.js'
import { provenanceField } from './fields/provenanceField.js'
import { versioned } from './fields/publishing.js'
import { selectField } from './fields/selectField.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.movementEntries
const judged = { create: homeAffairs, update: homeAffairs } // A unit does not judge or award itself.
const log = {
  titleField: 'movement',
  isPublic: (entry: Record<string, unknown>) => entry.state !== 'withdrawn',
}

export const MovementEntries: CollectionConfig = {
  slug: 'movement-entries',
  labels: labelsOf(words),
  admin: {
    ...placeIn('emulation', words),
    useAsTitle: 'pledge',
    defaultColumns: ['movement', 'unit', 'person', 'state', 'award'],
    listSearchableFields: ['person', 'pledge', 'award'],
  },
  ...versioned,
  disableDuplicate: true, // A copy would carry its unit past the rule that checks incoming data.
  access: {
    create: canCreateMovementEntries,
    read: canReadMovementEntries,
    update: canUpdateMovementEntries,
    delete: canDeleteMovementEntries,
    readVersions: canReadMovementEntryVersions,
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
          name: 'movement',
          type: 'relationship',
          relationTo: 'movements',
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
        { name: 'person', type: 'text', maxLength: 100 },
      ],
    },
    { name: 'pledge', type: 'textarea' },
    {
      type: 'row',
      fields: [
        dayField('registeredOn'),
        selectField('state', 'entryStates', {
          required: true,
          defaultValue: 'registered',
          index: true,
          access: judged,
        }),
      ],
    },
    {
      name: 'scores',
      type: 'array',
      fields: [
        { name: 'criterion', type: 'text', required: true },
        {
          type: 'row',
          fields: [
            { name: 'self', type: 'number', min: 0 },
            { name: 'cluster', type: 'number', min: 0, access: judged },
            { name: 'council', type: 'number', min: 0, access: judged },
          ],
        },
        { name: 'note', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'award', type: 'text', access: judged },
        { name: 'awardDecision', type: 'text', access: judged },
      ],
    },
    provenanceField(),
  ]),
}
