import type { PayloadRequest } from 'payload'

import { hasRole } from '../../access/roles.js'
import { dayOf, storedDay, type CalendarDate } from '../../domain/calendarDate.js'
import { Conflict, Forbidden, Unprocessable } from '../../errors.js'
import type { Assignment } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { inTransaction, type CommandContext } from '../command.js'
import { actorFor, loadAssignment } from './loadAssignment.js'

const words = text.commands.extension
/** A submitted assignment waits for Home Affairs, not for time. */
const STATES_THAT_NEED_TIME = ['assigned', 'accepted', 'in-progress', 'returned']

type Extension = NonNullable<Assignment['extensions']>[number]

/**
 * A unit asks for a later deadline; the present one goes on counting until Home Affairs decides.
 *
 * @throws Forbidden for other units, Conflict where there is nothing to extend or a request waits already
 */
export async function requestExtension(
  context: CommandContext,
  { id, until, reason }: { id: string; until: CalendarDate; reason: string },
): Promise<Assignment> {
  return inTransaction(context, async (req) => {
    const assignment = await loadAssignment(req, id)
    const { scope } = await actorFor(req, assignment)
    if (!hasRole(req, 'unit-officer', 'unit-head'))
      throw new Forbidden(text.commands.refused['wrong-role'])
    if (!scope?.includes('own-unit')) throw new Forbidden(text.commands.refused['out-of-scope'])
    const dueOn = extendableDue(assignment)
    if (pendingOf(assignment)) throw new Conflict(words.pending)
    if (until <= dueOn) throw new Unprocessable([{ field: 'until', message: words.laterThanDue }])
    if (!reason.trim())
      throw new Unprocessable([{ field: 'reason', message: text.commands.needs.reason }])
    const request: Extension = {
      requestedOn: storedDay(context.today),
      requestedUntil: storedDay(until),
      reason,
      decision: 'pending',
    }
    return saveExtensions(req, assignment, [...(assignment.extensions ?? []), request])
  })
}

export type ExtensionDecision =
  | {
      decision: 'granted'
      until?: CalendarDate | undefined
      document?: string | undefined
      note?: string | undefined
    }
  | { decision: 'refused'; document?: string | undefined; note: string }

/**
 * Home Affairs grants or refuses the request that waits. Granting moves the deadline that counts; the
 * original one stays as it was.
 */
export async function decideExtension(
  context: CommandContext,
  { id, ...given }: { id: string } & ExtensionDecision,
): Promise<Assignment> {
  return inTransaction(context, async (req) => {
    if (!hasRole(req, 'home-affairs', 'admin'))
      throw new Forbidden(text.commands.refused['wrong-role'])
    const assignment = await loadAssignment(req, id)
    const pending = pendingOf(assignment)
    if (!pending) throw new Conflict(words.nonePending)
    if (given.decision === 'refused' && !given.note.trim()) {
      throw new Unprocessable([{ field: 'note', message: text.commands.needs.reason }])
    }
    const until =
      given.decision === 'granted' ? grantedUntil(assignment, pending, given.until) : null
    const decided: Extension = {
      ...pending,
      decision: given.decision,
      decidedOn: storedDay(context.today),
      grantedUntil: until && storedDay(until),
      document: given.document ?? null,
      note: given.note ?? null,
    }
    const extensions = (assignment.extensions ?? []).map((each) =>
      each === pending ? decided : each,
    )
    return saveExtensions(req, assignment, extensions)
  })
}

function extendableDue(assignment: Assignment): CalendarDate {
  if (!STATES_THAT_NEED_TIME.includes(assignment.state)) throw new Conflict(words.closed)
  const dueOn = dayOf(assignment.dueOn)
  if (!dueOn) throw new Conflict(words.noDeadline)
  return dueOn
}

function grantedUntil(
  assignment: Assignment,
  pending: Extension,
  given: CalendarDate | undefined,
): CalendarDate {
  const until = given ?? dayOf(pending.requestedUntil)
  if (!until || until <= extendableDue(assignment)) {
    throw new Unprocessable([{ field: 'until', message: words.grantedLater }])
  }
  return until
}

function pendingOf({ extensions }: Assignment): Extension | undefined {
  return extensions?.find(({ decision }) => decision === 'pending')
}

/**
 * Saves only if nobody has changed the assignment since it was read. The days follow from the
 * extensions by the same hook that derives every deadline.
 */
async function saveExtensions(
  req: PayloadRequest,
  assignment: Assignment,
  extensions: Extension[],
): Promise<Assignment> {
  const { docs } = await req.payload.update({
    collection: 'assignments',
    where: { id: { equals: assignment.id }, updatedAt: { equals: assignment.updatedAt } },
    data: { extensions },
    depth: 0,
    overrideAccess: true, // The command has judged the right to it above.
    req,
  })
  if (!docs[0]) throw new Conflict(text.commands.changedMeanwhile)
  return docs[0]
}
