import type { CalendarDate } from '../calendar/calendarDate.js'
import { dayOf, daysBetween, laterDay } from '../calendar/calendarDate.js'
import type { AssignmentState } from '../options.js'
import { OWED_STATES } from './workflow.js'

/** After how many days without a word from the unit work is called stale (our decision). */
export const STALE_AFTER_DAYS = 30

/** Days are whole calendar days since the unit last moved; null where the unit owes no news. */
export type Staleness = { kind: 'fresh'; days: number } | { kind: 'stale'; days: number }

/**
 * How long nothing was heard ("chưa cập nhật 45 ngày"), separate from lateness (DESIGN §5). Counted
 * from the latest of assignment, acceptance and progress; null when the unit owes nothing or none of
 * those days is known. Stale from `staleAfter` days on.
 */
export function stalenessOf(
  work: {
    state: AssignmentState
    assignedOn?: string | null | undefined
    acceptedOn?: string | null | undefined
    lastProgressAt?: string | Date | null | undefined
  },
  today: CalendarDate,
  staleAfter: number = STALE_AFTER_DAYS,
): Staleness | null {
  if (!OWED_STATES.includes(work.state)) return null
  const heardOn = [work.assignedOn, work.acceptedOn, work.lastProgressAt]
    .map(dayOf)
    .filter((day) => day !== null)
  if (heardOn.length === 0) return null
  const days = Math.max(0, daysBetween(heardOn.reduce(laterDay), today))
  return { kind: days >= staleAfter ? 'stale' : 'fresh', days }
}
