import type { CollectionConfig } from 'payload'

import {
  canCreateInspections,
  canDeleteInspections,
  canReadFindings,
  canReadInspections,
  canReadInspectionVersions,
  canUpdateInspections,
} from '../src/access/inspections.js'
import { everythingReadersOnly } from '../src/access/roles.js'
import { hasConclusion } from '../src/domain/inspections/findings.js'
import type { InspectionStage } from '../src/domain/options.js'
import { keepSlug } from '../src/hooks/publishing/keepSlug.js'
import { requestFanOut } from '../src/hooks/workflow/requestFanOut.js'
import { refuseRepeatedCodes } from '../src/hooks/refuseRepeatedCodes.js'
import { stampCreator } from '../src/hooks/stampCreator.js'
import { text } from '../src/portal/text/vi.js'
import { createdByField } from './fields/createdByField.js'
import { dayField } from './fields/dayField.js'
import { draftedHooks } from './fields/draftedHooks.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { countField, yearField } from './fields/numberFields.js'
import { periodRow } from './fields/periodRow.js'
import { provenanceField } from './fields/provenanceField.js'
import { drafted, previewAt } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { selectField } from './fields/selectField.js'
import { slugFields } from './fields/slugFields.js'
import { tab } from './fields/tab.js'
import { withdrawnFields } from './fields/withdrawnFields.js'
import { withWords } from './fields/withWords.js'
import { inspectionFindings } from './parts/inspectionFindings.js'

const words = text.admin.inspections

export const Inspections: CollectionConfig = {
  slug: 'inspections',
  labels: labelsOf(words),
  admin: {
    ...placeIn('inspections', words),
    ...previewAt('inspections'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'mode', 'stage', 'year', '_status'],
    listSearchableFields: ['title', 'code', 'searchText'],
  },
  defaultSort: '-year',
  ...drafted,
  access: {
    create: canCreateInspections,
    read: canReadInspections,
    update: canUpdateInspections,
    delete: canDeleteInspections,
    readVersions: canReadInspectionVersions,
  },
  hooks: draftedHooks({
    beforeChange: [stampCreator, refuseRepeatedCodes('findings'), keepSlug({ from: 'title' })],
    afterChange: [requestFanOut('inspection')],
    searched: ['title', 'code', 'contents'],
    log: {
      titleField: 'title',
      internal: ['team', 'members', 'findings', 'createdBy'],
      isPublic: ({ mode, stage }) =>
        mode !== 'unannounced' || hasConclusion(stage as InspectionStage),
    },
  }),
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('inspection', [
          { name: 'title', type: 'text', required: true, maxLength: 300 },
          {
            type: 'row',
            fields: [
              { name: 'code', type: 'text', index: true, maxLength: 60 },
              yearField('year', { index: true }),
              { name: 'plan', type: 'relationship', relationTo: 'plans', index: true },
            ],
          },
          {
            type: 'row',
            fields: [
              selectField('type', 'inspectionTypes', { required: true, index: true }),
              selectField('mode', 'inspectionModes', { required: true, index: true }),
              selectField('stage', 'inspectionStages', {
                required: true,
                defaultValue: 'planned',
                index: true,
              }),
            ],
          },
          { name: 'decisionText', type: 'text' },
          periodRow(),
          dayField('onSiteOn'),
          { name: 'contents', type: 'text', hasMany: true },
        ]),
        tab('units', [
          { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true, index: true },
          {
            name: 'unitCounts',
            type: 'array',
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'label', type: 'text', required: true },
                  countField('count', { required: true }),
                ],
              },
            ],
          },
        ]),
        tab('team', [
          {
            name: 'team',
            type: 'array',
            access: { read: everythingReadersOnly },
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'name', type: 'text', required: true, maxLength: 100 },
                  { name: 'role', type: 'text', maxLength: 100 },
                ],
              },
            ],
          },
          {
            name: 'members',
            type: 'relationship',
            relationTo: 'users',
            hasMany: true,
            access: { read: everythingReadersOnly },
          },
        ]),
        tab('findings', [
          { name: 'strengths', type: 'textarea', access: { read: canReadFindings } },
          inspectionFindings(),
        ]),
        tab('conclusion', [
          {
            name: 'conclusion',
            type: 'group',
            fields: [
              {
                type: 'row',
                fields: [{ name: 'numberText', type: 'text', maxLength: 60 }, dayField('on')],
              },
              { name: 'document', type: 'relationship', relationTo: 'documents' },
              { name: 'summary', type: 'textarea' },
            ],
          },
        ]),
        tab('source', [provenanceField()]),
      ],
    },
    ...slugFields(),
    ...withdrawnFields({ givesWork: true }),
    createdByField(),
    searchTextField(),
  ]),
}
