import type { AssignmentState, Role } from '../options.js'

/**
 * How a person stands to one assignment: of the unit that owes it, of the office that runs the portal's
 * work, following the work of every unit, or any of these.
 */
export type TransitionScope = 'own-unit' | 'home-affairs' | 'follows-all' | 'any'

/** What a transition must be given: a text, a reason, or a reason or a document. */
export type TransitionNeed = 'text' | 'reason' | 'reason-or-document'

export interface Transition {
  action: string
  from: readonly AssignmentState[]
  to: AssignmentState
  roles: readonly Role[]
  scope: TransitionScope
  needs: readonly TransitionNeed[]
}

export const UNIT_ROLES = ['unit-officer', 'unit-head'] as const
export const OFFICE_ROLES = ['home-affairs', 'admin'] as const

/** The unit has to do something; submitted work waits for Home Affairs. */
export const OWED_STATES: readonly AssignmentState[] = [
  'assigned',
  'accepted',
  'in-progress',
  'returned',
]

/**
 * The only place where an assignment's transitions are written (DESIGN §5). The unit accepts and
 * reports, its head submits, Home Affairs confirms: "unit says done" is not "done" (DOMAIN §2c).
 */
export const transitions = [
  {
    action: 'assign',
    from: ['draft'],
    to: 'assigned',
    roles: OFFICE_ROLES,
    scope: 'home-affairs',
    needs: [],
  },
  {
    action: 'accept',
    from: ['assigned'],
    to: 'accepted',
    roles: UNIT_ROLES,
    scope: 'own-unit',
    needs: [],
  },
  {
    action: 'report-progress',
    from: ['accepted', 'in-progress', 'returned'],
    to: 'in-progress',
    roles: UNIT_ROLES,
    scope: 'own-unit',
    needs: ['text'],
  },
  {
    action: 'submit',
    from: ['in-progress', 'returned'],
    to: 'submitted',
    roles: ['unit-head'],
    scope: 'own-unit',
    needs: [],
  },
  {
    action: 'return',
    from: ['submitted'],
    to: 'returned',
    roles: OFFICE_ROLES,
    scope: 'home-affairs',
    needs: ['reason'],
  },
  {
    action: 'verify',
    from: ['submitted'],
    to: 'verified',
    roles: OFFICE_ROLES,
    scope: 'home-affairs',
    needs: [],
  },
  {
    action: 'cancel',
    from: ['draft', 'assigned', 'accepted', 'in-progress', 'submitted', 'returned'],
    to: 'cancelled',
    roles: OFFICE_ROLES,
    scope: 'home-affairs',
    needs: ['reason-or-document'],
  },
  {
    // After a withdrawal is undone, or a cancellation by mistake: what the unit reported is still there.
    action: 'reopen',
    from: ['cancelled'],
    to: 'assigned',
    roles: OFFICE_ROLES,
    scope: 'home-affairs',
    needs: ['reason'],
  },
] as const satisfies readonly Transition[]

export type TransitionAction = (typeof transitions)[number]['action']

/** Why a transition is refused, most telling first; each has its words in the text file. */
export type RefusalReason = 'unknown-action' | 'wrong-role' | 'out-of-scope' | 'wrong-state'

export type TransitionDecision =
  { kind: 'allowed'; to: AssignmentState } | { kind: 'refused'; reason: RefusalReason }

/** Who asks: roles of the account and how it stands to this assignment; a missing scope denies. */
export interface TransitionActor {
  roles: readonly Role[]
  scope: TransitionScope | readonly TransitionScope[] | null | undefined
}

/**
 * Whether an action is allowed: role AND scope AND state. Role and scope are judged before the
 * state, so that a stranger learns nothing about the assignment from the refusal.
 */
export function decideTransition({
  state,
  action,
  ...actor
}: TransitionActor & { state: AssignmentState; action: string }): TransitionDecision {
  const transition = transitionOf(action)
  if (!transition) return { kind: 'refused', reason: 'unknown-action' }
  const stranger = strangerRefusal(transition, actor)
  if (stranger) return { kind: 'refused', reason: stranger }
  if (!transition.from.includes(state)) return { kind: 'refused', reason: 'wrong-state' }
  return { kind: 'allowed', to: transition.to }
}

/** The actions open to somebody on an assignment in a state, in the order of the table. */
export function allowedTransitions(
  asked: TransitionActor & { state: AssignmentState },
): readonly TransitionAction[] {
  return transitions
    .map(({ action }) => action)
    .filter((action) => decideTransition({ ...asked, action }).kind === 'allowed')
}

/** What the action still lacks of what it must be given; empty when it may go ahead. Blank text counts as missing. */
export function missingNeeds(
  action: TransitionAction,
  given: {
    text?: string | null | undefined
    reason?: string | null | undefined
    document?: string | null | undefined
  },
): readonly TransitionNeed[] {
  const needs = transitionOf(action)?.needs ?? []
  return needs.filter((need) => {
    if (need === 'text') return isBlank(given.text)
    if (need === 'reason') return isBlank(given.reason)
    return isBlank(given.reason) && isBlank(given.document)
  })
}

/** Why somebody may not act at all, whatever the state: the wrong role, or no standing to this assignment. */
export function strangerRefusal(
  rule: { roles: readonly Role[]; scope: TransitionScope },
  { roles, scope }: TransitionActor,
): 'wrong-role' | 'out-of-scope' | null {
  if (!roles.some((role) => rule.roles.includes(role))) return 'wrong-role'
  const scopes = typeof scope === 'string' ? [scope] : (scope ?? [])
  return scopes.includes(rule.scope) || scopes.includes('any') ? null : 'out-of-scope'
}

/** Whether work in this state is still owed by the unit or waits for confirmation. */
export function isOpenState(state: AssignmentState): boolean {
  return state !== 'draft' && state !== 'verified' && state !== 'cancelled'
}

function transitionOf(action: string): Transition | undefined {
  return transitions.find((transition) => transition.action === action)
}

function isBlank(text: string | null | undefined): boolean {
  return !text?.trim()
}
