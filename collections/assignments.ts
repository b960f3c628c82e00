import type { CollectionConfig } from 'payload'

import {
  canDeleteAssignments,
  canReadAssignments,
  canWriteAssignments,
} from '../src/access/assignments.js'
import { assignmentEndpoints } from '../src/commands/assignments/assignmentEndpoints.js'
import { reminderLetterOfAll } from '../src/commands/letters/letterEndpoints.js'
import { deriveDeadline } from '../src/hooks/workflow/deriveDeadline.js'
import { exceptWhenFannedOut } from '../src/hooks/workflow/exceptWhenFannedOut.js'
import { guardWorkflow, noteRequestedStep } from '../src/hooks/workflow/guardWorkflow.js'
import { keepReportedWork } from '../src/hooks/workflow/keepReportedWork.js'
import { keepOriginKey } from '../src/hooks/workflow/keepOriginKey.js'
import { normaliseText } from '../src/hooks/normaliseText.js'
import { recordChange, recordDeletion } from '../src/hooks/changeLog/recordChange.js'
import { setSearchText } from '../src/hooks/publishing/setSearchText.js'
import { text } from '../src/portal/text/vi.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { provenanceField } from './fields/provenanceField.js'
import { previewAt } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { tab } from './fields/tab.js'
import { withWords } from './fields/withWords.js'
import { assignmentDeadline } from './parts/assignmentDeadline.js'
import { assignmentExplanations } from './parts/assignmentExplanations.js'
import { assignmentOrigin } from './parts/assignmentOrigin.js'
import { assignmentProgress, assignmentState } from './parts/assignmentProgress.js'
import { assignmentTask } from './parts/assignmentTask.js'

const words = text.admin.assignments
const log = {
  titleField: 'title',
  isPublic: (assignment: Record<string, unknown>) => assignment.state !== 'draft',
  internal: ['explanations', 'returnedReason'],
  stateField: 'state',
}

export const Assignments: CollectionConfig = {
  slug: 'assignments',
  labels: labelsOf(words),
  admin: {
    ...placeIn('steering', words),
    ...previewAt('assignments'),
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'unit', 'state', 'dueOn', 'percent'],
    listSearchableFields: ['code', 'title', 'searchText'],
  },
  defaultSort: 'code',
  indexes: [{ fields: ['unit', 'state'] }, { fields: ['state', 'dueOn'] }],
  endpoints: [reminderLetterOfAll, ...assignmentEndpoints],
  disableDuplicate: true, // One assignment for each item and unit.
  access: {
    create: canWriteAssignments,
    read: canReadAssignments,
    update: canWriteAssignments,
    delete: canDeleteAssignments,
  },
  hooks: {
    beforeOperation: [noteRequestedStep],
    beforeValidate: [normaliseText],
    beforeChange: [
      guardWorkflow,
      deriveDeadline,
      keepOriginKey,
      setSearchText('code', 'title', 'product'),
    ],
    afterChange: [exceptWhenFannedOut(recordChange(log))],
    beforeDelete: [keepReportedWork],
    afterDelete: [recordDeletion(log)],
  },
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('task', assignmentTask()),
        tab('clarity', [
          { name: 'responsiblePerson', type: 'text' },
          { name: 'product', type: 'textarea' },
          { name: 'responsibility', type: 'textarea' },
          { name: 'authority', type: 'textarea' },
        ]),
        tab('deadline', assignmentDeadline()),
        tab('progress', assignmentProgress()),
        tab('explanation', [assignmentExplanations()]),
        tab('source', [assignmentOrigin(), provenanceField()]),
      ],
    },
    ...assignmentState(),
    searchTextField(),
  ]),
}
