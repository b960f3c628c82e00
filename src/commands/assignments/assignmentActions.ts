import { z } from 'zod'

import { isValidDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { RequestAction } from '../../domain/assignments/requests.js'
import { transitions, type TransitionAction } from '../../domain/assignments/workflow.js'
import type { Assignment } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import type { CommandContext } from '../command.js'
import { actOnAssignment } from './actOnAssignment.js'
import { parse } from '../endpointParts.js'
import { answerExplanation, askExplanation, publishExplanation } from './explanations.js'
import { decideExtension, extend, requestExtension } from './extensions.js'
import { handOver } from './handOver.js'

const LONGEST = 5_000
const words = z.string().max(LONGEST).trim()
const { messages } = text.admin
const { handOver: handOverWords, needs } = text.commands

/** Words that must be there; all that is missing is told at once, in words for each. */
function asked(field: 'answer' | 'note' | 'question' | 'reason') {
  return z.string(needs[field]).max(LONGEST).trim().min(1, needs[field])
}

const day = z.custom<CalendarDate>(isValidDay, {
  error: ({ input }) => (input === undefined ? messages.required : messages.day),
})

const stepInput = z.object({
  text: words.optional(),
  reason: words.optional(),
  document: words.optional(),
  percent: z.number().optional(),
  evidence: z.array(z.string().max(100)).max(20).optional(),
  internal: z.boolean().optional(),
})

const decisionInput = z.discriminatedUnion('decision', [
  z.object({
    decision: z.literal('granted'),
    until: day.optional(),
    document: words.optional(),
    note: words.optional(),
  }),
  z.object({ decision: z.literal('refused'), document: words.optional(), note: asked('note') }),
])

const extendInput = z.object({ until: day, reason: asked('reason'), document: words.optional() })

const handOverInput = z.object({
  unit: z.string(handOverWords.unitUnknown).max(100),
  reason: asked('reason'),
  document: words.optional(),
})

type Run = (context: CommandContext, id: string, body: unknown) => Promise<Assignment>

const steps = transitions.map(({ action }): [TransitionAction, Run] => [
  action,
  (context, id, body) => actOnAssignment(context, { id, action, input: parse(stepInput, body) }),
])

const requests: [RequestAction, Run][] = [
  [
    'request-extension',
    (context, id, body) =>
      requestExtension(context, {
        id,
        ...parse(z.object({ until: day, reason: asked('reason') }), body),
      }),
  ],
  [
    'decide-extension',
    (context, id, body) => decideExtension(context, { id, ...parse(decisionInput, body) }),
  ],
  [
    'ask-explanation',
    (context, id, body) =>
      askExplanation(context, { id, ...parse(z.object({ question: asked('question') }), body) }),
  ],
  [
    'answer-explanation',
    (context, id, body) =>
      answerExplanation(context, { id, ...parse(z.object({ answer: asked('answer') }), body) }),
  ],
  ['publish-explanation', (context, id) => publishExplanation(context, { id })],
  ['extend', (context, id, body) => extend(context, { id, ...parse(extendInput, body) })],
  ['hand-over', (context, id, body) => handOver(context, { id, ...parse(handOverInput, body) })],
]

/** Everything that can be done to an assignment, by its name in the REST API, with its input unchecked. */
export const assignmentActions: ReadonlyMap<string, Run> = new Map<string, Run>([
  ...steps,
  ...requests,
])
