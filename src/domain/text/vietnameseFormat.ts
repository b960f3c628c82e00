import type { CalendarDate } from '../calendar/calendarDate.js'
import { localDayOf, localMinuteOf } from '../calendar/calendarDate.js'

const ROMAN_QUARTERS = ['I', 'II', 'III', 'IV'] as const
const CURRENCY_WORDS = { VND: 'đồng', USD: 'USD' } as const
const PERCENT_DECIMALS = 2

const numberFormats = new Map<number, Intl.NumberFormat>()

/** A day as 27/01/2023. */
export function formatDay(day: CalendarDate): string {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

/** A day as in a letterhead, 'ngày 27 tháng 01 năm 2023': zero before days < 10 and months 1–2 (NĐ 30/2020 annex I). */
export function formatLongDay(day: CalendarDate): string {
  const [year, month, date] = day.split('-')
  const shownMonth = Number(month) <= 2 ? month : String(Number(month))
  return `ngày ${date} tháng ${shownMonth} năm ${Number(year)}`
}

/** An instant (ISO text or Date) as local '09:46 01/03/2022'. Throws RangeError when unreadable. */
export function formatInstant(instant: string | Date): string {
  const minute = localMinuteOf(instant)
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)} ${formatDay(localDayOf(instant))}`
}

/** A number as 14.528 or 0,25, rounded to at most `decimals` places (0–20, default 2). */
export function formatNumber(value: number, decimals = 2): string {
  const known = numberFormats.get(decimals)
  const format = known ?? new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals })
  if (!known) numberFormats.set(decimals, format)
  return format.format(Object.is(value, -0) ? 0 : value)
}

/**
 * A percentage in percent points (99.63) as '99,63%', at most two decimals. It never rounds to a
 * complete 100 % or an empty 0 % that was not reached: 99,999 stays '99,99%' (our decision: honest figures).
 */
export function formatPercent(percent: number): string {
  return `${formatNumber(roundedHonestly(percent), PERCENT_DECIMALS)}%`
}

/** An amount of money as '1.024.000 đồng' or '3 USD'. */
export function formatMoney(amount: number, currency: keyof typeof CURRENCY_WORDS = 'VND'): string {
  return `${formatNumber(amount)} ${CURRENCY_WORDS[currency]}`
}

/** A whole count as official texts write it: 4 → '04', 12 → '12', 14528 → '14.528' (DOMAIN §0.14). */
export function formatOfficialCount(count: number): string {
  return count >= 1 && count < 10 && Number.isInteger(count)
    ? twoDigits(count)
    : formatNumber(count)
}

/** A quarter 1–4 of a year as 'Quý II/2026'; without the year 'Quý II'. Throws RangeError outside 1–4. */
export function formatQuarter(quarter: number, year?: number | null): string {
  const roman = ROMAN_QUARTERS[quarter - 1]
  if (!roman) throw new RangeError(`Not a quarter: ${quarter}`)
  return year ? `Quý ${roman}/${year}` : `Quý ${roman}`
}

function roundedHonestly(percent: number): number {
  const step = 10 ** PERCENT_DECIMALS
  const rounded = Math.round(percent * step) / step
  if (rounded === 100 && percent < 100) return 100 - 1 / step
  if (rounded === 0 && percent > 0) return 1 / step
  return rounded
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
