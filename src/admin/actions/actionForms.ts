import type { AssignmentAction } from '../../queries/panel/adminActions.js'
import { panel } from '../../portal/text/vi/panel.js'

const words = panel.actions

/** One thing that a person types or chooses when acting on an assignment; `name` is what the server calls it. */
export type ActionField = {
  name: string
  kind: 'textarea' | 'text' | 'percent' | 'day' | 'files' | 'checkbox' | 'decision' | 'unit'
  label: string
  hint?: string
  isRequired?: boolean
}

const reason = (label: string, hint?: string): ActionField => ({
  name: 'reason',
  kind: 'textarea',
  label,
  isRequired: true,
  ...(hint ? { hint } : {}),
})

const percent: ActionField = {
  name: 'percent',
  kind: 'percent',
  label: words.fields.percent,
  hint: words.hints.percent,
}
const evidence: ActionField = {
  name: 'evidence',
  kind: 'files',
  label: words.fields.evidence,
  hint: words.hints.evidence,
}
const internal: ActionField = {
  name: 'internal',
  kind: 'checkbox',
  label: words.fields.internal,
}
const report: ActionField = { name: 'text', kind: 'textarea', label: words.fields.text }

/** What each action asks for, in the order of the form. The server decides what is missing. */
export const actionForms: Record<AssignmentAction, readonly ActionField[]> = {
  assign: [],
  accept: [],
  'report-progress': [{ ...report, isRequired: true }, percent, evidence, internal],
  submit: [report, evidence, internal],
  return: [reason(words.fields.reasonReturn, words.hints.reasonReturn)],
  verify: [{ name: 'text', kind: 'textarea', label: words.fields.remark }],
  cancel: [
    reason(words.fields.reasonCancel, words.hints.reasonCancel),
    { name: 'document', kind: 'text', label: words.fields.document, hint: words.hints.document },
  ],
  'request-extension': [
    { name: 'until', kind: 'day', label: words.fields.until, isRequired: true },
    reason(words.fields.reasonExtension),
  ],
  reopen: [reason(words.fields.reasonReopen)],
  'decide-extension': [
    { name: 'decision', kind: 'decision', label: words.fields.decision, isRequired: true },
    {
      name: 'until',
      kind: 'day',
      label: words.fields.grantedUntil,
      hint: words.hints.grantedUntil,
    },
    { name: 'document', kind: 'text', label: words.fields.document },
    { name: 'note', kind: 'textarea', label: words.fields.note },
  ],
  extend: [
    {
      name: 'until',
      kind: 'day',
      label: words.fields.grantedUntil,
      hint: words.hints.extendUntil,
      isRequired: true,
    },
    reason(words.fields.reasonExtend),
    { name: 'document', kind: 'text', label: words.fields.document },
  ],
  'hand-over': [
    { name: 'unit', kind: 'unit', label: words.fields.receiver, isRequired: true },
    reason(words.fields.reasonHandOver),
    { name: 'document', kind: 'text', label: words.fields.document },
  ],
  'ask-explanation': [
    {
      name: 'question',
      kind: 'textarea',
      label: words.fields.question,
      hint: words.hints.question,
      isRequired: true,
    },
  ],
  'answer-explanation': [
    { name: 'answer', kind: 'textarea', label: words.fields.answer, isRequired: true },
  ],
  'publish-explanation': [],
}

/** What may be done with several assignments at once: what is written in it holds for all of them alike. */
export const SEVERAL_AT_ONCE: readonly AssignmentAction[] = [
  'assign',
  'accept',
  'verify',
  'return',
  'decide-extension',
  'extend',
  'hand-over',
  'reopen',
]

/** The step that brings work forward is shown strongest; cancelling stands apart. */
export const MAIN_ACTIONS: readonly AssignmentAction[] = [
  'assign',
  'accept',
  'report-progress',
  'submit',
  'verify',
  'decide-extension',
  'answer-explanation',
  'hand-over',
]
