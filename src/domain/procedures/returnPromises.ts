import type { CalendarDate } from '../calendar/calendarDate.js'
import type { TimeLimitUnit } from '../options.js'
import type { DayCount, Office, OfficeHours, ReturnDate } from './returnDate.js'
import { returnDateOf, usualOfficeHours } from './returnDate.js'
import type { WorkingCalendar } from '../calendar/workingDays.js'
import { isWorkingDay } from '../calendar/workingDays.js'

/**
 * What a promise holds for: any time of the day, in time for that day's hand-over, after it, from the
 * opening of the office (limits in hours), or the minute that was asked for.
 */
export type PromiseFor = 'any-time' | 'in-time' | 'late' | 'opening' | 'asked'

export interface ReturnPromise extends ReturnDate {
  for: PromiseFor
}

/** When a file is handed in; without a minute the answer holds for the whole day or names its parts. */
export interface Receipt {
  day: CalendarDate
  minute: number | null
}

interface Limit {
  value?: number | null | undefined
  unit?: TimeLimitUnit | null | undefined
}

/**
 * The promised returns of a file handed in on a day: one for a known minute; else one for each part of
 * the day that makes a difference, because a file received after 15:00 is handed over on the next
 * working day (NĐ 309/2026 art. 8–9). None when the limit states no number.
 */
export function returnPromises(
  limit: Limit,
  { day, minute }: Receipt,
  office: Office,
): readonly ReturnPromise[] {
  const hours = office.hours ?? usualOfficeHours
  const at = (kind: PromiseFor, atMinute: number): readonly ReturnPromise[] => {
    const promise = returnDateOf(limit, instantOf(day, atMinute), office)
    return promise ? [{ ...promise, for: kind }] : []
  }
  if (minute !== null) return at('asked', minute)
  const { lateAfter } = hours
  if (!isWorkingDay(day, office.calendar)) return at('any-time', 0)
  const isHourly = limit.unit === 'hour'
  const inTime = at(isHourly ? 'opening' : 'in-time', openingOf(hours))
  if (lateAfter === null) return isHourly ? inTime : at('any-time', openingOf(hours))
  const late = at('late', lateAfter + 1)
  return isSame(inTime[0], late[0]) ? at('any-time', openingOf(hours)) : [...inTime, ...late]
}

/** Neighbouring days of one kind: "ngày 1–5", "nghỉ cuối tuần", the days of a holiday. */
export type DayRun = { from: CalendarDate; to: CalendarDate; isExpected: boolean } & (
  | { role: 'start' }
  | { role: 'counted'; first: number; last: number }
  | { role: 'skipped'; reason: 'late' }
  | { role: 'skipped'; reason: 'weekend' | 'holiday' | 'swap-off'; name?: string }
)

/** The count in as few lines as tell it. `isExpected` marks days off that are not announced yet. */
export function dayRuns(days: readonly DayCount[], calendar: WorkingCalendar): readonly DayRun[] {
  const runs: DayRun[] = []
  for (const day of days) {
    const run = runOf(day, calendar)
    const last = runs.at(-1)
    if (last && continues(last, run)) {
      last.to = run.to
      if (last.role === 'counted' && run.role === 'counted') last.last = run.last
    } else runs.push(run)
  }
  return runs
}

function runOf(count: DayCount, calendar: WorkingCalendar): DayRun {
  const { day } = count
  const isExpected = count.role === 'skipped' && calendar.get(day)?.certain === false
  const span = { from: day, to: day, isExpected }
  if (count.role === 'counted') {
    return { ...span, role: 'counted', first: count.number, last: count.number }
  }
  if (count.role === 'start') return { ...span, role: 'start' }
  const { role, reason } = count
  if (reason === 'late') return { ...span, role, reason }
  return { ...span, role, reason, ...(count.name !== undefined && { name: count.name }) }
}

function continues(last: DayRun, next: DayRun): boolean {
  if (last.role !== next.role || last.isExpected !== next.isExpected) return false
  if (last.role === 'counted') return true
  if (last.role !== 'skipped' || next.role !== 'skipped') return false
  return last.reason === next.reason && nameOf(last) === nameOf(next)
}

function nameOf(run: Extract<DayRun, { role: 'skipped' }>): string | undefined {
  return run.reason === 'late' ? undefined : run.name
}

function isSame(one: ReturnDate | undefined, other: ReturnDate | undefined): boolean {
  return one?.on === other?.on && one?.atMinute === other?.atMinute
}

function openingOf({ sessions }: OfficeHours): number {
  return sessions[0]?.from ?? 0
}

function instantOf(day: CalendarDate, minute: number): string {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60]
  return `${day}T${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}:00+07:00`
}
