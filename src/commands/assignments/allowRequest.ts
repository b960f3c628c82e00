import type { PayloadRequest } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { decideRequest, type RequestAction } from '../../domain/assignments/requests.js'
import { Conflict, Forbidden } from '../../errors.js'
import type { Assignment } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { actorFor, loadAssignment } from './loadAssignment.js'

/**
 * The assignment, if the person may ask this of it now.
 *
 * @throws NotFound, Forbidden where role or scope do not allow it, Conflict where it stands otherwise
 */
export async function allowRequest(
  req: PayloadRequest,
  { id, action, today }: { id: string; action: RequestAction; today: CalendarDate },
): Promise<Assignment> {
  const assignment = await loadAssignment(req, id)
  const actor = await actorFor(req, assignment)
  const decision = decideRequest({ action, work: assignment, today, ...actor })
  if (decision.kind === 'stranger') throw new Forbidden(text.commands.refused[decision.reason])
  if (decision.kind === 'refused') throw new Conflict(text.commands.requests[decision.reason])
  return assignment
}
