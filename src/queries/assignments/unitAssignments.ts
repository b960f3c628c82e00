import type { Where } from 'payload'

import { compareTallies } from '../../domain/assignments/board.js'
import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { assignmentOrigins, type AssignmentOrigin } from '../../domain/options.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import { ownTurn } from '../../ownTurn.js'
import { progressBy, progressOf, readBoardRows } from './assignmentProgress.js'
import type { BoardRow, ProgressView } from './assignmentProgress.js'
import { readLatestWork, type LateWork } from './board.js'
import { PAGE_LINK, pageLinkOf, type PageLink } from '../reading/links.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks } from '../units/unitLinks.js'

/** Work that comes from one directive, plan or inspection; `page` is null where that is not public. */
export type OriginWork = Readonly<{
  id: string
  kind: AssignmentOrigin
  page: PageLink | null
  progress: ProgressView
}>

/** What a unit was given to do, and what it helps others with; null where there is nothing. */
export type UnitAssignments = Readonly<{
  progress: ProgressView | null
  helping: ProgressView | null
  byOrigin: readonly OriginWork[]
  latest: readonly LateWork[]
}>

const LATEST_SHOWN = 5

export async function readUnitAssignments(
  reader: Reader,
  { unit, today }: { unit: string; today: CalendarDate },
): Promise<UnitAssignments> {
  const read = (where: Where) => readBoardRows(reader, { where, today, withOrigin: true })
  const [rows, helped, links] = await Promise.all([
    read({ unit: { equals: unit } }),
    read({ coopUnits: { in: [unit] } }),
    readUnitLinks(reader, { units: [unit], today }),
  ])
  const [byOrigin, latest] = await Promise.all([
    readOriginWork(reader, { rows, today }),
    readLatestWork(reader, { rows, limit: LATEST_SHOWN, links, today }),
  ])
  return {
    progress: progressOf(rows, today),
    helping: progressOf(helped, today),
    byOrigin,
    latest,
  }
}

const COLLECTIONS = {
  directive: 'directives',
  plan: 'plans',
  inspection: 'inspections',
} as const satisfies Record<AssignmentOrigin, string>

/** Work by what it came from, what is red first. */
export async function readOriginWork(
  reader: Reader,
  { rows, today }: { rows: readonly BoardRow[]; today: CalendarDate },
): Promise<OriginWork[]> {
  const work = await Promise.all(
    assignmentOrigins.map(async (kind) => {
      await ownTurn() // All assignments of a province are a hundred thousand.
      const ofKind = rows.filter(({ origin }) => origin?.kind === kind)
      if (ofKind.length === 0) return []
      const progress = await progressBy(ofKind, { key: ({ origin }) => origin?.id ?? '', today })
      const { docs } = await reader.find(COLLECTIONS[kind], {
        where: { id: { in: [...progress.keys()] } },
        select: PAGE_LINK,
        limit: 0,
        pagination: false,
      })
      const pages = new Map(docs.map((each) => [each.id, pageLinkOf(each)]))
      return [...progress].map(([id, each]) => ({
        id,
        kind,
        page: pages.get(id) ?? null,
        progress: each,
      }))
    }),
  )
  return work
    .flat()
    .sort(
      (left, right) =>
        compareTallies(left.progress, right.progress) ||
        compareVietnamese(left.page?.title ?? '', right.page?.title ?? ''),
    )
}
