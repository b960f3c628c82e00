import type { CalendarDate } from '../calendar/calendarDate.js'
import { addDays, addMonths, localDayOf, localMinuteOf } from '../calendar/calendarDate.js'
import type { TimeLimitUnit } from '../options.js'
import type { DayStatus, WorkingCalendar } from '../calendar/workingDays.js'
import { dayStatusOf, isWorkingDay, workingDayFrom } from '../calendar/workingDays.js'

/** When an office works, in minutes after local midnight; sessions in order, not overlapping. */
export interface OfficeHours {
  sessions: readonly { from: number; to: number }[]
  /** Received after this minute, a file is handed over on the next working day (NĐ 309/2026 art. 9); null: never. */
  lateAfter: number | null
}

/** 8 hours a day (our decision, an office may set others), late after 15:00. */
export const usualOfficeHours: OfficeHours = {
  sessions: [
    { from: 8 * 60, to: 12 * 60 },
    { from: 13 * 60 + 30, to: 17 * 60 + 30 },
  ],
  lateAfter: 15 * 60,
}

/**
 * One line of "cách tính hạn": the day counting starts, a day counted with its number, or a day
 * skipped with the reason ('late': received after the last hand-over of the day).
 */
export type DayCount =
  | { day: CalendarDate; role: 'start' }
  | { day: CalendarDate; role: 'counted'; number: number }
  | { day: CalendarDate; role: 'skipped'; reason: 'late' }
  | {
      day: CalendarDate
      role: 'skipped'
      reason: 'weekend' | 'holiday' | 'swap-off'
      name?: string
    }

/** The promised return: a day, for limits in hours also the minute after local midnight (0–1439), and how it was counted. */
export interface ReturnDate {
  startsOn: CalendarDate
  on: CalendarDate
  atMinute: number | null
  days: readonly DayCount[]
}

export interface Office {
  calendar: WorkingCalendar
  hours?: OfficeHours
}

/** No office promises further than this; a limit beyond it is a slip of the pen (our decision). */
const LONGEST: Readonly<Record<Exclude<TimeLimitUnit, 'none'>, number>> = {
  hour: 24 * 366,
  'working-day': 2500,
  day: 3660,
  month: 120,
  year: 10,
}

/**
 * When the result of a file received at an instant (ISO text or Date) is due, or null when the limit
 * states no number, or one beyond ten years. The day of receipt is not counted; a file received on a day off or after the last
 * hand-over starts on the next working day (NĐ 309/2026 art. 8–9). Working days skip days off; terms
 * in days, months and years count every day and move off a day off at their end (Bộ luật Dân sự 2015
 * art. 147–148); hours run only while the office is open; a part of a day counts as a whole one (our
 * decision). Throws RangeError for an unreadable instant, or hours of an office that never opens.
 */
export function returnDateOf(
  limit: { value?: number | null | undefined; unit?: TimeLimitUnit | null | undefined },
  receivedAt: string | Date,
  { calendar, hours = usualOfficeHours }: Office,
): ReturnDate | null {
  const { value, unit } = limit
  if (typeof value !== 'number' || !unit || unit === 'none') return null
  if (!(value >= 0 && value <= LONGEST[unit])) return null
  const start = startOf(receivedAt, calendar, hours)
  switch (unit) {
    case 'working-day':
      return afterWorkingDays(start, Math.ceil(value), calendar)
    case 'hour':
      return afterHours(start, value * 60, { calendar, hours })
    case 'day':
      return afterTerm(start, addDays(start.day, Math.ceil(value)), value, calendar)
    case 'month':
      return afterTerm(start, addMonths(start.day, Math.ceil(value)), value, calendar)
    case 'year':
      return afterTerm(start, addMonths(start.day, Math.ceil(value * 12)), value, calendar)
  }
}

interface Start {
  day: CalendarDate
  /** Minute after midnight from which hours run. */
  minute: number
  days: readonly DayCount[]
}

function startOf(
  receivedAt: string | Date,
  calendar: WorkingCalendar,
  { lateAfter }: OfficeHours,
): Start {
  const received = localDayOf(receivedAt)
  const minute = localMinuteOf(receivedAt)
  const isLate = lateAfter !== null && minute > lateAfter
  if (isWorkingDay(received, calendar) && !isLate) {
    return { day: received, minute, days: [{ day: received, role: 'start' }] }
  }
  const lateDay: readonly DayCount[] = isWorkingDay(received, calendar)
    ? [{ day: received, role: 'skipped', reason: 'late' }]
    : []
  const firstCandidate = lateDay.length > 0 ? addDays(received, 1) : received
  const day = workingDayFrom(firstCandidate, calendar)
  const skipped = skippedDays(firstCandidate, day, calendar)
  return { day, minute: 0, days: [...lateDay, ...skipped, { day, role: 'start' }] }
}

function afterWorkingDays(start: Start, count: number, calendar: WorkingCalendar): ReturnDate {
  const days = [...start.days]
  let on = start.day
  for (let number = 1; number <= count; number += 1) {
    const next = workingDayFrom(addDays(on, 1), calendar)
    days.push(...skippedDays(addDays(on, 1), next, calendar), {
      day: next,
      role: 'counted',
      number,
    })
    on = next
  }
  return { startsOn: start.day, on, atMinute: null, days }
}

/** `count` is the number the term states (days, months or years), shown beside its last day. */
function afterTerm(
  start: Start,
  nominalEnd: CalendarDate,
  count: number,
  calendar: WorkingCalendar,
): ReturnDate {
  const on = workingDayFrom(nominalEnd, calendar)
  const end: readonly DayCount[] =
    on === start.day
      ? []
      : [...skippedDays(nominalEnd, on, calendar), { day: on, role: 'counted', number: count }]
  return { startsOn: start.day, on, atMinute: null, days: [...start.days, ...end] }
}

function afterHours(
  start: Start,
  minutes: number,
  { calendar, hours }: Required<Office>,
): ReturnDate {
  if (!hours.sessions.some(({ from, to }) => from < to)) throw new RangeError('Office never open')
  const days = [...start.days]
  let day = start.day
  let minute = start.minute
  let left = minutes
  for (;;) {
    for (const { from, to } of hours.sessions) {
      const begin = Math.max(minute, from)
      if (begin + left <= to) {
        return { startsOn: start.day, on: day, atMinute: Math.ceil(begin + left), days }
      }
      left -= Math.max(0, to - begin)
    }
    const next = workingDayFrom(addDays(day, 1), calendar)
    days.push(...skippedDays(addDays(day, 1), next, calendar), {
      day: next,
      role: 'counted',
      number: days.filter(({ role }) => role === 'counted').length + 1,
    })
    day = next
    minute = 0
  }
}

function skippedDays(
  from: CalendarDate,
  until: CalendarDate,
  calendar: WorkingCalendar,
): readonly DayCount[] {
  const days: DayCount[] = []
  for (let day = from; day < until; day = addDays(day, 1)) {
    const status = dayStatusOf(day, calendar)
    if (!status.isWorking) days.push({ day, role: 'skipped', ...reasonOf(status) })
  }
  return days
}

function reasonOf(status: Extract<DayStatus, { isWorking: false }>) {
  return status.reason === 'weekend'
    ? { reason: status.reason }
    : { reason: status.reason, name: status.name }
}
