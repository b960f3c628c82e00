import { idOf } from '../../access/roles.js'
import { today } from '../../clock.js'
import { storedDay } from '../../domain/calendar/calendarDate.js'
import type { AssignmentState } from '../../domain/options.js'
import { text } from '../../portal/text/vi.js'
import { isCommand } from './isCommand.js'
import { refuse } from '../refuse.js'
import type { BeforeChange } from '../rows.js'

const closed: readonly AssignmentState[] = ['draft', 'verified', 'cancelled']

/** A report carries the unit of its assignment and the account that sent it, not what the request says. */
export const stampReporter: BeforeChange = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const assignment = (await req.payload.findByID({
    id: idOf(data.assignment) ?? '',
    collection: 'assignments',
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // The create rule has already judged whose assignment it is.
    req,
  })) as { state?: AssignmentState; unit?: unknown } | null
  if (!assignment) return data // The required relation answers at its field.
  if (!isCommand(req) && assignment.state && closed.includes(assignment.state)) {
    return refuse(text.admin.messages.assignmentClosed, 409)
  }
  return {
    ...data,
    by: req.user?.id ?? data.by,
    unit: idOf(assignment.unit),
    reportedOn: data.reportedOn ?? storedDay(today()),
  }
}
