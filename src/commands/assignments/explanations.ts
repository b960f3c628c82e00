import type { PayloadRequest } from 'payload'

import { hasRole } from '../../access/roles.js'
import { storedDay } from '../../domain/calendarDate.js'
import { isLate, timelinessOf } from '../../domain/timeliness.js'
import { Conflict, Forbidden, Unprocessable } from '../../errors.js'
import type { Assignment } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { inTransaction, type CommandContext } from '../command.js'
import { actorFor, loadAssignment } from './loadAssignment.js'

const words = text.commands.explanation

/** A leader or Home Affairs asks the unit why something is late (yêu cầu giải trình, DESIGN §5). */
export async function askExplanation(
  context: CommandContext,
  { id, question }: { id: string; question: string },
): Promise<Assignment> {
  return inTransaction(context, async (req) => {
    allowOnly(hasRole(req, 'viewer', 'home-affairs', 'admin'), 'wrong-role')
    const assignment = await loadAssignment(req, id)
    if (!isLate(timelinessOf(assignment, context.today))) throw new Conflict(words.onlyLate)
    if (isWaiting(assignment)) throw new Conflict(words.pending)
    demand(question, 'question')
    return save(req, assignment, {
      askedOn: storedDay(context.today),
      question,
      answeredOn: null,
      answer: null,
      public: false,
    })
  })
}

/** The unit answers. The answer is public only once Home Affairs has published it. */
export async function answerExplanation(
  context: CommandContext,
  { id, answer }: { id: string; answer: string },
): Promise<Assignment> {
  return inTransaction(context, async (req) => {
    const assignment = await loadAssignment(req, id)
    const { scope } = await actorFor(req, assignment)
    allowOnly(Boolean(scope?.includes('own-unit')), 'out-of-scope')
    if (!isWaiting(assignment)) throw new Conflict(words.nonePending)
    demand(answer, 'answer')
    return save(req, assignment, {
      ...assignment.explanation,
      answer,
      answeredOn: storedDay(context.today),
    })
  })
}

/** Home Affairs shows question and answer on the public page. */
export async function publishExplanation(
  context: CommandContext,
  { id }: { id: string },
): Promise<Assignment> {
  return inTransaction(context, async (req) => {
    allowOnly(hasRole(req, 'home-affairs', 'admin'), 'wrong-role')
    const assignment = await loadAssignment(req, id)
    if (!assignment.explanation?.answeredOn) throw new Conflict(words.noneAnswered)
    return save(req, assignment, { ...assignment.explanation, public: true })
  })
}

function allowOnly(isAllowed: boolean, reason: 'wrong-role' | 'out-of-scope'): void {
  if (!isAllowed) throw new Forbidden(text.commands.refused[reason])
}

function demand(given: string, field: string): void {
  if (!given.trim()) throw new Unprocessable([{ field, message: text.commands.needs.text }])
}

function isWaiting({ explanation }: Assignment): boolean {
  return Boolean(explanation?.askedOn && !explanation.answeredOn)
}

async function save(
  req: PayloadRequest,
  assignment: Assignment,
  explanation: Assignment['explanation'],
): Promise<Assignment> {
  const { docs } = await req.payload.update({
    collection: 'assignments',
    where: { id: { equals: assignment.id }, updatedAt: { equals: assignment.updatedAt } },
    data: { explanation },
    depth: 0,
    overrideAccess: true, // The command has judged the right to it above.
    req,
  })
  if (!docs[0]) throw new Conflict(text.commands.changedMeanwhile)
  return docs[0]
}
