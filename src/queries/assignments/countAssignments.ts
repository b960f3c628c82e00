import type { Where } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { standingWhere } from './listAssignments.js'
import type { Reader } from '../reading/reader.js'

/** How given work stands; cancelled work does not count. Made-up work is counted, and told apart. */
export type AssignmentCount = Readonly<{
  total: number
  verified: number
  overdue: number
  demo: number
}>

/** Counted by the conditions of the public list, so that a figure and the list behind it agree. */
export async function countAssignments(
  reader: Reader,
  { where = [], today }: { where?: Where[]; today: CalendarDate },
): Promise<AssignmentCount> {
  const given: Where[] = [
    ...where,
    { state: { not_equals: 'cancelled' } },
    { state: { not_equals: 'draft' } },
  ]
  const count = (...also: Where[]) => reader.count('assignments', { and: [...given, ...also] })
  const [total, verified, overdue, demo] = await Promise.all([
    count(),
    count({ state: { equals: 'verified' } }),
    count(...standingWhere('overdue', today)),
    count({ 'provenance.demo': { equals: true } }),
  ])
  return { total, verified, overdue, demo }
}
