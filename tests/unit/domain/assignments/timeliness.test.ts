import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate, localDayOf } from '../../../../src/domain/calendar/calendarDate.js'
import { assignmentStates } from '../../../../src/domain/options.js'
import type { TimedWork, Timeliness } from '../../../../src/domain/assignments/timeliness.js'
import {
  DUE_SOON_DAYS,
  isLate,
  timelinessOf,
  timelinessPairOf,
} from '../../../../src/domain/assignments/timeliness.js'
import { anyDay } from '../arbitraries.js'

const today = calendarDate('2026-06-30')

const openCases: [string, string | null, Timeliness][] = [
  ['due today, which is not late', '2026-06-30', { kind: 'due-soon', daysLeft: 0 }],
  ['due yesterday', '2026-06-29', { kind: 'overdue', days: 1 }],
  ['due tomorrow', '2026-07-01', { kind: 'due-soon', daysLeft: 1 }],
  ['due in a week', '2026-07-07', { kind: 'due-soon', daysLeft: 7 }],
  ['due in eight days', '2026-07-08', { kind: 'on-track', daysLeft: 8 }],
  ['due a year ago, over a leap day', '2024-02-29', { kind: 'overdue', days: 852 }],
  ['without a deadline', null, { kind: 'no-deadline' }],
]

const doneCases: [string, string, Timeliness][] = [
  ['on the due day', '2026-06-30', { kind: 'done-on-time' }],
  ['a day early', '2026-06-29', { kind: 'done-early', days: 1 }],
  ['a day late', '2026-07-01', { kind: 'done-late', days: 1 }],
  ['late over the year end', '2027-01-02', { kind: 'done-late', days: 186 }],
]

describe('open work', () => {
  it.each(openCases)('%s', (_name, dueOn, expected) => {
    for (const state of ['assigned', 'accepted', 'in-progress', 'returned'] as const) {
      expect(timelinessOf({ state, dueOn }, today)).toEqual(expected)
    }
  })

  it('is judged by today again once a submission was returned', () => {
    const returned = { state: 'returned', dueOn: '2026-06-20', submittedOn: '2026-06-19' } as const
    expect(timelinessOf(returned, today)).toEqual({ kind: 'overdue', days: 10 })
  })

  it('is due soon as early as the caller asks', () => {
    const work = { state: 'accepted', dueOn: '2026-07-15' } as const
    expect(timelinessOf(work, today, 30)).toEqual({ kind: 'due-soon', daysLeft: 15 })
  })
})

describe('finished work', () => {
  it.each(doneCases)('submitted %s', (_name, submittedOn, expected) => {
    const work = { dueOn: '2026-06-30', submittedOn }
    expect(timelinessOf({ ...work, state: 'submitted' }, today)).toEqual(expected)
    expect(timelinessOf({ ...work, state: 'verified' }, today)).toEqual(expected)
  })

  it('is judged by the submission, not by the verification weeks later', () => {
    const work = { state: 'verified', dueOn: '2026-06-30', submittedOn: '2026-06-30' } as const
    const verified = { ...work, verifiedOn: '2026-08-15' }
    expect(timelinessOf(verified, calendarDate('2026-09-01'))).toEqual({ kind: 'done-on-time' })
  })

  it('falls back to the verification where no submission was recorded', () => {
    const work = { state: 'verified', dueOn: '2026-06-30', verifiedOn: '2026-07-02' } as const
    expect(timelinessOf(work, today)).toEqual({ kind: 'done-late', days: 2 })
  })

  it('stays what it was however much time passes', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (dueOn, submittedOn, first, second) => {
        const work = { state: 'verified', dueOn, submittedOn } as const
        expect(timelinessOf(work, first)).toEqual(timelinessOf(work, second))
      }),
    )
  })

  it('submitted at 23:30 local time on the due day is on time', () => {
    const submittedOn = localDayOf('2026-06-30T16:30:00Z')
    const work = { state: 'submitted', dueOn: '2026-06-30T12:00:00.000Z', submittedOn } as const
    expect(timelinessOf(work, today)).toEqual({ kind: 'done-on-time' })
  })
})

describe('work nobody owes', () => {
  it.each(['cancelled', 'draft'] as const)('%s work has no timeliness', (state) => {
    const work: TimedWork = { state, dueOn: '2020-01-01' }
    expect(timelinessOf(work, today)).toBeNull()
    expect(timelinessPairOf(work, today)).toBeNull()
  })
})

describe('both deadlines', () => {
  const extended = { state: 'in-progress', dueOn: '2026-07-12', originalDue: '2026-06-18' } as const

  it('keeps the lateness against the first deadline after an extension', () => {
    expect(timelinessPairOf(extended, today)).toEqual({
      current: { kind: 'on-track', daysLeft: 12 },
      original: { kind: 'overdue', days: 12 },
      isExtended: true,
    })
  })

  it('is the same twice where nothing was extended', () => {
    const pair = timelinessPairOf({ state: 'accepted', dueOn: '2026-06-01' }, today)
    expect(pair?.isExtended).toBe(false)
    expect(pair?.original).toEqual(pair?.current)
  })
})

describe('timeliness as a whole', () => {
  const anyWork = fc.record({
    state: fc.constantFrom(...assignmentStates),
    dueOn: fc.option(anyDay),
    submittedOn: fc.option(anyDay),
  })

  it('moves with the calendar: shifting every day changes nothing', () => {
    fc.assert(
      fc.property(anyWork, anyDay, fc.integer({ min: -3000, max: 3000 }), (work, now, shift) => {
        const moved = {
          state: work.state,
          dueOn: work.dueOn && addDays(work.dueOn, shift),
          submittedOn: work.submittedOn && addDays(work.submittedOn, shift),
        }
        expect(timelinessOf(moved, addDays(now, shift))).toEqual(timelinessOf(work, now))
      }),
    )
  })

  it('agrees with plain date arithmetic about what is late', () => {
    fc.assert(
      fc.property(anyWork, anyDay, (work, now) => {
        const isOwed = work.state !== 'draft' && work.state !== 'cancelled'
        const isDone = work.state === 'submitted' || work.state === 'verified'
        const judgedOn = (isDone && work.submittedOn) || now
        const late = isOwed && work.dueOn !== null && Date.parse(judgedOn) > Date.parse(work.dueOn)
        expect(isLate(timelinessOf(work, now))).toBe(late)
      }),
    )
  })

  it('is due soon exactly from the chosen number of days on', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (now, daysLeft) => {
        const kind = timelinessOf({ state: 'accepted', dueOn: addDays(now, daysLeft) }, now)?.kind
        expect(kind).toBe(daysLeft <= DUE_SOON_DAYS ? 'due-soon' : 'on-track')
      }),
    )
  })
})
