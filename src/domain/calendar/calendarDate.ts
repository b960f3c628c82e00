/** A calendar day without time or zone, written 'YYYY-MM-DD', years 0001–9999. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

/** Asia/Ho_Chi_Minh has no summer time and has been UTC+7 since 1975 (DOMAIN §4.3). */
const OFFICE_OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists in the calendar: '2024-02-29' yes, '2023-02-29' and '2024-2-9' no. */
export function isValidDay(text: unknown): text is CalendarDate {
  if (typeof text !== 'string') return false
  const match = DAY_PATTERN.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The text as a day. Throws RangeError when it is not 'YYYY-MM-DD' of a real day; for literals and tests. */
export function calendarDate(text: string): CalendarDate {
  if (!isValidDay(text)) throw new RangeError(`Not a calendar day: ${text}`)
  return text
}

/** Year 1–9999, month 1–12 and day 1–31 as a day, or null when that day does not exist. */
export function dayFromParts(year: number, month: number, day: number): CalendarDate | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isValidDay(text) ? text : null
}

/**
 * The day a stored value means: 'YYYY-MM-DD' itself, any instant (ISO text or Date) as the local
 * day in Asia/Ho_Chi_Minh. Null for empty or unreadable values, so that a view never shows a guess.
 */
export function dayOf(value: string | Date | null | undefined): CalendarDate | null {
  if (value === null || value === undefined || value === '') return null
  if (isValidDay(value)) return value
  // JavaScript would read 30 February as 2 March.
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return null
  const milliseconds = millisecondsOf(value)
  return Number.isNaN(milliseconds) ? null : localDay(milliseconds)
}

/** The day it is in Asia/Ho_Chi_Minh at an instant. Throws RangeError when the instant is unreadable. */
export function localDayOf(instant: string | Date): CalendarDate {
  const milliseconds = millisecondsOf(instant)
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${String(instant)}`)
  return localDay(milliseconds)
}

/** Minutes after local midnight (0–1439) in Asia/Ho_Chi_Minh. Throws RangeError when unreadable. */
export function localMinuteOf(instant: string | Date): number {
  const milliseconds = millisecondsOf(instant)
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${String(instant)}`)
  return Math.floor(positiveRemainder(milliseconds + OFFICE_OFFSET_MS, DAY_MS) / 60_000)
}

/** How a day is stored: noon UTC, which is the same calendar day from UTC-12 to UTC+11. */
export function storedDay(day: CalendarDate): string {
  return `${day}T12:00:00.000Z`
}

/** The day `count` calendar days later (earlier when negative). Throws RangeError outside 0001–9999. */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  return dayAt(dayNumber(day) + count)
}

/**
 * The same day of the month `count` months later, or the last day of that month when it is shorter
 * (31/01 + 1 month = 28/02 or 29/02), as Bộ luật Dân sự 2015 art. 147 counts months.
 */
export function addMonths(day: CalendarDate, count: number): CalendarDate {
  const months = yearOf(day) * 12 + (monthOf(day) - 1) + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  const date = Math.min(Number(day.slice(8)), daysInMonth(year, month))
  return calendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`)
}

/** Calendar days from the first day to the second: 0 for the same day, negative when it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Negative, 0 or positive as the first day is before, on or after the second; fits Array.sort. */
export function compareDays(left: CalendarDate, right: CalendarDate): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** The later of two days. */
export function laterDay(left: CalendarDate, right: CalendarDate): CalendarDate {
  return left < right ? right : left
}

/** The year, 1–9999. */
export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4))
}

/** The month, 1–12. */
export function monthOf(day: CalendarDate): number {
  return Number(day.slice(5, 7))
}

/** The day of the week as ISO counts it: 1 Monday … 7 Sunday. */
export function weekdayOf(day: CalendarDate): number {
  return positiveRemainder(dayNumber(day) + 3, 7) + 1 // 1970-01-01 was a Thursday.
}

/** The last day of a month (1–12) of a year. Throws RangeError when there is no such month. */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return calendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(daysInMonth(year, month), 2)}`)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function dayNumber(day: CalendarDate): number {
  return Date.parse(`${day}T00:00:00.000Z`) / DAY_MS
}

function dayAt(number: number): CalendarDate {
  return calendarDate(new Date(number * DAY_MS).toISOString().slice(0, 10))
}

function localDay(milliseconds: number): CalendarDate {
  return dayAt(Math.floor((milliseconds + OFFICE_OFFSET_MS) / DAY_MS))
}

function millisecondsOf(instant: string | Date): number {
  return typeof instant === 'string' ? Date.parse(instant) : instant.getTime()
}

function positiveRemainder(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
