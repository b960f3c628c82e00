import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Due } from '../../domain/assignments/due.js'
import type { AssignmentState, Obligation, ReformArea } from '../../domain/options.js'
import { timelinessPairOf, type TimelinessPair } from '../../domain/assignments/timeliness.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import { ownTurn } from '../../ownTurn.js'
import { sortedInTurns } from '../../sortedInTurns.js'
import type { Assignment } from '../../payload-types.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, type UnitLinks } from '../units/unitLinks.js'

/** One assignment as a row of the state of what it was made from. */
export type StateRow = Readonly<{
  code: string
  itemKey: string | null
  title: string
  unit: string | null
  coopUnits: readonly string[]
  area: ReformArea | null
  obligation: Obligation
  state: AssignmentState
  due: Due
  dueOn: CalendarDate | null
  originalDue: CalendarDate | null
  /** How many extensions were granted. */
  extensions: number
  timeliness: TimelinessPair | null
  percent: number | null
  weight: number
  assignedOn: CalendarDate | null
  submittedOn: CalendarDate | null
  verifiedOn: CalendarDate | null
  cancelledReason: string | null
  isDemo: boolean
}>

/** The whole state of a directive or plan, cancelled work included: a record, not a board. */
export type OriginState = Readonly<{
  title: string
  slug: string
  asOf: CalendarDate
  rows: readonly StateRow[]
}>

/** What may be asked for its state. */
export type StatefulOrigin = 'directive' | 'plan'

const COLLECTIONS = { directive: 'directives', plan: 'plans' } as const

const SHOWN = {
  code: true,
  origin: { itemKey: true },
  title: true,
  unit: true,
  coopUnits: true,
  area: true,
  obligation: true,
  state: true,
  due: true,
  dueOn: true,
  originalDue: true,
  extensions: { decision: true },
  percent: true,
  weight: true,
  assignedOn: true,
  submittedOn: true,
  verifiedOn: true,
  cancelledReason: true,
  provenance: { demo: true },
} as const

/** Rows made at a time: others wait meanwhile. */
const AT_A_TIME = 250

/** Every assignment made from one directive or plan, in the order of its codes; null where it is not public. */
export async function findOriginState(
  reader: Reader,
  { kind, where, today }: { kind: StatefulOrigin; where: Where; today: CalendarDate },
): Promise<OriginState | null> {
  const origin = await reader.findOne(COLLECTIONS[kind], where, {
    select: { title: true, slug: true },
  })
  if (!origin) return null
  const assignments = await reader.findStored('assignments', {
    where: { [`origin.${kind}`]: { equals: origin.id } },
    select: SHOWN,
    as: 'assignments',
    rowsOf: (assignment) => [assignment],
  })
  const units = [
    ...new Set(assignments.flatMap(({ unit, coopUnits }) => [unit, ...(coopUnits ?? [])])),
  ]
  const links = await readUnitLinks(reader, { units, today })
  const rows: StateRow[] = []
  for (const assignment of assignments) {
    if (rows.length % AT_A_TIME === 0) await ownTurn()
    rows.push(rowOf(assignment, { links, today }))
  }
  return {
    title: origin.title,
    slug: origin.slug ?? '',
    asOf: today,
    rows: await sortedInTurns(rows, (left, right) => compareVietnamese(left.code, right.code)),
  }
}

function rowOf(
  assignment: Assignment,
  { links, today }: { links: UnitLinks; today: CalendarDate },
): StateRow {
  const { code, title, origin, obligation, state } = assignment
  const dueOn = dayOf(assignment.dueOn)
  return {
    code,
    itemKey: origin?.itemKey ?? null,
    title,
    unit: links.one(assignment.unit)?.name ?? null,
    coopUnits: links.all(assignment.coopUnits).map(({ name }) => name),
    area: assignment.area ?? null,
    obligation,
    state,
    due: assignment.due ?? { kind: 'none' },
    dueOn,
    originalDue: dayOf(assignment.originalDue) ?? dueOn,
    extensions: (assignment.extensions ?? []).filter(({ decision }) => decision === 'granted')
      .length,
    timeliness: timelinessPairOf(assignment, today),
    percent: assignment.percent ?? null,
    weight: assignment.weight ?? 1,
    assignedOn: dayOf(assignment.assignedOn),
    submittedOn: dayOf(assignment.submittedOn),
    verifiedOn: dayOf(assignment.verifiedOn),
    cancelledReason: assignment.cancelledReason || null,
    isDemo: assignment.provenance?.demo === true,
  }
}
