import type { CalendarDate } from '../domain/calendar/calendarDate.js'
import { reformAreas, type ReformArea } from '../domain/options.js'
import { ownTurn } from '../ownTurn.js'
import {
  progressBy,
  progressOf,
  readBoardRows,
  type ProgressView,
} from './assignments/assignmentProgress.js'
import { boardUnitsOf, type BoardUnit } from './assignments/board.js'
import type { Reader } from './reading/reader.js'
import { readOriginWork, type OriginWork } from './assignments/unitAssignments.js'
import { readUnitLinks } from './units/unitLinks.js'

/** How all given work stands on a day, derived from the assignments themselves; nothing of it is entered. */
export type StatisticsView = Readonly<{
  asOf: CalendarDate
  progress: ProgressView | null
  byOrigin: readonly OriginWork[]
  byUnit: readonly BoardUnit[]
  /** In the order of the catalogue; work without an area is left to the other tables. */
  byArea: readonly Readonly<{ area: ReformArea; progress: ProgressView }>[]
}>

export async function findStatistics(reader: Reader, today: CalendarDate): Promise<StatisticsView> {
  const rows = await readBoardRows(reader, { where: {}, today, withOrigin: true })
  const links = await readUnitLinks(reader, {
    units: [...new Set(rows.map(({ unit }) => unit))],
    today,
  })
  await ownTurn() // A hundred thousand assignments are counted in some milliseconds.
  const progress = progressOf(rows, today)
  await ownTurn()
  const byArea = await progressBy(rows, { key: ({ area }) => area, today })
  await ownTurn()
  return {
    asOf: today,
    progress,
    byOrigin: await readOriginWork(reader, { rows, today }),
    byUnit: await boardUnitsOf(rows, { links, today }),
    byArea: reformAreas.flatMap((area) => {
      const progress = byArea.get(area)
      return progress ? [{ area, progress }] : []
    }),
  }
}
