import type { CollectionConfig } from 'payload'

import {
  canDeleteProcedures,
  canReadProcedures,
  canReadProcedureVersions,
  canWriteProcedures,
} from '../src/access/procedures.js'
import { procedureImportEndpoint } from '../src/commands/import/importEndpoints.js'
import { leaveOutEmptyCode } from '../src/hooks/procedures/leaveOutEmptyCode.js'
import { takeFacetsOfVersion } from '../src/hooks/procedures/procedureFacets.js'
import { text } from '../src/portal/text/vi.js'
import { draftedHooks } from './fields/draftedHooks.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { provenanceField } from './fields/provenanceField.js'
import { drafted, previewAt, publicOrder } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { selectField } from './fields/selectField.js'
import { tab } from './fields/tab.js'
import { withdrawnFields } from './fields/withdrawnFields.js'
import { withWords } from './fields/withWords.js'
import { procedureFacets } from './parts/procedureFacets.js'

const words = text.admin.procedures

export const Procedures: CollectionConfig = {
  slug: 'procedures',
  labels: labelsOf(words),
  admin: {
    ...placeIn('procedures', words),
    ...previewAt('procedures'),
    useAsTitle: 'name',
    defaultColumns: ['nationalCode', 'name', 'fieldName', 'levels', '_status'],
    listSearchableFields: ['nationalCode', 'localCode', 'name', 'searchText'],
  },
  defaultSort: 'nationalCode',
  ...drafted,
  indexes: [publicOrder('abolished', 'fieldName', 'nationalCode'), publicOrder('fieldName')],
  access: {
    create: canWriteProcedures,
    read: canReadProcedures,
    update: canWriteProcedures,
    delete: canDeleteProcedures,
    readVersions: canReadProcedureVersions,
  },
  endpoints: [procedureImportEndpoint],
  hooks: draftedHooks({
    beforeChange: [leaveOutEmptyCode, takeFacetsOfVersion],
    searched: ['name', 'nationalCode', 'localCode', 'fieldName', 'keywords', 'summary'],
    log: { titleField: 'name' },
  }),
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('identity', [
          {
            type: 'row',
            fields: [
              {
                name: 'nationalCode',
                type: 'text',
                required: true,
                unique: true,
                index: true,
                maxLength: 40,
                validate: isCode,
              },
              { name: 'localCode', type: 'text', index: true, maxLength: 40 },
            ],
          },
          { name: 'name', type: 'textarea', required: true, maxLength: 1000 },
          {
            type: 'row',
            fields: [
              { name: 'fieldName', type: 'text', index: true, maxLength: 200 },
              { name: 'kindText', type: 'text', maxLength: 200 },
            ],
          },
          selectField('levels', 'procedureLevels', { hasMany: true, required: true }),
          { name: 'agencyText', type: 'text', maxLength: 1000 },
          ...procedureFacets(),
          {
            type: 'row',
            fields: [
              { name: 'interlinked', type: 'checkbox', defaultValue: false },
              { name: 'abolished', type: 'checkbox', defaultValue: false, index: true },
              { name: 'successor', type: 'relationship', relationTo: 'procedures' },
            ],
          },
        ]),
        tab('reading', [
          { name: 'summary', type: 'textarea' },
          { name: 'keywords', type: 'text', hasMany: true },
        ]),
        tab('source', [provenanceField()]),
      ],
    },
    ...withdrawnFields(),
    searchTextField(),
  ]),
}

/** The code is a part of the public address. Its digits are not judged: their meaning is not settled. */
function isCode(value: null | string | string[] | undefined): string | true {
  if (!value) return text.admin.messages.required
  return (
    (typeof value === 'string' && /^[^\s/?#%]+$/.test(value)) || text.admin.messages.procedureCode
  )
}
