import type { CalendarDate } from '../calendar/calendarDate.js'
import { dayOf, daysBetween } from '../calendar/calendarDate.js'
import type { AssignmentState } from '../options.js'

/** From how many days before the deadline work is "due soon"; the first reminder goes out 7 days before (DOMAIN §4.5). */
export const DUE_SOON_DAYS = 7

/** How an assignment stands against a deadline. All numbers are whole calendar days, 1 or more, except `daysLeft` (0 = due today). */
export type Timeliness =
  | { kind: 'no-deadline' }
  | { kind: 'on-track'; daysLeft: number }
  | { kind: 'due-soon'; daysLeft: number }
  | { kind: 'overdue'; days: number }
  | { kind: 'done-early'; days: number }
  | { kind: 'done-on-time' }
  | { kind: 'done-late'; days: number }

/** What timeliness needs to know of an assignment; the days may be stored values, absent means unknown. */
export interface TimedWork {
  state: AssignmentState
  dueOn?: string | null | undefined
  originalDue?: string | null | undefined
  submittedOn?: string | null | undefined
  verifiedOn?: string | null | undefined
}

/** The same work against the deadline that holds now and against the first one, which is never lost. */
export interface TimelinessPair {
  current: Timeliness
  original: Timeliness
  isExtended: boolean
}

/**
 * How the work stands today (a day in Asia/Ho_Chi_Minh) against its current deadline, or null for
 * work nobody owes: cancelled, or not assigned yet. Finished work is judged by the day the unit
 * submitted, not the day somebody verified; work due today is not late today (DESIGN §5).
 */
export function timelinessOf(
  work: TimedWork,
  today: CalendarDate,
  dueSoonDays: number = DUE_SOON_DAYS,
): Timeliness | null {
  if (work.state === 'cancelled' || work.state === 'draft') return null
  return against(dayOf(work.dueOn), work, { today, dueSoonDays })
}

/**
 * Timeliness against both deadlines, or null as for `timelinessOf`. Without a recorded original
 * deadline the current one is the original (DESIGN §5: "hạn gốc 30/6, gia hạn 2 lần").
 */
export function timelinessPairOf(
  work: TimedWork,
  today: CalendarDate,
  dueSoonDays: number = DUE_SOON_DAYS,
): TimelinessPair | null {
  const current = timelinessOf(work, today, dueSoonDays)
  if (!current) return null
  const dueOn = dayOf(work.dueOn)
  const originalDue = dayOf(work.originalDue) ?? dueOn
  const original = against(originalDue, work, { today, dueSoonDays })
  return { current, original, isExtended: originalDue !== dueOn }
}

/** Whether the work is or was late: the red items of a board. */
export function isLate(timeliness: Timeliness | null): boolean {
  return timeliness?.kind === 'overdue' || timeliness?.kind === 'done-late'
}

function against(
  dueOn: CalendarDate | null,
  work: TimedWork,
  { today, dueSoonDays }: { today: CalendarDate; dueSoonDays: number },
): Timeliness {
  if (!dueOn) return { kind: 'no-deadline' }
  const doneOn = doneDayOf(work)
  if (doneOn) return finished(daysBetween(doneOn, dueOn))

  const daysLeft = daysBetween(today, dueOn)
  if (daysLeft < 0) return { kind: 'overdue', days: -daysLeft }
  return { kind: daysLeft <= dueSoonDays ? 'due-soon' : 'on-track', daysLeft }
}

function finished(daysBeforeDue: number): Timeliness {
  if (daysBeforeDue > 0) return { kind: 'done-early', days: daysBeforeDue }
  if (daysBeforeDue < 0) return { kind: 'done-late', days: -daysBeforeDue }
  return { kind: 'done-on-time' }
}

/**
 * A returned submission does not count: the work is open again. Verified work whose submission was
 * not recorded is judged by the verification, the latest day it can have been submitted.
 */
function doneDayOf({ state, submittedOn, verifiedOn }: TimedWork): CalendarDate | null {
  if (state === 'submitted') return dayOf(submittedOn)
  if (state === 'verified') return dayOf(submittedOn) ?? dayOf(verifiedOn)
  return null
}
