import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import {
  formatDay,
  formatInstant,
  formatLongDay,
  formatMoney,
  formatNumber,
  formatOfficialCount,
  formatPercent,
  formatQuarter,
} from '../../../../src/domain/text/vietnameseFormat.js'

describe('days and instants', () => {
  it.each([
    ['2023-01-27', '27/01/2023', 'ngày 27 tháng 01 năm 2023'],
    ['2026-02-05', '05/02/2026', 'ngày 05 tháng 02 năm 2026'],
    ['2021-07-15', '15/07/2021', 'ngày 15 tháng 7 năm 2021'],
    ['2024-12-31', '31/12/2024', 'ngày 31 tháng 12 năm 2024'],
  ])('%s reads %s and, in a letterhead, %s', (day, short, long) => {
    expect(formatDay(calendarDate(day))).toBe(short)
    expect(formatLongDay(calendarDate(day))).toBe(long)
  })

  it('shows instants in local time', () => {
    expect(formatInstant('2022-03-01T02:46:57Z')).toBe('09:46 01/03/2022')
    expect(formatInstant('2019-12-31T17:05:00Z')).toBe('00:05 01/01/2020')
  })

  it('writes quarters in Roman figures', () => {
    expect(formatQuarter(2, 2026)).toBe('Quý II/2026')
    expect(formatQuarter(4)).toBe('Quý IV')
    expect(() => formatQuarter(5, 2026)).toThrow(RangeError)
  })
})

describe('numbers', () => {
  it.each([
    [14528, '14.528'],
    [8534, '8.534'],
    [0.25, '0,25'],
    [-1024, '-1.024'],
    [0, '0'],
    [-0, '0'],
    [2 / 3, '0,67'],
  ])('%d is written %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected)
  })

  it.each([
    [99.63, '99,63%', 'a decimal comma and no space'],
    [100, '100%', 'everything'],
    [0, '0%', 'nothing'],
    [99.906, '99,91%', 'two decimals'],
    [99.999, '99,99%', 'almost everything is not everything'],
    [0.001, '0,01%', 'almost nothing is not nothing'],
    [102.5, '102,5%', 'more than planned'],
  ])('%d percent is written %s: %s', (percent, expected) => {
    expect(formatPercent(percent)).toBe(expected)
  })

  it('writes 100% only for a complete whole', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        expect(formatPercent(percent) === '100%').toBe(percent === 100)
      }),
    )
  })

  it('writes money with its currency', () => {
    expect(formatMoney(1_024_000)).toBe('1.024.000 đồng')
    expect(formatMoney(0)).toBe('0 đồng')
    expect(formatMoney(1.5, 'USD')).toBe('1,5 USD')
  })

  it.each([
    [4, '04'],
    [0, '0'],
    [9, '09'],
    [10, '10'],
    [14528, '14.528'],
    [2.5, '2,5'],
  ])('the count %d is written %s in an official text', (count, expected) => {
    expect(formatOfficialCount(count)).toBe(expected)
  })
})
