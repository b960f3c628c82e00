import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { allowedRequests, type RequestAction } from '../../domain/assignments/requests.js'
import { isValidOn } from '../../domain/units/units.js'
import {
  allowedTransitions,
  type TransitionAction,
  type TransitionScope,
} from '../../domain/assignments/workflow.js'
import type { Assignment } from '../../payload-types.js'
import type { Viewer } from './adminViewer.js'

/** Everything that can be done with an assignment: the steps of the one table, and the requests beside it. */
export type AssignmentAction = RequestAction | TransitionAction

/**
 * What the viewer may do with the assignment now, so that only that is offered. The commands judge again:
 * this list decides what is shown, never what is allowed. Work is passed on where its unit has ended.
 */
export function actionsFor(
  assignment: Assignment,
  { viewer, today }: { viewer: Viewer; today: CalendarDate },
): AssignmentAction[] {
  const { state, unit } = assignment
  const actor = { roles: viewer.roles, scope: scopeOf(viewer, unit) }
  const steps = allowedTransitions({ state, ...actor })
  const requests = allowedRequests({ work: assignment, today, ...actor })
  const hasUnit = typeof unit === 'string' || isValidOn(unit, today)
  return [
    ...steps.filter((step) => step !== 'cancel'),
    ...requests.filter((request) => request !== 'hand-over' || !hasUnit),
    ...steps.filter((step) => step === 'cancel'), // Last, where nobody presses it by mistake.
  ]
}

function scopeOf(viewer: Viewer, unit: Assignment['unit']): TransitionScope[] {
  const isOwn = viewer.units.has(typeof unit === 'string' ? unit : unit.id)
  return [
    ...(viewer.isOffice ? (['home-affairs'] as const) : []),
    ...(viewer.seesAllWork ? (['follows-all'] as const) : []),
    ...(isOwn ? (['own-unit'] as const) : []),
  ]
}
