import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarDate,
  daysBetween,
  localDayOf,
  localMinuteOf,
} from '../../../../src/domain/calendar/calendarDate.js'
import type { TimeLimitUnit } from '../../../../src/domain/options.js'
import { returnDateOf, usualOfficeHours } from '../../../../src/domain/procedures/returnDate.js'
import { vietnamHolidays } from '../../../../src/domain/calendar/vietnamHolidays.js'
import {
  addWorkingDays,
  isWorkingDay,
  workingCalendar,
} from '../../../../src/domain/calendar/workingDays.js'

const calendar = workingCalendar(vietnamHolidays)
const office = { calendar }

type Case = [name: string, value: number, unit: TimeLimitUnit, received: string, on: string]

const dayCases: Case[] = [
  ['5 working days in an ordinary week', 5, 'working-day', '2026-11-02T09:00+07:00', '2026-11-09'],
  [
    '7 working days through a worked Saturday',
    7,
    'working-day',
    '2026-08-20T09:00+07:00',
    '2026-08-28',
  ],
  ['1 working day over Tết', 1, 'working-day', '2026-02-13T09:00+07:00', '2026-02-23'],
  ['the same handed in after 15:00', 1, 'working-day', '2026-02-13T15:01+07:00', '2026-02-24'],
  ['at 15:00 sharp, which is not after', 1, 'working-day', '2026-02-13T15:00+07:00', '2026-02-23'],
  ['sent online on a Saturday', 3, 'working-day', '2026-11-14T10:00+07:00', '2026-11-19'],
  ['sent online at night', 3, 'working-day', '2026-11-12T21:00+07:00', '2026-11-18'],
  ['half a working day counts as one', 0.5, 'working-day', '2026-11-02T09:00+07:00', '2026-11-03'],
  ['no working day at all', 0, 'working-day', '2026-11-02T09:00+07:00', '2026-11-02'],
  ['15 days, ending on a working day', 15, 'day', '2026-11-02T09:00+07:00', '2026-11-17'],
  ['10 days that end in Tết', 10, 'day', '2026-02-06T09:00+07:00', '2026-02-23'],
  ['30 days over the year end', 30, 'day', '2025-12-02T09:00+07:00', '2026-01-05'],
  ['a month from the 31st', 1, 'month', '2026-03-31T09:00+07:00', '2026-05-04'],
  ['a year from a leap day', 1, 'year', '2024-02-29T09:00+07:00', '2025-02-28'],
]

const hourCases: [string, number, string, string, string][] = [
  ['within the morning', 1, '2026-11-02T08:30+07:00', '2026-11-02', '09:30'],
  ['over the lunch break', 3, '2026-11-02T11:00+07:00', '2026-11-02', '15:30'],
  ['over the night', 4, '2026-11-02T14:30+07:00', '2026-11-03', '09:00'],
  ['over a weekend', 8, '2026-11-06T09:00+07:00', '2026-11-09', '09:00'],
  ['received before the office opens', 1, '2026-11-02T06:10+07:00', '2026-11-02', '09:00'],
  ['received after 15:00', 1, '2026-11-02T15:30+07:00', '2026-11-03', '09:00'],
  ['half an hour at the end of the morning', 0.5, '2026-11-02T11:30+07:00', '2026-11-02', '12:00'],
  ['at once', 0, '2026-11-02T10:15+07:00', '2026-11-02', '10:15'],
  ['two days of eight hours', 16, '2026-11-02T08:00+07:00', '2026-11-03', '17:30'],
]

describe('returnDateOf', () => {
  it.each(dayCases)('promises %s', (_name, value, unit, received, on) => {
    expect(returnDateOf({ value, unit }, received, office)).toMatchObject({ on, atMinute: null })
  })

  it.each(hourCases)('promises hours %s', (_name, value, received, on, time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number)
    expect(returnDateOf({ value, unit: 'hour' }, received, office)).toMatchObject({
      on,
      atMinute: hour * 60 + minute,
    })
  })

  it.each([
    ['no limit by the rules', { value: null, unit: 'none' as const }],
    ['a limit in words', { value: null, unit: null }],
    ['a number without a unit', { value: 10, unit: null }],
    ['nothing', {}],
    ['a negative number', { value: -1, unit: 'day' as const }],
    ['a slip of the pen', { value: 1e9, unit: 'working-day' as const }],
    ['no number at all', { value: Number.NaN, unit: 'hour' as const }],
  ])('promises nothing for %s', (_name, limit) => {
    expect(returnDateOf(limit, '2026-11-02T09:00+07:00', office)).toBeNull()
  })

  it('throws for an instant that is none and for an office that never opens', () => {
    const limit = { value: 1, unit: 'hour' } as const
    expect(() => returnDateOf(limit, 'sáng mai', office)).toThrow(RangeError)
    const closed = { calendar, hours: { sessions: [], lateAfter: null } }
    expect(() => returnDateOf(limit, '2026-11-02T09:00+07:00', closed)).toThrow(RangeError)
  })

  it('lets an office hand over until it closes', () => {
    const hours = { ...usualOfficeHours, lateAfter: null }
    const limit = { value: 1, unit: 'working-day' } as const
    const received = '2026-11-02T16:45+07:00'
    expect(returnDateOf(limit, received, { calendar, hours })?.on).toBe('2026-11-03')
  })
})

describe('the count explained', () => {
  it('names the day it starts, each day counted and why others are not', () => {
    const limit = { value: 2, unit: 'working-day' } as const
    expect(returnDateOf(limit, '2026-11-20T15:30+07:00', office)?.days).toEqual([
      { day: '2026-11-20', role: 'skipped', reason: 'late' },
      { day: '2026-11-21', role: 'skipped', reason: 'weekend' },
      { day: '2026-11-22', role: 'skipped', reason: 'weekend' },
      { day: '2026-11-23', role: 'start' },
      { day: '2026-11-24', role: 'skipped', reason: 'holiday', name: 'Ngày Văn hóa Việt Nam' },
      { day: '2026-11-25', role: 'counted', number: 1 },
      { day: '2026-11-26', role: 'counted', number: 2 },
    ])
  })

  it('shows for a term in days where its end was moved', () => {
    const limit = { value: 19, unit: 'day' } as const
    expect(returnDateOf(limit, '2026-11-02T09:00+07:00', office)?.days).toEqual([
      { day: '2026-11-02', role: 'start' },
      { day: '2026-11-21', role: 'skipped', reason: 'weekend' },
      { day: '2026-11-22', role: 'skipped', reason: 'weekend' },
      { day: '2026-11-23', role: 'counted', number: 19 },
    ])
  })
})

describe('any promise', () => {
  const anyInstant = fc.date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2027-06-30T00:00:00Z'),
    noInvalidDate: true,
  })
  const anyLimit = fc.record({
    value: fc.integer({ min: 0, max: 60 }),
    unit: fc.constantFrom<TimeLimitUnit>('working-day', 'day', 'hour', 'month'),
  })

  it('falls on a working day, not before the file came', () => {
    fc.assert(
      fc.property(anyLimit, anyInstant, (limit, instant) => {
        const promise = returnDateOf(limit, instant, office)
        if (!promise) throw new Error('a limit with a number has a return date')
        expect(isWorkingDay(promise.on, calendar)).toBe(true)
        expect(daysBetween(localDayOf(instant), promise.on)).toBeGreaterThanOrEqual(0)
        expect(promise.days.some(({ day, role }) => day === promise.on && role !== 'skipped')).toBe(
          true,
        )
      }),
    )
  })

  it('agrees in working days with counting from the day the file starts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), anyInstant, (value, instant) => {
        const received = localDayOf(instant)
        const isLate = localMinuteOf(instant) > 15 * 60
        const start =
          isWorkingDay(received, calendar) && !isLate
            ? received
            : addWorkingDays(isLate ? received : addDays(received, -1), 1, calendar)
        const promise = returnDateOf({ value, unit: 'working-day' }, instant, office)
        expect(promise?.on).toBe(addWorkingDays(start, value, calendar))
      }),
    )
  })

  it('never comes earlier for a longer limit', () => {
    fc.assert(
      fc.property(anyLimit, anyInstant, (limit, instant) => {
        const shorter = returnDateOf(limit, instant, office)
        const longer = returnDateOf({ ...limit, value: limit.value + 1 }, instant, office)
        expect((longer?.on ?? '') >= (shorter?.on ?? '')).toBe(true)
      }),
    )
  })

  it('gives hours inside the opening hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), anyInstant, (value, instant) => {
        const minute = returnDateOf({ value, unit: 'hour' }, instant, office)?.atMinute ?? -1
        const isOpen = usualOfficeHours.sessions.some(
          ({ from, to }) => from <= minute && minute <= to,
        )
        expect(isOpen).toBe(true)
      }),
    )
  })

  it('does not depend on the zone the instant is written in', () => {
    const limit = { value: 3, unit: 'working-day' } as const
    const promises = [
      '2026-11-12T14:59:00+07:00',
      '2026-11-12T07:59:00Z',
      '2026-11-11T23:59:00-08:00',
    ]
    const days = promises.map((received) => returnDateOf(limit, received, office)?.on)
    expect(new Set(days)).toEqual(new Set([calendarDate('2026-11-17')]))
  })
})
