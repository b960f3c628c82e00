import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { addDays, calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { vietnamHolidays } from '../../../../src/domain/calendar/vietnamHolidays.js'
import type { CalendarEntry } from '../../../../src/domain/calendar/workingDays.js'
import {
  addWorkingDays,
  countWorkingDays,
  dayStatusOf,
  isWorkingDay,
  workingCalendar,
  workingDayFrom,
} from '../../../../src/domain/calendar/workingDays.js'
import { anyDay } from '../arbitraries.js'

const day = calendarDate
const vietnam = workingCalendar(vietnamHolidays)
const plain = workingCalendar([])

/** A second reading of the rule, by lists instead of a map. */
function isWorkedByHand(date: CalendarDate, entries: readonly CalendarEntry[]): boolean {
  const kinds = entries.filter((entry) => entry.day === date).map(({ kind }) => kind)
  if (kinds.length > 0) return kinds.at(-1) === 'swap-work'
  return ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())
}

const anyEntries = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 60 }).map((count) => addDays(day('2025-12-15'), count)),
    kind: fc.constantFrom('holiday' as const, 'swap-off' as const, 'swap-work' as const),
    name: fc.constant('ngày thử'),
  }),
  { maxLength: 30 },
)
const nearDay = fc.integer({ min: -30, max: 90 }).map((count) => addDays(day('2025-12-15'), count))

describe('dayStatusOf', () => {
  it.each([
    ['an ordinary Friday', '2026-01-09', { isWorking: true, reason: 'weekday' }],
    [
      'the Saturday worked instead',
      '2026-01-10',
      { isWorking: true, reason: 'swap-work', name: 'Làm bù' },
    ],
    ['an ordinary Sunday', '2026-01-11', { isWorking: false, reason: 'weekend' }],
    [
      'the day off in exchange',
      '2026-01-02',
      { isWorking: false, reason: 'swap-off', name: 'Nghỉ hoán đổi' },
    ],
    [
      'the first of Tết',
      '2026-02-17',
      { isWorking: false, reason: 'holiday', name: 'Tết Nguyên đán' },
    ],
  ])('explains %s', (_name, date, status) => {
    expect(dayStatusOf(day(date), vietnam)).toEqual(status)
  })

  it('takes the later of two entries for one day', () => {
    const corrected = workingCalendar([
      ...vietnamHolidays,
      { day: day('2027-02-04'), kind: 'swap-work', name: 'Theo thông báo' },
    ])
    expect(isWorkingDay(day('2027-02-04'), vietnam)).toBe(false)
    expect(isWorkingDay(day('2027-02-04'), corrected)).toBe(true)
  })
})

describe('addWorkingDays', () => {
  it.each([
    ['over a weekend', '2026-11-20', 1, '2026-11-23'],
    ['over Tết', '2026-02-13', 1, '2026-02-23'],
    ['over the year end and its swap', '2025-12-31', 1, '2026-01-05'],
    ['through a worked Saturday', '2026-01-09', 1, '2026-01-10'],
    ['over the Culture Day', '2026-11-20', 2, '2026-11-25'],
    ['starting on a day off', '2026-02-17', 1, '2026-02-23'],
    ['zero from a working day', '2026-11-20', 0, '2026-11-20'],
    ['zero from a Sunday', '2026-11-22', 0, '2026-11-23'],
    ['backwards over Tết', '2026-02-23', -1, '2026-02-13'],
  ])('counts %s', (_name, from, count, expected) => {
    expect(addWorkingDays(day(from), count, vietnam)).toBe(expected)
  })

  it('takes whole days only', () => {
    expect(() => addWorkingDays(day('2026-11-20'), 0.5, vietnam)).toThrow(RangeError)
  })

  it('lands on a working day with exactly that many worked days on the way', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: 1, max: 60 }), anyEntries, (from, count, entries) => {
        const end = addWorkingDays(from, count, workingCalendar(entries))
        let worked = 0
        for (let at = addDays(from, 1); at <= end; at = addDays(at, 1)) {
          if (isWorkedByHand(at, entries)) worked += 1
        }
        expect(isWorkedByHand(end, entries)).toBe(true)
        expect(worked).toBe(count)
      }),
    )
  })

  it('is undone by countWorkingDays', () => {
    fc.assert(
      fc.property(
        nearDay,
        fc.integer({ min: -60, max: 60 }).filter((count) => count !== 0),
        anyEntries,
        (from, count, entries) => {
          const calendar = workingCalendar(entries)
          expect(countWorkingDays(from, addWorkingDays(from, count, calendar), calendar)).toBe(
            count,
          )
        },
      ),
    )
  })

  it('never comes earlier when a holiday is added', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: 1, max: 40 }), nearDay, (from, count, holiday) => {
        const entry = { day: holiday, kind: 'holiday', name: 'ngày thử' } as const
        const usual = addWorkingDays(from, count, plain)
        expect(addWorkingDays(from, count, workingCalendar([entry])) >= usual).toBe(true)
      }),
    )
  })

  it('is five weekdays a week without holidays', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 50 }), (from, weeks) => {
        const start = workingDayFrom(from, plain)
        expect(addWorkingDays(start, weeks * 5, plain)).toBe(addDays(start, weeks * 7))
      }),
    )
  })
})

describe('countWorkingDays', () => {
  it('counts the working days of each year', () => {
    const workedIn = (year: number) =>
      countWorkingDays(day(`${year - 1}-12-31`), day(`${year}-12-31`), vietnam)
    // Weekdays of the year, less public holidays and days in lieu on weekdays; a swap changes nothing.
    expect(workedIn(2024)).toBe(262 - 11)
    expect(workedIn(2025)).toBe(261 - 11)
    expect(workedIn(2026)).toBe(261 - 12)
  })

  it('is zero from a day to itself and negative backwards', () => {
    expect(countWorkingDays(day('2026-11-20'), day('2026-11-20'), vietnam)).toBe(0)
    expect(countWorkingDays(day('2026-11-23'), day('2026-11-20'), vietnam)).toBe(-1)
  })
})
