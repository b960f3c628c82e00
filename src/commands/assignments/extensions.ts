import type { PayloadRequest } from 'payload'

import { dayOf, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { Unprocessable } from '../../errors.js'
import type { Assignment } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { inTransaction, type CommandContext } from '../command.js'
import { allowRequest } from './allowRequest.js'
import { saveAssignment } from './saveAssignment.js'

const words = text.commands.extension

type Extension = NonNullable<Assignment['extensions']>[number]

/** A unit asks for a later deadline; the present one goes on counting until Home Affairs decides. */
export async function requestExtension(
  context: CommandContext,
  { id, until, reason }: { id: string; until: CalendarDate; reason: string },
): Promise<Assignment> {
  const { today } = context
  return inTransaction(context, async (req) => {
    const assignment = await allowRequest(req, { id, action: 'request-extension', today })
    demandLater(until, assignment, words.laterThanDue)
    return add(req, assignment, {
      requestedOn: storedDay(today),
      requestedUntil: storedDay(until),
      reason,
      decision: 'pending',
    })
  })
}

/** Home Affairs moves the deadline unasked, such as for all units a storm has hit. */
export async function extend(
  context: CommandContext,
  {
    id,
    until,
    reason,
    document,
  }: { id: string; until: CalendarDate; reason: string; document?: string | undefined },
): Promise<Assignment> {
  const { today } = context
  return inTransaction(context, async (req) => {
    const assignment = await allowRequest(req, { id, action: 'extend', today })
    demandLater(until, assignment, words.grantedLater)
    return add(req, assignment, {
      reason,
      decision: 'granted',
      decidedOn: storedDay(today),
      grantedUntil: storedDay(until),
      document: document ?? null,
    })
  })
}

export type ExtensionDecision =
  | {
      decision: 'granted'
      /** Absent grants the day that the unit asked for. */
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
  const { today } = context
  return inTransaction(context, async (req) => {
    const assignment = await allowRequest(req, { id, action: 'decide-extension', today })
    const extensions = (assignment.extensions ?? []).map((each) =>
      each.decision === 'pending' ? decided(each, { given, assignment, today }) : each,
    )
    return saveAssignment(req, assignment, { extensions })
  })
}

function decided(
  asked: Extension,
  {
    given,
    assignment,
    today,
  }: { given: ExtensionDecision; assignment: Assignment; today: CalendarDate },
): Extension {
  const { decision, document, note } = given
  const until = decision === 'granted' ? (given.until ?? dayOf(asked.requestedUntil)) : null
  if (decision === 'granted') demandLater(until, assignment, words.grantedLater)
  return {
    ...asked,
    decision,
    decidedOn: storedDay(today),
    grantedUntil: until && storedDay(until),
    document: document ?? null,
    note: note ?? null,
  }
}

function add(req: PayloadRequest, assignment: Assignment, extension: Extension) {
  const extensions = [...(assignment.extensions ?? []), extension]
  return saveAssignment(req, assignment, { extensions })
}

function demandLater(until: CalendarDate | null, { dueOn }: Assignment, message: string): void {
  const due = dayOf(dueOn)
  if (until && due && until > due) return
  throw new Unprocessable([{ field: 'until', message }])
}
