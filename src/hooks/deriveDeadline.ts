import type { CollectionBeforeChangeHook } from 'payload'

import { dayOf, storedDay, type CalendarDate } from '../domain/calendarDate.js'
import { dueUpperBound, type Due } from '../domain/due.js'

type Extension = { decision?: string | null; grantedUntil?: string | null }

/**
 * Works out the day an assignment is due. The original day is fixed once the work has been given:
 * extensions move the day in force, never the original one (DESIGN §5).
 */
export const deriveDeadline: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const bound = dueUpperBound(data.due as Due | undefined)
  const isGiven = originalDoc !== undefined && originalDoc.state !== 'draft'
  const original = (isGiven ? dayOf(originalDoc.originalDue) : null) ?? bound
  const inForce = latestGranted(data.extensions as Extension[] | null | undefined) ?? bound
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
