import type { Where } from 'payload'

import type { CalendarDate } from '../domain/calendarDate.js'
import { groupBy } from '../domain/groupBy.js'
import { rollUpOf, type RollUp } from '../domain/rollUp.js'
import { isLate, timelinessOf } from '../domain/timeliness.js'
import type { Assignment } from '../payload-types.js'
import type { Reader } from './reader.js'

/** How far the assignments made from one thing are: n of m confirmed, and how many are or were late. */
export type ProgressView = RollUp &
  Readonly<{
    late: number
    asOf: CalendarDate
    /** Some of the assignments were made up to show the portal. */
    hasDemo: boolean
  }>

/** Progress of a directive or plan as a whole and of each of its items that has assignments. */
export type OriginProgress = Readonly<{
  whole: ProgressView
  byItem: ReadonlyMap<string, ProgressView>
}>

/** Null where nothing has been assigned (or all of it was cancelled), which is not the same as no progress. */
export async function readOriginProgress(
  reader: Reader,
  { origin, today }: { origin: Where; today: CalendarDate },
): Promise<OriginProgress | null> {
  const { docs } = await reader.find('assignments', {
    where: { and: [origin, { state: { not_equals: 'cancelled' } }] },
    select: {
      origin: { itemKey: true },
      state: true,
      percent: true,
      weight: true,
      dueOn: true,
      originalDue: true,
      submittedOn: true,
      verifiedOn: true,
      provenance: { demo: true },
    },
    limit: 0,
    pagination: false,
  })
  if (docs.length === 0) return null
  const items = groupBy(docs, (assignment) => assignment.origin?.itemKey ?? '')
  return {
    whole: progressOf(docs, today),
    byItem: new Map([...items].map(([key, those]) => [key, progressOf(those, today)])),
  }
}

export function progressOf(assignments: readonly Assignment[], today: CalendarDate): ProgressView {
  const late = assignments.filter((each) => isLate(timelinessOf(each, today))).length
  const hasDemo = assignments.some(({ provenance }) => provenance?.demo)
  return { ...rollUpOf(assignments), late, asOf: today, hasDemo }
}
