import type { CollectionConfig } from 'payload'

import {
  canDeleteUnits,
  canReadUnits,
  canReadUnitVersions,
  canWriteUnits,
} from '../src/access/units.js'
import { unitImportEndpoints } from '../src/commands/import/importEndpoints.js'
import { keepSlug } from '../src/hooks/publishing/keepSlug.js'
import { normaliseText } from '../src/hooks/normaliseText.js'
import { recordChange, recordDeletion } from '../src/hooks/changeLog/recordChange.js'
import { refuseUnitCycle } from '../src/hooks/refuseUnitCycle.js'
import { setSearchText } from '../src/hooks/publishing/setSearchText.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { emailAddressField } from './fields/emailAddressField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { yearField } from './fields/numberFields.js'
import { periodRow } from './fields/periodRow.js'
import { provenanceField } from './fields/provenanceField.js'
import { versioned } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { selectField } from './fields/selectField.js'
import { slugFields } from './fields/slugFields.js'
import { tab } from './fields/tab.js'
import { webAddressField } from './fields/webAddressField.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.units
const log = { titleField: 'name' }

export const Units: CollectionConfig = {
  slug: 'units',
  labels: labelsOf(words),
  admin: {
    ...placeIn('units', words),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'level', 'parent', 'validFrom', 'validTo'],
    listSearchableFields: ['name', 'code', 'searchText'],
  },
  defaultSort: 'name',
  ...versioned,
  endpoints: unitImportEndpoints,
  access: {
    create: canWriteUnits,
    read: canReadUnits,
    update: canWriteUnits,
    delete: canDeleteUnits,
    readVersions: canReadUnitVersions,
  },
  hooks: {
    beforeValidate: [normaliseText],
    beforeChange: [
      refuseUnitCycle,
      keepSlug({ from: 'name' }),
      setSearchText('name', 'shortName', 'code'),
    ],
    afterChange: [recordChange(log)],
    afterDelete: [recordDeletion(log)],
  },
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('identity', [
          {
            type: 'row',
            fields: [
              { name: 'name', type: 'text', required: true, maxLength: 200, index: true },
              { name: 'shortName', type: 'text', maxLength: 100 },
              { name: 'code', type: 'text', index: true, maxLength: 30 },
            ],
          },
          {
            type: 'row',
            fields: [
              selectField('kind', 'unitKinds', { required: true, index: true }),
              selectField('level', 'unitLevels', { required: true, index: true }),
            ],
          },
          { name: 'parent', type: 'relationship', relationTo: 'units', index: true },
        ]),
        tab('history', [
          periodRow('validFrom', 'validTo'),
          {
            type: 'row',
            fields: [
              { name: 'establishedBy', type: 'text' },
              { name: 'dissolvedBy', type: 'text' },
            ],
          },
          {
            name: 'successions',
            type: 'array',
            fields: [
              {
                name: 'to',
                type: 'relationship',
                relationTo: 'units',
                required: true,
                index: true,
              },
              {
                type: 'row',
                fields: [
                  selectField('type', 'successionTypes', { required: true }),
                  dayField('effectiveOn'),
                ],
              },
              { name: 'shareNote', type: 'text' },
              { name: 'document', type: 'text' },
            ],
          },
          {
            name: 'titles',
            type: 'array',
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'title', type: 'text', required: true },
                  yearField('since'),
                  { name: 'decision', type: 'text' },
                ],
              },
            ],
          },
        ]),
        tab('contact', [
          {
            name: 'contact',
            type: 'group',
            fields: [
              { name: 'address', type: 'text' },
              { name: 'phones', type: 'text', hasMany: true },
              {
                type: 'row',
                fields: [emailAddressField('email'), webAddressField('website')],
              },
              { name: 'feedbackAddress', type: 'text' },
            ],
          },
          {
            name: 'oneStopDesk',
            type: 'group',
            fields: [
              { name: 'address', type: 'text' },
              { name: 'hours', type: 'text' },
              { name: 'phones', type: 'text', hasMany: true },
              { name: 'note', type: 'textarea' },
            ],
          },
        ]),
        tab('source', [provenanceField()]),
      ],
    },
    ...slugFields(),
    searchTextField(),
  ]),
}
