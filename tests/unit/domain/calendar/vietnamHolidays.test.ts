import { describe, expect, it } from 'vitest'
import { calendarDate, weekdayOf, yearOf } from '../../../../src/domain/calendar/calendarDate.js'
import { vietnamHolidays } from '../../../../src/domain/calendar/vietnamHolidays.js'
import { compareDays } from '../../../../src/domain/calendar/calendarDate.js'

const years = [2024, 2025, 2026, 2027]
const daysOf = (year: number, name: string) =>
  vietnamHolidays
    .filter((entry) => yearOf(entry.day) === year && entry.name === name)
    .map((entry) => entry.day)

/** The lunar day of a date in ICU's Chinese calendar, the same as the Vietnamese one on these days. */
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})

describe('the calendar of 2024–2027', () => {
  it('is in order with one entry a day', () => {
    const days = vietnamHolidays.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].toSorted(compareDays))
  })

  it.each(years)('has the days of the Labour Code in %i', (year) => {
    const names = ['Tết Dương lịch', 'Ngày Chiến thắng 30/4', 'Ngày Quốc tế lao động']
    expect(names.map((name) => daysOf(year, name))).toEqual([
      [`${year}-01-01`],
      [`${year}-04-30`],
      [`${year}-05-01`],
    ])
    expect(daysOf(year, 'Tết Nguyên đán')).toHaveLength(5)
    expect(daysOf(year, 'Quốc khánh')).toHaveLength(2)
    expect(daysOf(year, 'Quốc khánh')).toContain(`${year}-09-02`)
    expect(daysOf(year, 'Giỗ Tổ Hùng Vương')).toHaveLength(1)
  })

  it.each(years)('puts the Hùng Kings on the tenth of the third lunar month of %i', (year) => {
    const [day] = daysOf(year, 'Giỗ Tổ Hùng Vương')
    expect(lunar.format(new Date(`${day}T12:00:00Z`))).toBe('3/10')
  })

  it.each([
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
  ])('has the first of Tết %i, %s, among the days of Tết', (year, first) => {
    expect(daysOf(year, 'Tết Nguyên đán')).toContain(first)
  })

  it.each([
    [2024, '2024-04-29', '2024-05-04'],
    [2025, '2025-05-02', '2025-04-26'],
    [2026, '2026-01-02', '2026-01-10'],
    [2026, '2026-08-31', '2026-08-22'],
  ])('swaps in %i the weekday %s for the Saturday %s', (_year, off, worked) => {
    const kindOf = (day: string) => vietnamHolidays.find((entry) => entry.day === day)?.kind
    expect(kindOf(off)).toBe('swap-off')
    expect(kindOf(worked)).toBe('swap-work')
    expect(weekdayOf(calendarDate(off))).toBeLessThan(6)
    expect(weekdayOf(calendarDate(worked))).toBe(6)
  })

  it('gives a day in lieu for each holiday of the Code on a weekend', () => {
    const onWeekend = vietnamHolidays.filter(
      ({ day, kind, name }) =>
        kind === 'holiday' && weekdayOf(day) > 5 && name !== 'Tết Nguyên đán',
    )
    expect(onWeekend.map(({ day }) => day)).toEqual(['2026-04-26', '2027-05-01'])
    expect(daysOf(2026, 'Nghỉ bù Giỗ Tổ Hùng Vương')).toEqual(['2026-04-27'])
    expect(daysOf(2027, 'Nghỉ bù Ngày Quốc tế lao động')).toEqual(['2027-05-03'])
  })

  it('has the Culture Day only from 2026', () => {
    expect(years.flatMap((year) => daysOf(year, 'Ngày Văn hóa Việt Nam'))).toEqual([
      '2026-11-24',
      '2027-11-24',
    ])
  })

  it('flags as unsure only what nobody had announced', () => {
    const unsure = vietnamHolidays.filter(({ certain }) => !certain).map(({ day }) => day)
    expect(unsure).toEqual(['2027-02-04', '2027-02-10', '2027-09-03'])
    expect(vietnamHolidays.every(({ basis }) => basis.length > 0)).toBe(true)
  })
})
