import type { Where } from 'payload'

import { boardStandingOf, boardTallyOf } from '../../domain/assignments/board.js'
import type { BoardStanding, BoardTally } from '../../domain/assignments/board.js'
import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import type { AssignmentOrigin, AssignmentState, ReformArea } from '../../domain/options.js'
import { rollUpOf, type RollUp } from '../../domain/assignments/rollUp.js'
import { ownTurn } from '../../ownTurn.js'
import type { Assignment } from '../../payload-types.js'
import type { Reader } from '../reading/reader.js'

/** How far the assignments made from one thing are: n of m confirmed, and how many are late. */
export type ProgressView = RollUp &
  BoardTally &
  Readonly<{
    asOf: CalendarDate
    /** Some of the assignments were made up to show the portal. */
    hasDemo: boolean
    isAllDemo: boolean
  }>

/** One assignment as boards count it. `item` is the code of the requirement, task or finding. */
export type BoardRow = Readonly<{
  id: string
  code: string
  item: string
  /** Id of the unit that owes it. */
  unit: string
  area: ReformArea | null
  state: AssignmentState
  percent: number | null
  weight: number | null
  dueOn: CalendarDate | null
  originalDue: CalendarDate | null
  standing: BoardStanding
  isDemo: boolean
  /** What it was made from; null where that is not known or was not asked for. */
  origin: Readonly<{ kind: AssignmentOrigin; id: string }> | null
}>

/** Progress of a directive or plan as a whole and of each of its items that has assignments. */
export type OriginProgress = Readonly<{
  whole: ProgressView
  byItem: ReadonlyMap<string, ProgressView>
}>

const ORIGIN_FIELDS = { kind: true, directive: true, plan: true, inspection: true } as const

/** Given work with the few fields that boards count; cancelled work too, which counts nowhere but is shown. */
export function readBoardRows(
  reader: Reader,
  { where, today, withOrigin = false }: { where: Where; today: CalendarDate; withOrigin?: boolean },
): Promise<BoardRow[]> {
  return reader.findStored('assignments', {
    where: { and: [where, { state: { not_equals: 'draft' } }] },
    select: {
      code: true,
      unit: true,
      area: true,
      origin: { itemKey: true, ...(withOrigin && ORIGIN_FIELDS) },
      state: true,
      percent: true,
      weight: true,
      dueOn: true,
      originalDue: true,
      submittedOn: true,
      verifiedOn: true,
      provenance: { demo: true },
    },
    as: `board rows on ${today}`,
    rowsOf: (assignment) => boardRowOf(assignment, today),
  })
}

function boardRowOf(assignment: Assignment, today: CalendarDate): BoardRow[] {
  const { id, code, unit, area, origin, state, percent, weight, provenance } = assignment
  const standing = boardStandingOf(assignment, today)
  if (!standing) return []
  const row = {
    id,
    code,
    item: origin?.itemKey ?? '',
    unit: typeof unit === 'string' ? unit : unit.id,
    area: area ?? null,
    state,
    percent: percent ?? null,
    weight: weight ?? null,
    dueOn: dayOf(assignment.dueOn),
    originalDue: dayOf(assignment.originalDue),
    standing,
    isDemo: provenance?.demo === true,
    origin: originIdOf(assignment),
  }
  return [row]
}

function originIdOf({ origin }: Assignment): BoardRow['origin'] {
  const kind = origin?.kind
  const related = kind && origin[kind]
  if (!related) return null
  return { kind, id: typeof related === 'string' ? related : related.id }
}

/** Null where nothing has been assigned (or all of it was cancelled), which is not the same as no progress. */
export async function readOriginProgress(
  reader: Reader,
  { origin, today }: { origin: Where; today: CalendarDate },
): Promise<OriginProgress | null> {
  return originProgressOf(await readBoardRows(reader, { where: origin, today }), today)
}

export async function originProgressOf(
  rows: readonly BoardRow[],
  today: CalendarDate,
): Promise<OriginProgress | null> {
  const whole = progressOf(rows, today)
  return whole && { whole, byItem: await progressBy(rows, { key: ({ item }) => item, today }) }
}

/** Rows grouped or counted in one go, and groups begun; all assignments of a province are a hundred thousand. */
const AT_ONCE = 10_000
const GROUPS_AT_ONCE = 250

/** Progress of each group of rows; groups of which all work was cancelled are left out. */
export async function progressBy<Key>(
  rows: readonly BoardRow[],
  { key, today }: { key: (row: BoardRow) => Key; today: CalendarDate },
): Promise<ReadonlyMap<Key, ProgressView>> {
  const groups = new Map<Key, BoardRow[]>()
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    if (at > 0) await ownTurn()
    for (const [name, those] of groupBy(rows.slice(at, at + AT_ONCE), key)) {
      const group = groups.get(name)
      if (group) for (const row of those) group.push(row)
      else groups.set(name, those)
    }
  }
  const known = new Map<Key, ProgressView>()
  let [counted, begun] = [0, 0]
  for (const [name, those] of groups) {
    if (counted > AT_ONCE || begun > GROUPS_AT_ONCE) {
      await ownTurn()
      ;[counted, begun] = [0, 0]
    }
    counted += those.length
    begun += 1
    const progress = progressOf(those, today)
    if (progress) known.set(name, progress)
  }
  return known
}

/** Null where nothing counts. */
export function progressOf(rows: readonly BoardRow[], today: CalendarDate): ProgressView | null {
  const rollUp = rollUpOf(rows)
  if (rollUp.total === 0) return null
  let demos = 0
  for (const { state, isDemo } of rows) if (isDemo && state !== 'cancelled') demos += 1
  return {
    ...rollUp,
    ...boardTallyOf(standingsOf(rows)),
    asOf: today,
    hasDemo: demos > 0,
    isAllDemo: demos === rollUp.total,
  }
}

function* standingsOf(rows: readonly BoardRow[]): Generator<BoardStanding> {
  for (const { standing } of rows) yield standing
}
