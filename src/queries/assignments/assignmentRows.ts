import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Due } from '../../domain/assignments/due.js'
import type { AssignmentState, Obligation } from '../../domain/options.js'
import { timelinessPairOf, type TimelinessPair } from '../../domain/assignments/timeliness.js'
import type { Assignment } from '../../payload-types.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink, type UnitLinks } from '../units/unitLinks.js'
import { ORIGIN_LINKS, originOf, type OriginView } from './assignmentOrigin.js'

export type AssignmentRow = Readonly<{
  code: string
  title: string
  unit: UnitLink | null
  origin: OriginView | null
  obligation: Obligation
  state: AssignmentState
  due: Due
  dueOn: CalendarDate | null
  originalDue: CalendarDate | null
  submittedOn: CalendarDate | null
  percent: number | null
  timeliness: TimelinessPair | null
  isDemo: boolean
}>

/** What a row shows. */
export const ROW_FIELDS = {
  select: {
    code: true,
    title: true,
    unit: true,
    origin: true,
    obligation: true,
    state: true,
    due: true,
    dueOn: true,
    originalDue: true,
    submittedOn: true,
    verifiedOn: true,
    percent: true,
    provenance: { demo: true },
  },
  populate: { units: UNIT_LINK, ...ORIGIN_LINKS },
  depth: 1,
} as const

/** The rows of these assignments, in the order of their ids. */
export async function readAssignmentRows(
  reader: Reader,
  { ids, today }: { ids: readonly string[]; today: CalendarDate },
): Promise<AssignmentRow[]> {
  const where = { id: { in: [...ids] } }
  const { docs } = await reader.find('assignments', {
    ...ROW_FIELDS,
    where,
    limit: 0,
    pagination: false,
  })
  const links = await readUnitLinks(reader, { units: docs.map(({ unit }) => unit), today })
  const rows = new Map(docs.map((each) => [each.id, assignmentRowOf(each, { links, today })]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}

export function assignmentRowOf(
  assignment: Assignment,
  { links, today }: { links: UnitLinks; today: CalendarDate },
): AssignmentRow {
  const { code, title, unit, obligation, state, due, percent } = assignment
  return {
    code,
    title,
    unit: links.one(unit),
    origin: originOf(assignment),
    obligation,
    state,
    due: due ?? { kind: 'none' },
    dueOn: dayOf(assignment.dueOn),
    originalDue: dayOf(assignment.originalDue),
    submittedOn: dayOf(assignment.submittedOn),
    percent: percent ?? null,
    timeliness: timelinessPairOf(assignment, today),
    isDemo: assignment.provenance?.demo === true,
  }
}
