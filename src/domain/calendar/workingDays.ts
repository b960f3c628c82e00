import type { CalendarDate } from './calendarDate.js'
import { addDays, weekdayOf } from './calendarDate.js'
import type { CalendarEntryKind } from '../options.js'

/**
 * What makes a day differ from an ordinary week: a public holiday, a weekday off in exchange for a
 * worked weekend day, or that weekend day (DOMAIN §4.3; Bộ luật Lao động 2019 art. 111–112).
 */
export interface CalendarEntry {
  day: CalendarDate
  kind: CalendarEntryKind
  name: string
  /** False for a day that is expected but not announced yet. */
  certain?: boolean | undefined
}

/** The office calendar: Monday to Friday, changed by the entries an admin keeps. One entry a day. */
export type WorkingCalendar = ReadonlyMap<CalendarDate, CalendarEntry>

/** Whether an office works on a day and why; `name` names the holiday or the swap. */
export type DayStatus =
  | { isWorking: true; reason: 'weekday' }
  | { isWorking: true; reason: 'swap-work'; name: string }
  | { isWorking: false; reason: 'weekend' }
  | { isWorking: false; reason: 'holiday' | 'swap-off'; name: string }

const SATURDAY = 6

/** The calendar of these entries; the later of two entries for one day wins, so that an admin's follows the seed's. */
export function workingCalendar(entries: readonly CalendarEntry[]): WorkingCalendar {
  return new Map(entries.map((entry) => [entry.day, entry]))
}

/** Why a day is worked or not. */
export function dayStatusOf(day: CalendarDate, calendar: WorkingCalendar): DayStatus {
  const entry = calendar.get(day)
  if (entry?.kind === 'swap-work') return { isWorking: true, reason: 'swap-work', name: entry.name }
  if (entry) return { isWorking: false, reason: entry.kind, name: entry.name }
  if (weekdayOf(day) >= SATURDAY) return { isWorking: false, reason: 'weekend' }
  return { isWorking: true, reason: 'weekday' }
}

/** Whether an office works on the day. */
export function isWorkingDay(day: CalendarDate, calendar: WorkingCalendar): boolean {
  return dayStatusOf(day, calendar).isWorking
}

/** The day itself when it is worked, else the next worked day: where a term ends that would end on a day off (Bộ luật Dân sự 2015 art. 148). */
export function workingDayFrom(day: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  let candidate = day
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1)
  return candidate
}

/**
 * The `count`-th working day after a day (before it when negative), the day itself not counted
 * (Bộ luật Dân sự 2015 art. 147). 0 gives the day itself or the next worked one. `count` is a whole
 * number; a fraction throws RangeError.
 */
export function addWorkingDays(
  day: CalendarDate,
  count: number,
  calendar: WorkingCalendar,
): CalendarDate {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of days: ${count}`)
  if (count === 0) return workingDayFrom(day, calendar)
  const step = Math.sign(count)
  let candidate = day
  for (let left = Math.abs(count); left > 0;) {
    candidate = addDays(candidate, step)
    if (isWorkingDay(candidate, calendar)) left -= 1
  }
  return candidate
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. Undoes `addWorkingDays`. */
export function countWorkingDays(
  from: CalendarDate,
  to: CalendarDate,
  calendar: WorkingCalendar,
): number {
  if (to < from) return -countWorkingDaysBefore(from, to, calendar)
  let count = 0
  for (let day = from; day < to;) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) count += 1
  }
  return count
}

function countWorkingDaysBefore(from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar) {
  let count = 0
  for (let day = from; day > to;) {
    day = addDays(day, -1)
    if (isWorkingDay(day, calendar)) count += 1
  }
  return count
}
