import type { CalendarDate } from '../calendar/calendarDate.js'
import { dayOf } from '../calendar/calendarDate.js'
import type { ExplanationState, ExtensionDecision, Role } from '../options.js'
import { isLate, timelinessOf, type TimedWork } from './timeliness.js'
import {
  OFFICE_ROLES,
  OWED_STATES,
  isOpenState,
  strangerRefusal,
  UNIT_ROLES,
  type TransitionActor,
  type TransitionScope,
} from './workflow.js'

/** What a request needs to know of an assignment beside its deadline and state. */
export interface RequestedWork extends TimedWork {
  extensions?: readonly { decision: ExtensionDecision }[] | null | undefined
  /** In the order in which they were asked for. */
  explanations?: readonly { state: ExplanationState }[] | null | undefined
}

/** Why a request cannot be made of this work now; each has its words in the text file. */
export type RequestRefusal =
  | 'closed'
  | 'no-deadline'
  | 'extension-pending'
  | 'no-extension-pending'
  | 'not-late'
  | 'explanation-pending'
  | 'no-explanation-pending'
  | 'not-answered'
  | 'published-already'

interface RequestRule {
  action: string
  roles: readonly Role[]
  scope: TransitionScope
  refusal: (work: RequestedWork, today: CalendarDate) => RequestRefusal | null
}

/**
 * What can be asked for or arranged beside the steps of the work; none of it changes the state. Commands
 * and the panel both judge by this table.
 */
export const requests = [
  {
    action: 'request-extension',
    roles: UNIT_ROLES,
    scope: 'own-unit',
    refusal: moreTimeRefusal,
  },
  {
    action: 'decide-extension',
    roles: OFFICE_ROLES,
    scope: 'home-affairs',
    refusal: (work) => {
      if (!isExtensionAsked(work)) return 'no-extension-pending'
      return needsTime(work) ? null : 'closed'
    },
  },
  {
    action: 'extend',
    roles: OFFICE_ROLES,
    scope: 'home-affairs',
    refusal: moreTimeRefusal,
  },
  {
    action: 'ask-explanation',
    roles: ['viewer', ...OFFICE_ROLES],
    scope: 'follows-all',
    refusal: (work, today) => {
      if (!isLate(timelinessOf(work, today))) return 'not-late'
      return isExplanationAsked(work) ? 'explanation-pending' : null
    },
  },
  {
    action: 'answer-explanation',
    roles: UNIT_ROLES,
    scope: 'own-unit',
    refusal: (work) => (isExplanationAsked(work) ? null : 'no-explanation-pending'),
  },
  {
    action: 'publish-explanation',
    roles: OFFICE_ROLES,
    scope: 'home-affairs',
    refusal: ({ explanations }) => {
      if (explanations?.some(({ state }) => state === 'answered')) return null
      return explanations?.at(-1)?.state === 'published' ? 'published-already' : 'not-answered'
    },
  },
  {
    action: 'hand-over',
    roles: OFFICE_ROLES,
    scope: 'home-affairs',
    refusal: ({ state }) => (isOpenState(state) ? null : 'closed'),
  },
] as const satisfies readonly RequestRule[]

export type RequestAction = (typeof requests)[number]['action']

export type RequestDecision =
  | { kind: 'allowed' }
  | { kind: 'stranger'; reason: 'wrong-role' | 'out-of-scope' }
  | { kind: 'refused'; reason: RequestRefusal }

/** Whether somebody may ask for this now. Role and scope are judged first, as for a step of the work. */
export function decideRequest({
  action,
  work,
  today,
  ...actor
}: TransitionActor & {
  action: RequestAction
  work: RequestedWork
  today: CalendarDate
}): RequestDecision {
  const rule: RequestRule | undefined = requests.find((each) => each.action === action)
  const stranger = rule ? strangerRefusal(rule, actor) : 'wrong-role'
  if (stranger) return { kind: 'stranger', reason: stranger }
  const reason = rule?.refusal(work, today)
  return reason ? { kind: 'refused', reason } : { kind: 'allowed' }
}

/** The requests open to somebody, in the order of the table. */
export function allowedRequests(
  asked: TransitionActor & { work: RequestedWork; today: CalendarDate },
): readonly RequestAction[] {
  return requests
    .map(({ action }) => action)
    .filter((action) => decideRequest({ ...asked, action }).kind === 'allowed')
}

/** Whether the unit has asked for a later deadline and waits for the answer. */
export function isExtensionAsked({ extensions }: Pick<RequestedWork, 'extensions'>): boolean {
  return extensions?.some(({ decision }) => decision === 'pending') ?? false
}

/** Whether the unit owes an answer to why it is late. */
export function isExplanationAsked({ explanations }: Pick<RequestedWork, 'explanations'>): boolean {
  return explanations?.some(({ state }) => state === 'asked') ?? false
}

/** The unit asks, or Home Affairs extends by itself; while a request waits it is decided, not overtaken. */
function moreTimeRefusal(work: RequestedWork): RequestRefusal | null {
  if (!needsTime(work)) return 'closed'
  if (!dayOf(work.dueOn)) return 'no-deadline'
  return isExtensionAsked(work) ? 'extension-pending' : null
}

/** Submitted work waits for Home Affairs, not for time. */
function needsTime({ state }: RequestedWork): boolean {
  return OWED_STATES.includes(state)
}
