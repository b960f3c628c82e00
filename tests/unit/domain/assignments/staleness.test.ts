import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { assignmentStates } from '../../../../src/domain/options.js'
import { STALE_AFTER_DAYS, stalenessOf } from '../../../../src/domain/assignments/staleness.js'

const today = calendarDate('2026-06-30')

describe('stalenessOf', () => {
  it.each([
    ['the last report', { lastProgressAt: '2026-05-16T03:00:00Z' }, { kind: 'stale', days: 45 }],
    [
      'the latest of all that was heard',
      { assignedOn: '2026-01-01', acceptedOn: '2026-06-20', lastProgressAt: '2026-06-01' },
      { kind: 'fresh', days: 10 },
    ],
    [
      'the assignment where the unit never spoke',
      { assignedOn: '2026-05-31' },
      { kind: 'stale', days: 30 },
    ],
    ['a day short of stale', { assignedOn: '2026-06-01' }, { kind: 'fresh', days: 29 }],
    ['today', { lastProgressAt: '2026-06-30T12:00:00Z' }, { kind: 'fresh', days: 0 }],
    ['a day that has not come', { lastProgressAt: '2026-07-05' }, { kind: 'fresh', days: 0 }],
  ])('counts from %s', (_name, heard, expected) => {
    expect(stalenessOf({ state: 'in-progress', ...heard }, today)).toEqual(expected)
  })

  it('is asked only of work whose next word is the unit’s', () => {
    const asked = assignmentStates.filter(
      (state) => stalenessOf({ state, assignedOn: '2020-01-01' }, today) !== null,
    )
    expect(asked).toEqual(['assigned', 'accepted', 'in-progress', 'returned'])
  })

  it('is unknown where no day is known', () => {
    expect(stalenessOf({ state: 'accepted' }, today)).toBeNull()
  })

  it('waits as long as it is told', () => {
    const work = { state: 'accepted', acceptedOn: '2026-06-20' } as const
    expect(STALE_AFTER_DAYS).toBe(30)
    expect(stalenessOf(work, today, 10)?.kind).toBe('stale')
    expect(stalenessOf(work, today, 11)?.kind).toBe('fresh')
  })
})
