import { dayOf, type CalendarDate } from '../domain/calendarDate.js'
import { isLate, timelinessOf } from '../domain/timeliness.js'
import {
  allowedTransitions,
  type TransitionAction,
  type TransitionScope,
} from '../domain/workflow.js'
import type { Assignment } from '../payload-types.js'
import type { Viewer } from './adminViewer.js'

/** Everything that can be done with an assignment: the steps of the one table, and the requests beside it. */
export type AssignmentAction =
  | TransitionAction
  | 'request-extension'
  | 'decide-extension'
  | 'ask-explanation'
  | 'answer-explanation'
  | 'publish-explanation'

/** The relationship as stored or populated. */
type UnitRef = { id: string } | string

/**
 * What the viewer may do with the assignment now, so that only that is offered. The commands judge again:
 * this list decides what is shown, never what is allowed.
 */
export function actionsFor(
  assignment: Assignment,
  { viewer, today }: { viewer: Viewer; today: CalendarDate },
): AssignmentAction[] {
  const unit: UnitRef = assignment.unit
  const isOwn = viewer.units.has(typeof unit === 'string' ? unit : unit.id)
  const scope: TransitionScope[] = [
    ...(viewer.isOffice ? (['home-affairs'] as const) : []),
    ...(isOwn ? (['own-unit'] as const) : []),
  ]
  const steps = allowedTransitions({ state: assignment.state, roles: viewer.roles, scope })
  return [
    ...steps.filter((step) => step !== 'cancel'),
    ...requestsFor(assignment, { viewer, today, isOwn }),
    ...steps.filter((step) => step === 'cancel'), // Last, where nobody presses it by mistake.
  ]
}

const STATES_THAT_NEED_TIME = ['assigned', 'accepted', 'in-progress', 'returned']

type Asked = { viewer: Viewer; today: CalendarDate; isOwn: boolean }

function requestsFor(assignment: Assignment, asked: Asked): AssignmentAction[] {
  const offered = [
    ...extensionRequests(assignment, asked),
    ...explanationRequests(assignment, asked),
  ]
  return offered.flatMap(([action, isOffered]) => (isOffered ? [action] : []))
}

function extensionRequests(
  { extensions, state, dueOn }: Assignment,
  { viewer, isOwn }: Asked,
): [AssignmentAction, boolean][] {
  const isAsked = Boolean(extensions?.some(({ decision }) => decision === 'pending'))
  const needsTime = STATES_THAT_NEED_TIME.includes(state) && Boolean(dayOf(dueOn))
  return [
    ['request-extension', isOwn && viewer.isUnitStaff && needsTime && !isAsked],
    ['decide-extension', viewer.isOffice && needsTime && isAsked],
  ]
}

function explanationRequests(
  assignment: Assignment,
  { viewer, today, isOwn }: Asked,
): [AssignmentAction, boolean][] {
  const { explanation } = assignment
  const waitsForAnswer = Boolean(explanation?.askedOn && !explanation.answeredOn)
  const isAnswered = Boolean(explanation?.answeredOn)
  const mayAsk = viewer.isOffice || viewer.roles.includes('viewer')
  const late = isLate(timelinessOf(assignment, today))
  return [
    ['ask-explanation', mayAsk && late && !waitsForAnswer],
    ['answer-explanation', isOwn && waitsForAnswer],
    ['publish-explanation', viewer.isOffice && isAnswered && !explanation?.public],
  ]
}
