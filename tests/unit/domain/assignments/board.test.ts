import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  boardStandingOf,
  boardStandings,
  boardTallyOf,
  compareStandings,
  compareTallies,
  isLateNow,
  type BoardStanding,
} from '../../../../src/domain/assignments/board.js'
import { addDays, calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { assignmentStates } from '../../../../src/domain/options.js'
import type { TimedWork } from '../../../../src/domain/assignments/timeliness.js'
import { anyDay } from '../arbitraries.js'

const today = calendarDate('2026-07-12')

const cases: [string, TimedWork, BoardStanding][] = [
  [
    'open and past its only deadline: late since that day',
    { state: 'in-progress', dueOn: '2026-06-30', originalDue: '2026-06-30' },
    { kind: 'overdue', daysLate: 12, daysLeft: null },
  ],
  [
    'past the extended deadline too: the days count from the original one',
    { state: 'assigned', dueOn: '2026-07-10', originalDue: '2026-06-30' },
    { kind: 'overdue', daysLate: 12, daysLeft: null },
  ],
  [
    'within an extension: late against the original deadline only',
    { state: 'accepted', dueOn: '2026-08-31', originalDue: '2026-06-30' },
    { kind: 'past-original', daysLate: 12, daysLeft: null },
  ],
  [
    'within an extension that ends soon: both are said',
    { state: 'accepted', dueOn: '2026-07-14', originalDue: '2026-06-30' },
    { kind: 'past-original', daysLate: 12, daysLeft: 2 },
  ],
  [
    'due today, which is not late',
    { state: 'accepted', dueOn: '2026-07-12' },
    { kind: 'due-soon', daysLate: 0, daysLeft: 0 },
  ],
  [
    'returned and past its deadline: late before anything else',
    { state: 'returned', dueOn: '2026-07-11', submittedOn: '2026-07-10' },
    { kind: 'overdue', daysLate: 1, daysLeft: null },
  ],
  [
    'returned in time',
    { state: 'returned', dueOn: '2026-12-31' },
    { kind: 'returned', daysLate: 0, daysLeft: null },
  ],
  ['without a deadline', { state: 'in-progress' }, { kind: 'open', daysLate: 0, daysLeft: null }],
  [
    'submitted late and waiting',
    { state: 'submitted', dueOn: '2026-06-30', submittedOn: '2026-07-03' },
    { kind: 'submitted', daysLate: 3, daysLeft: null },
  ],
  [
    'confirmed, submitted after its deadline',
    { state: 'verified', dueOn: '2026-06-30', submittedOn: '2026-07-03', verifiedOn: '2026-07-09' },
    { kind: 'done-late', daysLate: 3, daysLeft: null },
  ],
  [
    'confirmed, in time thanks to an extension: not hidden',
    {
      state: 'verified',
      dueOn: '2026-07-31',
      originalDue: '2026-06-30',
      submittedOn: '2026-07-03',
    },
    { kind: 'done', daysLate: 3, daysLeft: null },
  ],
  [
    'cancelled, whatever its deadline',
    { state: 'cancelled', dueOn: '2020-01-01' },
    { kind: 'cancelled', daysLate: 0, daysLeft: null },
  ],
]

describe('the standing of one assignment', () => {
  it.each(cases)('%s', (_name, work, expected) => {
    expect(boardStandingOf(work, today)).toEqual(expected)
  })

  it('is none while it has not been given', () => {
    expect(boardStandingOf({ state: 'draft', dueOn: '2020-01-01' }, today)).toBeNull()
  })

  it('is late now exactly when the unit still owes it past one of its deadlines', () => {
    const owed = ['assigned', 'accepted', 'in-progress', 'returned']
    fc.assert(
      fc.property(
        fc.constantFrom(...assignmentStates),
        anyDay,
        fc.integer({ min: 0, max: 90 }),
        anyDay,
        (state, originalDue, extension, day) => {
          const work = { state, originalDue, dueOn: addDays(originalDue, extension) }
          const standing = boardStandingOf(work, day)
          const isLate = owed.includes(state) && originalDue < day
          expect(standing !== null && isLateNow(standing)).toBe(isLate)
        },
      ),
    )
  })
})

describe('the sum of standings', () => {
  const standings = cases.map(([, , standing]) => standing)

  it('tells overdue work, work within an extension and work done late apart', () => {
    expect(boardTallyOf(standings)).toEqual({ late: 5, overdue: 3, doneLate: 1, longestLate: 12 })
  })

  it('is nothing for nothing', () => {
    expect(boardTallyOf([])).toEqual({ late: 0, overdue: 0, doneLate: 0, longestLate: 0 })
  })

  it('does not call finished work late', () => {
    const done = standings.filter(({ kind }) => kind === 'done' || kind === 'submitted')
    expect(boardTallyOf(done)).toMatchObject({ late: 0, longestLate: 0 })
  })
})

describe('what stands first', () => {
  it('is what is red, the longest late before others', () => {
    const kinds = [...cases.map(([, , standing]) => standing)].sort(compareStandings)
    expect(kinds.map(({ kind }) => boardStandings.indexOf(kind))).toEqual(
      kinds.map(({ kind }) => boardStandings.indexOf(kind)).sort((left, right) => left - right),
    )
    expect(kinds.slice(0, 3).map(({ daysLate }) => daysLate)).toEqual([12, 12, 1])
  })

  it('is the unit with most overdue work, then most late work, then the longest late', () => {
    const tally = (overdue: number, late: number, longestLate: number) => ({
      overdue,
      late,
      longestLate,
      doneLate: 0,
    })
    const worst = [tally(3, 3, 1), tally(1, 5, 90), tally(1, 2, 40), tally(1, 2, 3), tally(0, 0, 0)]
    expect([...worst].reverse().sort(compareTallies)).toEqual(worst)
  })
})
