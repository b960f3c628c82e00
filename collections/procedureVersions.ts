import type { CollectionConfig } from 'payload'

import {
  canDeleteVersionsOfProcedures,
  canReadHistoryOfVersions,
  canReadVersionsOfProcedures,
  canWriteVersionsOfProcedures,
} from '../src/access/procedureVersions.js'
import {
  refreshProcedure,
  refreshProcedureAfterDeletion,
} from '../src/hooks/procedures/procedureFacets.js'
import { refuseOverlappingVersions } from '../src/hooks/procedures/refuseOverlappingVersions.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { draftedHooks } from './fields/draftedHooks.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { periodRow } from './fields/periodRow.js'
import { provenanceField } from './fields/provenanceField.js'
import { drafted, previewAt } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { selectField } from './fields/selectField.js'
import { tab } from './fields/tab.js'
import { withdrawnFields } from './fields/withdrawnFields.js'
import { withWords } from './fields/withWords.js'
import { versionAgencies } from './parts/versionAgencies.js'
import { versionAnnouncement } from './parts/versionAnnouncement.js'
import { versionChannels } from './parts/versionChannels.js'
import { versionDocuments } from './parts/versionDocuments.js'
import { versionLegalBases } from './parts/versionLegalBases.js'
import { versionOnline } from './parts/versionOnline.js'

const words = text.admin.procedureVersions
const hooks = draftedHooks({
  beforeChange: [refuseOverlappingVersions],
  afterChange: [refreshProcedure],
  searched: ['name', 'label'],
  log: { titleField: 'name' },
})

export const ProcedureVersions: CollectionConfig = {
  slug: 'procedure-versions',
  labels: labelsOf(words),
  admin: {
    ...placeIn('procedures', words),
    ...previewAt('procedure-versions'),
    useAsTitle: 'label',
    defaultColumns: ['label', 'procedure', 'changeKind', 'effectiveFrom', 'effectiveTo', '_status'],
    listSearchableFields: ['label', 'name', 'searchText'],
  },
  defaultSort: '-effectiveFrom',
  ...drafted,
  // Of changes: those with a day of effect, and those without one by the day of their decision.
  indexes: [{ fields: ['_status', 'deletedAt', 'effectiveFrom', 'announcingDecision.issuedOn'] }],
  access: {
    create: canWriteVersionsOfProcedures,
    read: canReadVersionsOfProcedures,
    update: canWriteVersionsOfProcedures,
    delete: canDeleteVersionsOfProcedures,
    readVersions: canReadHistoryOfVersions,
  },
  hooks: { ...hooks, afterDelete: [refreshProcedureAfterDeletion, ...(hooks.afterDelete ?? [])] },
  fields: withWords(words, [
    {
      name: 'procedure',
      type: 'relationship',
      relationTo: 'procedures',
      required: true,
      index: true,
    },
    {
      type: 'tabs',
      tabs: [
        tab('decision', [
          { name: 'label', type: 'text', maxLength: 200 },
          { name: 'name', type: 'textarea', maxLength: 1000 },
          selectField('changeKind', 'procedureChangeKinds', {
            required: true,
            defaultValue: 'unknown',
          }),
          {
            name: 'announcingDecision',
            type: 'group',
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'numberText', type: 'text', maxLength: 100 },
                  dayField('issuedOn'),
                  { name: 'issuerText', type: 'text', maxLength: 200 },
                ],
              },
              { name: 'document', type: 'relationship', relationTo: 'documents' },
            ],
          },
          periodRow('effectiveFrom', 'effectiveTo'),
          { name: 'gapReason', type: 'text', maxLength: 500 },
        ]),
        tab('deadlines', versionAnnouncement()),
        tab('steps', versionChannels()),
        tab('documents', versionDocuments()),
        tab('who', versionAgencies()),
        tab('results', [
          { name: 'results', type: 'textarea' },
          { name: 'conditions', type: 'textarea' },
        ]),
        tab('legal', [versionLegalBases()]),
        tab('online', versionOnline()),
        tab('source', [{ name: 'sourceFile', type: 'text' }, provenanceField()]),
      ],
    },
    ...withdrawnFields(),
    searchTextField(),
  ]),
}
