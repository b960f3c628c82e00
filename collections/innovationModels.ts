import type { CollectionConfig } from 'payload'

import {
  canCreateInnovationModels,
  canDeleteInnovationModels,
  canReadInnovationModels,
  canReadInnovationModelVersions,
  canUpdateInnovationModels,
} from '../src/access/innovationModels.js'
import { homeAffairs } from '../src/access/roles.js'
import { keepSlug } from '../src/hooks/publishing/keepSlug.js'
import { unitStaffSaveDrafts } from '../src/hooks/publishing/unitStaffSaveDrafts.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { draftedHooks } from './fields/draftedHooks.js'
import { figuresField } from './fields/figuresField.js'
import { filesField } from './fields/filesField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { yearField } from './fields/numberFields.js'
import { ownUnitDefault } from './fields/ownUnitDefault.js'
import { provenanceField } from './fields/provenanceField.js'
import { drafted, previewAt } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { selectField } from './fields/selectField.js'
import { slugFields } from './fields/slugFields.js'
import { tab } from './fields/tab.js'
import { withdrawnFields } from './fields/withdrawnFields.js'
import { withWords } from './fields/withWords.js'
import { modelSchedule } from './parts/modelSchedule.js'

const words = text.admin.innovationModels
const judged = { create: homeAffairs, update: homeAffairs } // Nobody recognises their own model.

export const InnovationModels: CollectionConfig = {
  slug: 'innovation-models',
  labels: labelsOf(words),
  admin: {
    ...placeIn('emulation', words),
    ...previewAt('innovation-models'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'owner', 'stage', 'startYear', '_status'],
    listSearchableFields: ['name', 'searchText'],
  },
  defaultSort: '-startYear',
  ...drafted,
  disableDuplicate: true, // A copy would carry its unit past the rule that checks incoming data.
  access: {
    create: canCreateInnovationModels,
    read: canReadInnovationModels,
    update: canUpdateInnovationModels,
    delete: canDeleteInnovationModels,
    readVersions: canReadInnovationModelVersions,
  },
  hooks: draftedHooks({
    beforeOperation: [unitStaffSaveDrafts],
    beforeChange: [keepSlug({ from: 'name' })],
    searched: ['name', 'ownerText', 'summary', 'field'],
    log: { titleField: 'name' },
  }),
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('practice', [
          { name: 'name', type: 'text', required: true, maxLength: 300 },
          {
            type: 'row',
            fields: [
              selectField('kind', 'modelKinds', {
                required: true,
                defaultValue: 'model',
                index: true,
              }),
              selectField('stage', 'modelStages', {
                required: true,
                defaultValue: 'unknown',
                index: true,
              }),
              yearField('startYear', { index: true }),
            ],
          },
          {
            type: 'row',
            fields: [
              {
                name: 'owner',
                type: 'relationship',
                relationTo: 'units',
                index: true,
                defaultValue: ownUnitDefault,
              },
              { name: 'ownerText', type: 'text', maxLength: 200 },
              { name: 'field', type: 'text', maxLength: 200 },
            ],
          },
          { name: 'summary', type: 'textarea', maxLength: 500 },
          { name: 'problem', type: 'textarea' },
          { name: 'solution', type: 'textarea' },
          { name: 'body', type: 'richText' },
        ]),
        tab('schedule', modelSchedule()),
        tab('results', [
          { name: 'result', type: 'textarea' },
          selectField('resultTags', 'resultTags', { hasMany: true }),
          { name: 'coverageText', type: 'text' },
          figuresField(),
        ]),
        tab('recognition', [
          {
            name: 'authors',
            type: 'array',
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'name', type: 'text', required: true, maxLength: 100 },
                  { name: 'unit', type: 'relationship', relationTo: 'units' },
                  { name: 'share', type: 'number', min: 0, max: 100 },
                ],
              },
            ],
          },
          {
            name: 'recognition',
            type: 'group',
            access: judged,
            fields: [
              {
                type: 'row',
                fields: [
                  selectField('level', 'recognitionLevels', { defaultValue: 'none' }),
                  { name: 'decision', type: 'text' },
                  dayField('on'),
                ],
              },
            ],
          },
        ]),
        tab('kit', [filesField('kit'), filesField('images')]),
        tab('source', [provenanceField()]),
      ],
    },
    ...slugFields(),
    ...withdrawnFields(),
    searchTextField(),
  ]),
}
