import { compareStandings, compareTallies, isLateNow } from '../../domain/assignments/board.js'
import type { BoardStanding } from '../../domain/assignments/board.js'
import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import type { AssignmentState } from '../../domain/options.js'
import { timelinessPairOf, type TimelinessPair } from '../../domain/assignments/timeliness.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import { ownTurn } from '../../ownTurn.js'
import { sortedInTurns } from '../../sortedInTurns.js'
import { progressBy, type BoardRow, type ProgressView } from './assignmentProgress.js'
import type { Standing } from './listAssignments.js'
import type { Reader } from '../reading/reader.js'
import type { UnitLink, UnitLinks } from '../units/unitLinks.js'

/** A unit and how its work stands. `id` tells units of one name apart. */
export type BoardUnit = Readonly<{ id: string; unit: UnitLink; progress: ProgressView }>

/** One assignment in a cell of the matrix; `extensions` were granted. */
export type BoardCell = Readonly<{
  code: string
  state: AssignmentState
  percent: number | null
  standing: BoardStanding
  extensions: number
}>

export type MatrixRow = Readonly<{
  code: string
  /** Null for a requirement that the document no longer holds. */
  text: string | null
  /** Over all units, those on other pages too. */
  progress: ProgressView | null
  /** One for each unit of the matrix, in their order; several assignments may meet in one. */
  cells: readonly (readonly BoardCell[])[]
}>

export type BoardMatrix = Readonly<{
  units: readonly BoardUnit[]
  groups: readonly Readonly<{ heading: string | null; rows: readonly MatrixRow[] }>[]
}>

/** Work that is late now, as told in a list. */
export type LateWork = Readonly<{
  code: string
  title: string
  item: string
  unit: UnitLink | null
  dueOn: CalendarDate | null
  originalDue: CalendarDate | null
  timeliness: TimelinessPair | null
  standing: BoardStanding
  extensions: number
}>

export type BoardItem = Readonly<{ code: string; text: string; heading: string | null }>

/** The units that owe something of this, what is red first, then in Vietnamese order. */
export async function boardUnitsOf(
  rows: readonly BoardRow[],
  { links, today }: { links: UnitLinks; today: CalendarDate },
): Promise<BoardUnit[]> {
  const progress = await progressBy(rows, { key: ({ unit }) => unit, today })
  await ownTurn()
  const units = [...progress].flatMap(([id, each]): BoardUnit[] => {
    const unit = links.one(id)
    return unit ? [{ id, unit, progress: each }] : []
  })
  return sortedInTurns(
    units,
    (left, right) =>
      compareTallies(left.progress, right.progress) ||
      compareVietnamese(left.unit.name, right.unit.name),
  )
}

/** Whether a row stands so; the same conditions as `standingWhere` gives the database. */
export function standsAs({ standing, state, dueOn }: BoardRow, wanted: Standing): boolean {
  switch (wanted) {
    case 'late':
      return isLateNow(standing)
    case 'overdue':
      return standing.kind === 'overdue'
    case 'due-soon':
      return standing.daysLeft !== null
    case 'no-deadline':
      return state !== 'cancelled' && dueOn === null
  }
}

type MatrixParts = {
  /** In the order and under the headings of the source. */
  items: readonly BoardItem[]
  units: readonly BoardUnit[]
  byItem: ReadonlyMap<string, ProgressView>
  /** How many extensions were granted, by id; only for work whose deadline moved. */
  extensions: ReadonlyMap<string, number>
}

/** Items down, units across. Items with nothing in any cell are left out. */
export function matrixOf(rows: readonly BoardRow[], parts: MatrixParts): BoardMatrix {
  const { units, extensions, byItem } = parts
  const inCells = groupBy(rows, ({ item, unit }) => `${unit} ${item}`)
  const cellsOf = (code: string) =>
    units.map(({ id }) =>
      [...(inCells.get(`${id} ${code}`) ?? [])]
        .sort((left, right) => compareStandings(left.standing, right.standing))
        .map((row) => cellOf(row, extensions)),
    )
  const known = new Set(parts.items.map(({ code }) => code))
  const removed = [...new Set(rows.map(({ item }) => item))]
    .filter((code) => !known.has(code))
    .sort(compareVietnamese)
    .map((code) => ({ code, text: null, heading: null }))
  const shown = [...parts.items, ...removed]
    .map((item) => ({
      ...item,
      progress: byItem.get(item.code) ?? null,
      cells: cellsOf(item.code),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0))
  const groups = groupBy(shown, ({ heading }) => heading)
  return {
    units,
    groups: [...groups].map(([heading, those]) => ({
      heading,
      rows: those.map(({ heading: _heading, ...row }) => row),
    })),
  }
}

function cellOf(row: BoardRow, extensions: ReadonlyMap<string, number>): BoardCell {
  const { id, code, state, percent, standing } = row
  return { code, state, percent, standing, extensions: extensions.get(id) ?? 0 }
}

/** How many extensions were granted; looked up only where the deadline is not the first one. */
export async function readExtensionCounts(
  reader: Reader,
  rows: readonly BoardRow[],
): Promise<ReadonlyMap<string, number>> {
  const moved = rows.filter(({ dueOn, originalDue }) => originalDue && dueOn !== originalDue)
  if (moved.length === 0) return new Map()
  const { docs } = await reader.find('assignments', {
    where: { id: { in: moved.map(({ id }) => id) } },
    select: { extensions: { decision: true } },
    limit: 0,
    pagination: false,
  })
  return new Map(
    docs.map(({ id, extensions }) => [
      id,
      extensions?.filter(({ decision }) => decision === 'granted').length ?? 0,
    ]),
  )
}

/** The work that has been late longest. */
export async function readLatestWork(
  reader: Reader,
  {
    rows,
    limit,
    links,
    today,
  }: { rows: readonly BoardRow[]; limit: number; links: UnitLinks; today: CalendarDate },
): Promise<LateWork[]> {
  const latest = rows
    .filter(({ standing }) => isLateNow(standing))
    .sort(
      (left, right) =>
        right.standing.daysLate - left.standing.daysLate || left.code.localeCompare(right.code),
    )
    .slice(0, limit)
  if (latest.length === 0) return []
  const [extensions, { docs }] = await Promise.all([
    readExtensionCounts(reader, latest),
    reader.find('assignments', {
      where: { id: { in: latest.map(({ id }) => id) } },
      select: { title: true },
      limit: 0,
      pagination: false,
    }),
  ])
  const titles = new Map(docs.map(({ id, title }) => [id, title]))
  return latest.map((row) => ({
    code: row.code,
    title: titles.get(row.id) ?? row.code,
    item: row.item,
    unit: links.one(row.unit),
    dueOn: row.dueOn,
    originalDue: row.originalDue,
    timeliness: timelinessPairOf(row, today),
    standing: row.standing,
    extensions: extensions.get(row.id) ?? 0,
  }))
}
