import type { CalendarDate } from '../calendar/calendarDate.js'
import { dayOf, daysBetween } from '../calendar/calendarDate.js'
import { dueUpperBound, type Due } from './due.js'
import { timelinessPairOf, type TimedWork, type TimelinessPair } from './timeliness.js'
import {
  countWorkingDays,
  dayStatusOf,
  type DayStatus,
  type WorkingCalendar,
} from '../calendar/workingDays.js'

/** A granted extension, as far as counting goes. */
export interface GrantedExtension {
  until: CalendarDate | null
  document: string | null
}

/** One sentence of how a deadline and the days against it were counted, in the order of reading. */
export type CountingStep =
  | { kind: 'stated'; due: Due; day: CalendarDate }
  | { kind: 'no-day'; due: Due }
  | { kind: 'original-kept'; day: CalendarDate }
  | { kind: 'extended'; until: CalendarDate; document: string | null }
  | { kind: 'day-off'; day: CalendarDate; status: DayStatus }
  | { kind: 'submitted'; on: CalendarDate; pair: TimelinessPair }
  | { kind: 'today'; on: CalendarDate; pair: TimelinessPair; workingDaysLeft: number | null }

export interface CountedWork extends TimedWork {
  due: Due
  extensions: readonly GrantedExtension[]
}

/** How the deadline was worked out and how the work is judged against it; so that anybody can count again. */
export function dueCountingOf(
  work: CountedWork,
  { today, calendar }: { today: CalendarDate; calendar: WorkingCalendar },
): readonly CountingStep[] {
  const dueOn = dayOf(work.dueOn)
  if (!dueOn) return [{ kind: 'no-day', due: work.due }]
  return [
    ...deadlineSteps(work),
    ...dayOffStep(dueOn, calendar),
    ...judgement(work, { dueOn, today, calendar }),
  ]
}

function deadlineSteps({ due, dueOn, originalDue, extensions }: CountedWork): CountingStep[] {
  const stated = dueUpperBound(due)
  const original = dayOf(originalDue)
  const isKept = original && original !== (stated ?? dayOf(dueOn))
  return [
    ...(stated ? [{ kind: 'stated', due, day: stated } as const] : []),
    ...(isKept ? [{ kind: 'original-kept', day: original } as const] : []),
    ...extensions.flatMap(({ until, document }) =>
      until ? [{ kind: 'extended', until, document } as const] : [],
    ),
  ]
}

/** A deadline on a day off is not moved; only the reminders come before it. */
function dayOffStep(day: CalendarDate, calendar: WorkingCalendar): CountingStep[] {
  const status = dayStatusOf(day, calendar)
  return status.isWorking ? [] : [{ kind: 'day-off', day, status }]
}

function judgement(
  work: CountedWork,
  {
    dueOn,
    today,
    calendar,
  }: { dueOn: CalendarDate; today: CalendarDate; calendar: WorkingCalendar },
): CountingStep[] {
  const pair = timelinessPairOf(work, today)
  if (!pair) return []
  const isDone = work.state === 'submitted' || work.state === 'verified'
  const doneOn = isDone ? (dayOf(work.submittedOn) ?? dayOf(work.verifiedOn)) : null
  if (doneOn) return [{ kind: 'submitted', on: doneOn, pair }]
  const isAhead = daysBetween(today, dueOn) > 0
  const workingDaysLeft = isAhead ? countWorkingDays(today, dueOn, calendar) : null
  return [{ kind: 'today', on: today, pair, workingDaysLeft }]
}
