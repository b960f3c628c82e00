import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addDays,
  calendarDate,
  weekdayOf,
  type CalendarDate,
} from '../../../../src/domain/calendar/calendarDate.js'
import { dayRuns, returnPromises } from '../../../../src/domain/procedures/returnPromises.js'
import { vietnamHolidays } from '../../../../src/domain/calendar/vietnamHolidays.js'
import { workingCalendar } from '../../../../src/domain/calendar/workingDays.js'

const calendar = workingCalendar(vietnamHolidays)
const office = { calendar }
const day = calendarDate
const workingDays = (value: number) => ({ value, unit: 'working-day' as const })

function told(
  limit: Parameters<typeof returnPromises>[0],
  on: string,
  minute: number | null = null,
) {
  return returnPromises(limit, { day: day(on), minute }, office).map((promise) => [
    promise.for,
    promise.on,
    promise.atMinute,
  ])
}

describe('returnPromises', () => {
  it.each([
    [
      'the two parts of a working day',
      workingDays(5),
      '2026-11-25',
      [
        ['in-time', '2026-12-02', null],
        ['late', '2026-12-03', null],
      ],
    ],
    ['one promise for a day off', workingDays(5), '2026-11-28', [['any-time', '2026-12-07', null]]],
    [
      'before Tết 2027',
      workingDays(3),
      '2027-02-02',
      [
        ['in-time', '2027-02-12', null],
        ['late', '2027-02-15', null],
      ],
    ],
    [
      'the eve of Tết 2027',
      workingDays(1),
      '2027-02-03',
      [
        ['in-time', '2027-02-11', null],
        ['late', '2027-02-12', null],
      ],
    ],
    ['in Tết 2027', workingDays(1), '2027-02-06', [['any-time', '2027-02-12', null]]],
    [
      'over the worked Saturday of 22/8/2026',
      workingDays(1),
      '2026-08-21',
      [
        ['in-time', '2026-08-22', null],
        ['late', '2026-08-24', null],
      ],
    ],
    [
      'over the swapped Monday of 31/8/2026',
      workingDays(1),
      '2026-08-28',
      [
        ['in-time', '2026-09-03', null],
        ['late', '2026-09-04', null],
      ],
    ],
    [
      'one promise where the hand-over changes nothing',
      { value: 2, unit: 'day' as const },
      '2026-11-26',
      [['any-time', '2026-11-30', null]],
    ],
    [
      'hours from the opening, and late',
      { value: 4, unit: 'hour' as const },
      '2026-11-25',
      [
        ['opening', '2026-11-25', 720],
        ['late', '2026-11-26', 720],
      ],
    ],
    [
      'hours on a day off',
      { value: 1, unit: 'hour' as const },
      '2026-11-29',
      [['any-time', '2026-11-30', 540]],
    ],
  ])('tells %s', (_name, limit, on, expected) => {
    expect(told(limit, on)).toEqual(expected)
  })

  it('tells one thing for a minute that is known', () => {
    expect(told(workingDays(5), '2026-11-25', 15 * 60)).toEqual([['asked', '2026-12-02', null]])
    expect(told(workingDays(5), '2026-11-25', 15 * 60 + 1)).toEqual([['asked', '2026-12-03', null]])
    expect(told({ value: 1, unit: 'hour' }, '2026-11-25', 11 * 60 + 30)).toEqual([
      ['asked', '2026-11-25', 14 * 60],
    ])
  })

  it('tells nothing where the rules set no limit', () => {
    expect(told({ unit: 'none' }, '2026-11-25')).toEqual([])
    expect(told({}, '2026-11-25')).toEqual([])
  })

  it('agrees with a clerk who ticks off days on the wall calendar', () => {
    const off = new Set(
      vietnamHolidays.filter(({ kind }) => kind !== 'swap-work').map((entry) => entry.day),
    )
    const worked = new Set(
      vietnamHolidays.filter(({ kind }) => kind === 'swap-work').map((entry) => entry.day),
    )
    const isOpen = (on: CalendarDate) => worked.has(on) || (weekdayOf(on) <= 5 && !off.has(on))
    const tickedOff = (received: CalendarDate, isLate: boolean, count: number) => {
      let on = received
      if (isLate || !isOpen(on))
        do on = addDays(on, 1)
        while (!isOpen(on))
      for (let left = count; left > 0; left -= 1) {
        do on = addDays(on, 1)
        while (!isOpen(on))
      }
      return on
    }
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 1439 }),
        (offset, count, minute) => {
          const received = addDays(day('2024-01-01'), offset)
          const [promise] = returnPromises(workingDays(count), { day: received, minute }, office)
          const isLate = isOpen(received) && minute > 15 * 60
          expect(promise?.on).toBe(tickedOff(received, isLate, count))
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('dayRuns', () => {
  const runsOf = (count: number, on: string, minute = 9 * 60) => {
    const [promise] = returnPromises(workingDays(count), { day: day(on), minute }, office)
    return dayRuns(promise?.days ?? [], calendar)
  }

  it('tells Tết 2027 in few lines, with the days not announced yet', () => {
    expect(
      runsOf(3, '2027-02-02').map((run) => [
        run.from,
        run.to,
        run.role === 'counted'
          ? `${run.first}–${run.last}`
          : run.role === 'skipped'
            ? run.reason
            : run.role,
        run.isExpected,
      ]),
    ).toEqual([
      ['2027-02-02', '2027-02-02', 'start', false],
      ['2027-02-03', '2027-02-03', '1–1', false],
      ['2027-02-04', '2027-02-04', 'holiday', true],
      ['2027-02-05', '2027-02-08', 'holiday', false],
      ['2027-02-09', '2027-02-09', 'holiday', false],
      ['2027-02-10', '2027-02-10', 'holiday', true],
      ['2027-02-11', '2027-02-12', '2–3', false],
    ])
  })

  it('counts every day once and in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 40 }),
        (offset, count) => {
          const received = addDays(day('2025-01-01'), offset)
          const runs = runsOf(count, received)
          runs.forEach((run, index) => {
            const next = runs[index + 1]
            if (next) expect(next.from).toBe(addDays(run.to, 1))
          })
          const counted = runs.flatMap((run) =>
            run.role === 'counted' ? [run.first, run.last] : [],
          )
          expect(counted[0]).toBe(1)
          expect(counted.at(-1)).toBe(count)
        },
      ),
    )
  })
})
