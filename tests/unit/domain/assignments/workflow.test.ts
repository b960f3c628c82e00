import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssignmentState, Role } from '../../../../src/domain/options.js'
import { assignmentStates, roles } from '../../../../src/domain/options.js'
import type { TransitionScope } from '../../../../src/domain/assignments/workflow.js'
import {
  allowedTransitions,
  decideTransition,
  isOpenState,
  missingNeeds,
  transitions,
} from '../../../../src/domain/assignments/workflow.js'

/** Written out by hand from DESIGN §5, not derived from the table under test. */
const expected: Record<string, Partial<Record<AssignmentState, AssignmentState>>> = {
  assign: { draft: 'assigned' },
  accept: { assigned: 'accepted' },
  'report-progress': {
    accepted: 'in-progress',
    'in-progress': 'in-progress',
    returned: 'in-progress',
  },
  submit: { 'in-progress': 'submitted', returned: 'submitted' },
  return: { submitted: 'returned' },
  verify: { submitted: 'verified' },
  cancel: {
    draft: 'cancelled',
    assigned: 'cancelled',
    accepted: 'cancelled',
    'in-progress': 'cancelled',
    submitted: 'cancelled',
    returned: 'cancelled',
  },
  reopen: { cancelled: 'assigned' },
}
const rightPerson: Record<string, { role: Role; scope: TransitionScope }> = {
  assign: { role: 'home-affairs', scope: 'home-affairs' },
  accept: { role: 'unit-officer', scope: 'own-unit' },
  'report-progress': { role: 'unit-officer', scope: 'own-unit' },
  submit: { role: 'unit-head', scope: 'own-unit' },
  return: { role: 'home-affairs', scope: 'home-affairs' },
  verify: { role: 'home-affairs', scope: 'home-affairs' },
  cancel: { role: 'home-affairs', scope: 'home-affairs' },
  reopen: { role: 'home-affairs', scope: 'home-affairs' },
}
const actions = Object.keys(expected)
const everyCase = actions.flatMap((action) =>
  assignmentStates.map((state) => ({ action, state, to: expected[action]?.[state] })),
)

describe('the transition table', () => {
  it('knows exactly the actions of the design', () => {
    expect(transitions.map(({ action }) => action).toSorted()).toEqual(actions.toSorted())
  })

  it.each(everyCase)('$action from $state leads to $to', ({ action, state, to }) => {
    const { role, scope } = rightPerson[action] ?? { role: 'viewer', scope: 'any' }
    expect(decideTransition({ state, action, roles: [role], scope })).toEqual(
      to ? { kind: 'allowed', to } : { kind: 'refused', reason: 'wrong-state' },
    )
  })

  it('lets nothing leave a verified assignment, and a cancelled one only be given again', () => {
    const everybody = { roles: [...roles], scope: 'any' } as const
    expect(allowedTransitions({ ...everybody, state: 'verified' })).toEqual([])
    expect(allowedTransitions({ ...everybody, state: 'cancelled' })).toEqual(['reopen'])
  })

  it('lets only a head submit', () => {
    const asked = { state: 'in-progress', action: 'submit', scope: 'own-unit' } as const
    expect(decideTransition({ ...asked, roles: ['unit-officer'] })).toEqual({
      kind: 'refused',
      reason: 'wrong-role',
    })
    expect(decideTransition({ ...asked, roles: ['unit-head'] }).kind).toBe('allowed')
  })

  it.each(['viewer', 'inspector', 'editor', 'procedure-controller'] as const)(
    'gives a %s nothing to do',
    (role) => {
      for (const state of assignmentStates) {
        expect(allowedTransitions({ state, roles: [role], scope: 'any' })).toEqual([])
      }
    },
  )

  it('does not let the confirming office act for the unit, nor the unit for the office', () => {
    const office = { roles: ['home-affairs', 'admin'] as const, scope: 'own-unit' as const }
    expect(allowedTransitions({ ...office, state: 'in-progress' })).toEqual([])
    const head = { roles: ['unit-head'] as const, scope: 'home-affairs' as const }
    expect(allowedTransitions({ ...head, state: 'submitted' })).toEqual([])
  })
})

describe('refusals', () => {
  const submit = { state: 'in-progress', action: 'submit', roles: ['unit-head'] } as const

  it.each([
    ['a missing scope', null],
    ['an absent scope', undefined],
    ['no scope among several', []],
    ['another scope', 'home-affairs' as const],
  ])('%s denies', (_name, scope) => {
    expect(decideTransition({ ...submit, scope })).toEqual({
      kind: 'refused',
      reason: 'out-of-scope',
    })
  })

  it('says nothing of the state to somebody without the right', () => {
    expect(decideTransition({ ...submit, state: 'verified', roles: [], scope: 'any' })).toEqual({
      kind: 'refused',
      reason: 'wrong-role',
    })
    expect(decideTransition({ ...submit, state: 'verified', scope: null })).toEqual({
      kind: 'refused',
      reason: 'out-of-scope',
    })
  })

  it('knows no action outside the table', () => {
    const asked = { state: 'submitted', roles: [...roles], scope: 'any' } as const
    for (const action of ['approve', '', 'constructor', '__proto__']) {
      expect(decideTransition({ ...asked, action })).toEqual({
        kind: 'refused',
        reason: 'unknown-action',
      })
    }
  })

  it('never grows with fewer roles or scopes', () => {
    const anyActor = fc.record({
      state: fc.constantFrom(...assignmentStates),
      roles: fc.subarray([...roles]),
      scope: fc.subarray(['own-unit', 'home-affairs', 'any'] as const),
    })
    fc.assert(
      fc.property(anyActor, fc.constantFrom(...roles), (actor, dropped) => {
        const fewer = { ...actor, roles: actor.roles.filter((role) => role !== dropped) }
        const all = allowedTransitions(actor)
        expect(allowedTransitions(fewer).every((action) => all.includes(action))).toBe(true)
        expect(allowedTransitions({ ...actor, scope: [] })).toEqual([])
      }),
    )
  })
})

describe('what an action must be given', () => {
  it.each([
    ['return', {}, ['reason']],
    ['return', { reason: '   ' }, ['reason']],
    ['return', { reason: 'Thiếu minh chứng' }, []],
    ['cancel', {}, ['reason-or-document']],
    ['cancel', { document: '12/TB-UBND' }, []],
    ['cancel', { reason: 'Trùng nhiệm vụ' }, []],
    ['reopen', {}, ['reason']],
    ['report-progress', { reason: 'x' }, ['text']],
    ['report-progress', { text: 'Đã họp quán triệt' }, []],
    ['verify', {}, []],
  ] as const)('%s with %j lacks %j', (action, given, lacking) => {
    expect(missingNeeds(action, given)).toEqual(lacking)
  })
})

it('calls open what the unit or the office still has to act on', () => {
  expect(assignmentStates.filter(isOpenState)).toEqual([
    'assigned',
    'accepted',
    'in-progress',
    'submitted',
    'returned',
  ])
})
