import type { CollectionConfig } from 'payload'

import {
  canDeletePlans,
  canReadPlans,
  canReadPlanVersions,
  canWritePlans,
} from '../src/access/plans.js'
import { reminderLetterOf } from '../src/commands/letters/letterEndpoints.js'
import { importTasksEndpoint } from '../src/commands/planTasks/planTaskEndpoints.js'
import { keepSlug } from '../src/hooks/publishing/keepSlug.js'
import { requestFanOut } from '../src/hooks/workflow/requestFanOut.js'
import { takeChangeNote } from '../src/hooks/changeLog/takeChangeNote.js'
import { refuseRepeatedCodes } from '../src/hooks/refuseRepeatedCodes.js'
import { text } from '../src/portal/text/vi.js'
import { changeNoteField } from './fields/changeNoteField.js'
import { draftedHooks } from './fields/draftedHooks.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { yearField } from './fields/numberFields.js'
import { periodRow } from './fields/periodRow.js'
import { planTargets } from './parts/planTargets.js'
import { planTasks } from './parts/planTasks.js'
import { provenanceField } from './fields/provenanceField.js'
import { drafted, previewAt } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { selectField } from './fields/selectField.js'
import { slugFields } from './fields/slugFields.js'
import { tab } from './fields/tab.js'
import { withdrawnFields } from './fields/withdrawnFields.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.plans

export const Plans: CollectionConfig = {
  slug: 'plans',
  labels: labelsOf(words),
  admin: {
    ...placeIn('steering', words),
    ...previewAt('plans'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'year', 'issuer', '_status'],
    listSearchableFields: ['title', 'searchText'],
  },
  defaultSort: '-year',
  endpoints: [reminderLetterOf('plan'), importTasksEndpoint],
  ...drafted,
  access: {
    create: canWritePlans,
    read: canReadPlans,
    update: canWritePlans,
    delete: canDeletePlans,
    readVersions: canReadPlanVersions,
  },
  hooks: draftedHooks({
    beforeChange: [refuseRepeatedCodes('tasks'), keepSlug({ from: 'title' }), takeChangeNote],
    afterChange: [requestFanOut('plan')],
    searched: ['title', 'summary'],
    log: { titleField: 'title' },
  }),
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('content', [
          { name: 'title', type: 'text', required: true, maxLength: 300 },
          {
            type: 'row',
            fields: [
              selectField('type', 'planTypes', { required: true, index: true }),
              yearField('year', { index: true }),
              selectField('areaCatalogue', 'areaCatalogues', { defaultValue: 'nq76-2021' }),
            ],
          },
          {
            type: 'row',
            fields: [
              { name: 'issuer', type: 'relationship', relationTo: 'units', index: true },
              { name: 'document', type: 'relationship', relationTo: 'documents' },
            ],
          },
          periodRow(),
          { name: 'summary', type: 'textarea', maxLength: 1000 },
          { name: 'body', type: 'richText' },
        ]),
        tab('targets', [planTargets()]),
        tab('tasks', [planTasks()]),
        tab('source', [provenanceField()]),
      ],
    },
    ...changeNoteField(),
    ...slugFields(),
    ...withdrawnFields({ givesWork: true }),
    searchTextField(),
  ]),
}
