import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  calendarDate,
  compareDays,
  dayFromParts,
  dayOf,
  daysBetween,
  isValidDay,
  lastDayOfMonth,
  laterDay,
  localDayOf,
  localMinuteOf,
  monthOf,
  storedDay,
  weekdayOf,
  yearOf,
} from '../../../../src/domain/calendar/calendarDate.js'
import { anyDay } from '../arbitraries.js'

const day = calendarDate

describe('isValidDay', () => {
  it.each<[unknown, boolean, string]>([
    ['2024-02-29', true, 'the leap day of a leap year'],
    ['2023-02-29', false, 'a leap day in an ordinary year'],
    ['1900-02-29', false, 'a century that is no leap year'],
    ['2000-02-29', true, 'a century that is a leap year'],
    ['2024-04-31', false, 'the 31st of a short month'],
    ['2024-13-01', false, 'month 13'],
    ['2024-00-10', false, 'month 0'],
    ['2024-1-1', false, 'missing zeros'],
    ['27/01/2023', false, 'the Vietnamese form'],
    ['2023-01-27T00:00:00Z', false, 'an instant'],
    ['0000-01-01', false, 'the year 0'],
    ['', false, 'empty text'],
    [null, false, 'nothing'],
  ])('%s is %s: %s', (text, expected) => {
    expect(isValidDay(text)).toBe(expected)
  })

  it('lets calendarDate throw for what is no day', () => {
    expect(() => day('2023-02-29')).toThrow(RangeError)
  })
})

describe('dayOf', () => {
  it.each<[string | null | undefined, string | null, string]>([
    ['2023-01-27', '2023-01-27', 'a day stays as it is'],
    ['2023-01-27T12:00:00.000Z', '2023-01-27', 'a stored day is noon UTC'],
    ['2023-01-26T17:00:00.000Z', '2023-01-27', 'local midnight already belongs to the new day'],
    ['2023-01-26T16:59:59.999Z', '2023-01-26', 'a millisecond earlier it is still yesterday'],
    ['2023-12-31T18:00:00Z', '2024-01-01', 'the year turns seven hours before UTC'],
    ['2022-03-01T09:46:57+07:00', '2022-03-01', 'an instant with the office offset'],
    ['', null, 'empty means unknown'],
    [null, null, 'null means unknown'],
    [undefined, null, 'absent means unknown'],
    ['mùng 3 Tết', null, 'unreadable text means unknown'],
  ])('%s gives %s: %s', (value, expected) => {
    expect(dayOf(value)).toBe(expected)
  })

  it('is unknown for a day that does not exist', () => {
    expect(dayOf('2023-02-30')).toBeNull()
    expect(dayOf('2023-13-01')).toBeNull()
  })

  it('reads back every stored day', () => {
    fc.assert(fc.property(anyDay, (written) => dayOf(storedDay(written)) === written))
  })

  it('gives the local day of any instant, whatever zone the text was written in', () => {
    const anyInstant = fc.date({
      min: new Date('1980-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    const reference = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(dayOf(instant)).toBe(reference.format(instant))
        expect(localDayOf(instant.toISOString())).toBe(reference.format(instant))
      }),
    )
  })

  it('throws in localDayOf for an unreadable instant', () => {
    expect(() => localDayOf('hôm qua')).toThrow(RangeError)
    expect(() => localMinuteOf('hôm qua')).toThrow(RangeError)
  })
})

describe('localMinuteOf', () => {
  it.each([
    ['2026-02-13T15:01:00+07:00', 15 * 60 + 1],
    ['2026-02-12T17:00:00Z', 0],
    ['2026-02-12T16:59:59Z', 23 * 60 + 59],
  ])('%s is minute %i of the local day', (instant, minute) => {
    expect(localMinuteOf(instant)).toBe(minute)
  })
})

describe('days are counted', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-03-01', 0, '2024-03-01'],
  ])('%s plus %i days is %s', (from, count, expected) => {
    expect(addDays(day(from), count)).toBe(expected)
  })

  it('adds as many days as lie between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count)
      }),
    )
  })

  it('orders days as their distance does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (left, right) => {
        expect(Math.sign(compareDays(left, right))).toBe(Math.sign(-daysBetween(left, right)) + 0)
        expect(daysBetween(left, laterDay(left, right))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29', 'the last day of a shorter month'],
    ['2023-01-31', 1, '2023-02-28', 'the last day of February'],
    ['2023-11-30', 3, '2024-02-29', 'over the end of the year'],
    ['2024-02-29', 12, '2025-02-28', 'a year after a leap day'],
    ['2024-03-31', -1, '2024-02-29', 'backwards'],
  ])('%s plus %i months is %s: %s', (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected)
  })
})

describe('parts of a day', () => {
  it('knows year, month and weekday', () => {
    expect(yearOf(day('2023-01-27'))).toBe(2023)
    expect(monthOf(day('2023-01-27'))).toBe(1)
    expect(weekdayOf(day('2023-01-27'))).toBe(5)
    expect(weekdayOf(day('2026-11-22'))).toBe(7)
    expect(weekdayOf(day('1969-12-29'))).toBe(1)
  })

  it('repeats the weekday every seven days', () => {
    fc.assert(fc.property(anyDay, (from) => weekdayOf(addDays(from, 7)) === weekdayOf(from)))
  })

  it.each([
    [2024, 2, '2024-02-29'],
    [2026, 6, '2026-06-30'],
    [2026, 12, '2026-12-31'],
  ])('the last day of %i/%i is %s', (year, month, expected) => {
    expect(lastDayOfMonth(year, month)).toBe(expected)
  })

  it('makes no day of parts that do not exist', () => {
    expect(dayFromParts(2023, 2, 30)).toBeNull()
    expect(dayFromParts(2023, 1, 27)).toBe('2023-01-27')
  })
})
