import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { today } from '../../clock.js'
import { isValidDay, type CalendarDate } from '../../domain/calendarDate.js'
import { transitions, type TransitionAction } from '../../domain/workflow.js'
import { AppError, Unprocessable } from '../../errors.js'
import type { Assignment } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import type { CommandContext } from '../command.js'
import { actOnAssignment } from './actOnAssignment.js'
import { answerExplanation, askExplanation, publishExplanation } from './explanations.js'
import { decideExtension, requestExtension } from './extensions.js'

const LONGEST = 5_000
const words = z.string().max(LONGEST).trim()
const day = z.custom<CalendarDate>(isValidDay, text.admin.messages.day)

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
  z.object({ decision: z.literal('refused'), document: words.optional(), note: words.default('') }),
])

type Run = (context: CommandContext, id: string, body: unknown) => Promise<Assignment>

const steps = transitions.map(({ action }): [TransitionAction, Run] => [
  action,
  (context, id, body) => actOnAssignment(context, { id, action, input: parse(stepInput, body) }),
])

const requests: [string, Run][] = [
  [
    'request-extension',
    (context, id, body) =>
      requestExtension(context, {
        id,
        ...parse(z.object({ until: day, reason: words.default('') }), body),
      }),
  ],
  [
    'decide-extension',
    (context, id, body) => decideExtension(context, { id, ...parse(decisionInput, body) }),
  ],
  [
    'ask-explanation',
    (context, id, body) =>
      askExplanation(context, { id, ...parse(z.object({ question: words.default('') }), body) }),
  ],
  [
    'answer-explanation',
    (context, id, body) =>
      answerExplanation(context, { id, ...parse(z.object({ answer: words.default('') }), body) }),
  ],
  ['publish-explanation', (context, id) => publishExplanation(context, { id })],
]

/** `POST /api/assignments/:id/<action>` for every step and request; the admin panel uses them too. */
export const assignmentEndpoints: Endpoint[] = [...steps, ...requests].map(([action, run]) => ({
  path: `/:id/${action}`,
  method: 'post',
  handler: async (req) => {
    const context = { payload: req.payload, user: signedIn(req), today: today() }
    try {
      const assignment = await run(context, String(req.routeParams?.id), await bodyOf(req))
      const { id, code, state, percent, dueOn } = assignment
      return Response.json({ id, code, state, percent, dueOn })
    } catch (cause) {
      throw cause instanceof AppError ? asApiError(cause) : cause
    }
  },
}))

function signedIn(req: PayloadRequest) {
  if (!req.user) throw new APIError(text.commands.refused['wrong-role'], 401, null, true)
  return req.user
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return (await req.json?.()) ?? {}
  } catch {
    return {} // No body is an empty one; what an action needs is checked after.
  }
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new Unprocessable(
    parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
  )
}

function asApiError(error: AppError): APIError {
  const issues = error instanceof Unprocessable ? { errors: error.issues } : null
  return new APIError(error.message, error.status, issues as never, true)
}
