import { Router } from 'express'

import type { ProgressView } from '../../queries/assignments/assignmentProgress.js'
import { findStatistics, type StatisticsView } from '../../queries/findStatistics.js'
import type { PortalDeps } from '../deps.js'
import { StatisticsPage } from '../pages/StatisticsPage.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { originPaths } from './records/assignmentRecords.js'
import { CSV_TYPE, csvOf, type CsvColumn } from './answers/csv.js'
import { pageRoute } from './answers/pageRoute.js'
import { progressRecord, unitProgressRecord } from './records/progressRecords.js'
import { pageRecord } from './records/records.js'

const { title, lead, csv, whole, byOrigin } = text.statistics

/** How all given work stands, as a page, as JSON and as CSV. */
export function statisticsRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  router.get(
    paths.statistics,
    pageRoute(deps, async ({ reader, today }) => ({
      kind: 'page',
      path: paths.statistics,
      title,
      description: lead,
      body: <StatisticsPage view={await findStatistics(reader, today)} />,
    })),
  )
  router.get(
    inFormat(paths.statistics, 'json'),
    pageRoute(deps, async ({ reader, today, publicUrl }) => ({
      kind: 'content',
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(recordOf(await findStatistics(reader, today), publicUrl)),
    })),
  )
  router.get(
    inFormat(paths.statistics, 'csv'),
    pageRoute(deps, async ({ reader, today }) => ({
      kind: 'file',
      type: CSV_TYPE,
      pieces: csvOf(linesOf(await findStatistics(reader, today)), columns),
      filename: 'thong-ke.csv',
    })),
  )
  return router
}

function recordOf(view: StatisticsView, publicUrl: string): object {
  return {
    url: publicUrl + paths.statistics,
    asOf: view.asOf,
    progress: view.progress && progressRecord(view.progress),
    byOrigin: view.byOrigin.map(({ kind, page, progress }) => ({
      kind,
      ...pageRecord(page, originPaths[kind], publicUrl),
      progress: progressRecord(progress),
    })),
    byArea: view.byArea.map(({ area, progress }) => ({ area, progress: progressRecord(progress) })),
    byUnit: view.byUnit.map((unit) => unitProgressRecord(unit, publicUrl)),
  }
}

type Line = { group: string; name: string; progress: ProgressView }

const columns: CsvColumn<Line>[] = [
  { header: csv.group, value: ({ group }) => group },
  { header: csv.name, value: ({ name }) => name },
  { header: csv.total, value: ({ progress }) => progress.total },
  { header: csv.done, value: ({ progress }) => progress.done },
  { header: csv.late, value: ({ progress }) => progress.late },
  { header: csv.overdue, value: ({ progress }) => progress.overdue },
  { header: csv.longestLate, value: ({ progress }) => progress.longestLate },
  { header: csv.doneLate, value: ({ progress }) => progress.doneLate },
  { header: csv.notReported, value: ({ progress }) => progress.notReported },
  { header: csv.percent, value: ({ progress }) => progress.percent },
  { header: csv.asOf, value: ({ progress }) => progress.asOf },
  {
    header: text.parts.csv.demo,
    value: ({ progress }) => (progress.hasDemo ? text.parts.yes : null),
  },
]

function linesOf(view: StatisticsView): Line[] {
  const { byUnit, byArea } = text.boards.progress
  const { reformAreas, assignmentOrigins } = text.options
  return [
    ...(view.progress ? [{ group: whole, name: whole, progress: view.progress }] : []),
    ...view.byOrigin.map(({ kind, page, progress }) => ({
      group: byOrigin,
      name: page?.title ?? assignmentOrigins[kind],
      progress,
    })),
    ...view.byArea.map(({ area, progress }) => ({
      group: byArea,
      name: reformAreas[area],
      progress,
    })),
    ...view.byUnit.map(({ unit, progress }) => ({ group: byUnit, name: unit.name, progress })),
  ]
}
