import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { assignmentStates, roles } from '../../../../src/domain/options.js'
import {
  allowedRequests,
  decideRequest,
  requests,
  type RequestAction,
  type RequestedWork,
} from '../../../../src/domain/assignments/requests.js'

const today = calendarDate('2026-06-30')
const anybody = { roles: [...roles], scope: 'any' } as const
const late: RequestedWork = { state: 'in-progress', dueOn: '2026-06-20' }
const pending = [{ decision: 'refused' }, { decision: 'pending' }] as const
const asked = { state: 'asked' } as const
const answered = { state: 'answered' } as const
const published = { state: 'published' } as const

describe('what may be asked for', () => {
  it.each<[RequestAction, string, RequestedWork, string | null]>([
    ['request-extension', 'late work', late, null],
    ['request-extension', 'work without a day', { state: 'accepted' }, 'no-deadline'],
    ['request-extension', 'submitted work', { ...late, state: 'submitted' }, 'closed'],
    [
      'request-extension',
      'work with a request',
      { ...late, extensions: pending },
      'extension-pending',
    ],
    ['extend', 'returned work', { ...late, state: 'returned' }, null],
    ['extend', 'work with a request', { ...late, extensions: pending }, 'extension-pending'],
    ['extend', 'finished work', { ...late, state: 'verified' }, 'closed'],
    ['decide-extension', 'work with a request', { ...late, extensions: pending }, null],
    ['decide-extension', 'work without one', late, 'no-extension-pending'],
    [
      'decide-extension',
      'submitted work',
      { ...late, state: 'submitted', extensions: pending },
      'closed',
    ],
    ['ask-explanation', 'late work', late, null],
    ['ask-explanation', 'work due today', { ...late, dueOn: today }, 'not-late'],
    [
      'ask-explanation',
      'work asked already',
      { ...late, explanations: [asked] },
      'explanation-pending',
    ],
    ['ask-explanation', 'work explained before', { ...late, explanations: [answered] }, null],
    ['answer-explanation', 'work asked about', { ...late, explanations: [asked] }, null],
    ['answer-explanation', 'work nobody asked about', late, 'no-explanation-pending'],
    ['publish-explanation', 'answered work', { ...late, explanations: [answered] }, null],
    [
      'publish-explanation',
      'work not answered',
      { ...late, explanations: [asked] },
      'not-answered',
    ],
    [
      'publish-explanation',
      'published work',
      { ...late, explanations: [published] },
      'published-already',
    ],
    [
      'publish-explanation',
      'work explained and asked about again',
      { ...late, explanations: [answered, asked] },
      null,
    ],
    [
      'ask-explanation',
      'work explained once and asked about again',
      { ...late, explanations: [published, asked] },
      'explanation-pending',
    ],
    ['hand-over', 'submitted work', { ...late, state: 'submitted' }, null],
    ['hand-over', 'cancelled work', { ...late, state: 'cancelled' }, 'closed'],
  ])('%s of %s', (action, _what, work, reason) => {
    expect(decideRequest({ ...anybody, action, work, today })).toEqual(
      reason ? { kind: 'refused', reason } : { kind: 'allowed' },
    )
  })

  it('is nothing for somebody without the role or without standing to the work', () => {
    for (const { action } of requests) {
      for (const state of assignmentStates) {
        const work = { ...late, state }
        const decide = (
          actor: Omit<Parameters<typeof decideRequest>[0], 'action' | 'work' | 'today'>,
        ) => decideRequest({ ...actor, action, work, today })
        expect(decide({ roles: ['editor'], scope: 'any' })).toMatchObject({ reason: 'wrong-role' })
        expect(decide({ roles: [...roles], scope: null })).toMatchObject({ reason: 'out-of-scope' })
        expect(decide({ roles: [...roles], scope: [] })).toMatchObject({ reason: 'out-of-scope' })
      }
    }
  })

  it('keeps unit and office apart', () => {
    const work = { ...late, explanations: [answered] }
    const unit = { roles: ['unit-officer', 'unit-head'], scope: ['own-unit'] } as const
    const office = { roles: ['home-affairs'], scope: ['home-affairs', 'follows-all'] } as const
    const leader = { roles: ['viewer'], scope: ['follows-all'] } as const
    expect(allowedRequests({ ...unit, work, today })).toEqual(['request-extension'])
    expect(allowedRequests({ ...leader, work, today })).toEqual(['ask-explanation'])
    expect(allowedRequests({ ...office, work, today })).toEqual([
      'extend',
      'ask-explanation',
      'publish-explanation',
      'hand-over',
    ])
  })
})
