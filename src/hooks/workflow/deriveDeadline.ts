import {
  dayOf,
  laterDay,
  storedDay,
  type CalendarDate,
} from '../../domain/calendar/calendarDate.js'
import { dueUpperBound, type Due } from '../../domain/assignments/due.js'
import { storedRow, type BeforeChange } from '../rows.js'

type Extension = { decision?: string | null; grantedUntil?: string | null }

/**
 * Works out the day an assignment is due. The original day is fixed once the work has been given:
 * extensions, and amendments of the paper it comes from, move the day in force, never the original
 * one (DESIGN §5).
 */
export const deriveDeadline: BeforeChange = (args) => {
  const { data } = args
  const before = storedRow(args)
  const bound = dueUpperBound(data.due as Due | undefined)
  const isGiven = before !== undefined && before.state !== 'draft'
  const original = (isGiven ? dayOf(before.originalDue as string | null) : null) ?? bound
  const granted = latestGranted(data.extensions as Extension[] | null | undefined)
  const inForce = granted && bound ? laterDay(granted, bound) : (granted ?? bound)
  return { ...data, dueOn: stored(inForce), originalDue: stored(original) }
}

function latestGranted(extensions: Extension[] | null | undefined): CalendarDate | null {
  const days = (extensions ?? [])
    .filter(({ decision }) => decision === 'granted')
    .flatMap(({ grantedUntil }) => dayOf(grantedUntil) ?? [])
  return days.sort().at(-1) ?? null
}

function stored(day: CalendarDate | null): string | null {
  return day && storedDay(day)
}
