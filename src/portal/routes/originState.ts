import type { Router } from 'express'

import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import { formatDay } from '../../domain/text/vietnameseFormat.js'
import { dueText } from '../../domain/assignments/due.js'
import {
  daysLate,
  unitSummaries,
  wholeSummary,
  type UnitSummary,
} from '../../domain/assignments/unitSummary.js'
import { findOriginState } from '../../queries/assignments/findOriginState.js'
import type {
  OriginState,
  StatefulOrigin,
  StateRow,
} from '../../queries/assignments/findOriginState.js'
import { ownTurn } from '../../ownTurn.js'
import type { Column } from '../../sheets/columns.js'
import { sheetOf } from '../../sheets/sheetOf.js'
import { workbookStream, XLSX_TYPE } from '../../sheets/workbookStream.js'
import { sortedInTurns } from '../../sortedInTurns.js'
import { timelinessWords } from '../components/statusTag/timelinessWords.js'
import type { PortalDeps } from '../deps.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { CSV_TYPE, csvOf } from './answers/csv.js'
import type { DetailDefinition } from './answers/detailRoute.js'
import { partRoute } from './answers/partRoute.js'

const words = text.office
const { fields } = text.assignments

/** The state of a directive or plan as XLSX and CSV: one row for each assignment. */
export function originStateRoutes(
  router: Router,
  deps: PortalDeps,
  {
    kind,
    detail,
  }: { kind: StatefulOrigin; detail: Pick<DetailDefinition<object>, 'collection' | 'path'> },
): void {
  router.get(
    ...partRoute(deps, detail, {
      part: 'tien-do.csv',
      answer: async ({ reader, today }, where) => {
        const state = await findOriginState(reader, { kind, where, today })
        return (
          state && {
            kind: 'file',
            type: CSV_TYPE,
            pieces: csvOf(state.rows, columnsOf(kind)),
            filename: `${state.slug}-tien-do.csv`,
          }
        )
      },
    }),
  )
  router.get(
    ...partRoute(deps, detail, {
      part: 'tien-do.xlsx',
      answer: async ({ reader, today, publicUrl }, where) => {
        const state = await findOriginState(reader, { kind, where, today })
        const address = state && publicUrl + detail.path(state.slug)
        return (
          state && {
            kind: 'file',
            type: XLSX_TYPE,
            pieces: await workbookOf(state, { kind, address: address ?? '' }),
            filename: `${state.slug}-tien-do.xlsx`,
          }
        )
      },
    }),
  )
}

async function workbookOf(
  state: OriginState,
  { kind, address }: { kind: StatefulOrigin; address: string },
): Promise<AsyncGenerator<Buffer>> {
  const { sheets } = words.state
  await ownTurn() // Thousands of units are summed up in some milliseconds.
  const units = await sortedInTurns(unitSummaries(state.rows), (left, right) =>
    compareVietnamese(left.unit ?? '', right.unit ?? ''),
  )
  const whole = { ...wholeSummary(state.rows), unit: words.units.whole }
  return workbookStream([
    sheetOf({ name: sheets.work, columns: columnsOf(kind), rows: state.rows }),
    sheetOf({ name: sheets.units, columns: unitColumns, rows: [...units, whole] }),
    sheetOf({ name: sheets.about, columns: aboutColumns, rows: aboutOf(state, { kind, address }) }),
  ])
}

function columnsOf(kind: StatefulOrigin): Column<StateRow>[] {
  return [
    { header: fields.code, value: ({ code }) => code, width: 18 },
    { header: words.state.itemKey[kind], value: ({ itemKey }) => itemKey, width: 12 },
    { header: words.state.title[kind], value: ({ title }) => title, width: 60 },
    { header: words.state.unit, value: ({ unit }) => unit },
    { header: fields.coopUnits, value: ({ coopUnits }) => coopUnits.join('; ') },
    ...(kind === 'plan' ? [areaColumn] : []),
    {
      header: fields.obligation,
      value: ({ obligation }) => text.options.obligations[obligation],
      width: 14,
    },
    { header: fields.due, value: ({ due }) => dueText(due), width: 26 },
    { header: fields.originalDue, kind: 'day', value: ({ originalDue }) => originalDue },
    { header: fields.dueOn, kind: 'day', value: ({ dueOn }) => dueOn },
    { header: words.state.extensions, kind: 'number', value: ({ extensions }) => extensions },
    {
      header: fields.state,
      value: ({ state }) => text.options.assignmentStates[state],
      width: 18,
    },
    {
      header: words.state.current,
      value: ({ timeliness }) => timeliness && timelinessWords(timeliness.current),
      width: 20,
    },
    {
      header: words.state.daysLate,
      kind: 'number',
      value: ({ timeliness }) => daysLate(timeliness),
    },
    { header: `${fields.percent} (%)`, kind: 'percent', value: ({ percent }) => percent },
    { header: words.state.assignedOn, kind: 'day', value: ({ assignedOn }) => assignedOn },
    { header: words.state.submittedOn, kind: 'day', value: ({ submittedOn }) => submittedOn },
    { header: words.state.verifiedOn, kind: 'day', value: ({ verifiedOn }) => verifiedOn },
    { header: fields.cancelledReason, value: ({ cancelledReason }) => cancelledReason },
    { header: text.parts.csv.demo, value: ({ isDemo }) => (isDemo ? text.parts.yes : null) },
    { header: text.parts.csv.path, value: ({ code }) => paths.assignment(code) },
  ]
}

const areaColumn: Column<StateRow> = {
  header: fields.area,
  value: ({ area }) => area && text.options.reformAreas[area],
}

const unitColumns: Column<UnitSummary>[] = [
  { header: words.units.unit, value: ({ unit }) => unit ?? text.assignments.unknownUnit },
  { header: words.units.total, kind: 'number', value: ({ total }) => total },
  { header: words.units.done, kind: 'number', value: ({ done }) => done },
  { header: words.units.submitted, kind: 'number', value: ({ submitted }) => submitted },
  { header: words.units.overdue, kind: 'number', value: ({ overdue }) => overdue },
  { header: words.units.doneLate, kind: 'number', value: ({ doneLate }) => doneLate },
  { header: words.units.dueSoon, kind: 'number', value: ({ dueSoon }) => dueSoon },
  { header: words.units.noDeadline, kind: 'number', value: ({ noDeadline }) => noDeadline },
  { header: words.units.notReported, kind: 'number', value: ({ notReported }) => notReported },
  { header: words.units.percent, kind: 'percent', value: ({ percent }) => percent },
  { header: words.units.mostDaysLate, kind: 'number', value: ({ mostDaysLate }) => mostDaysLate },
]

type Fact = { field: string; value: string }

const aboutColumns: Column<Fact>[] = [
  { header: words.about.field, value: ({ field }) => field, width: 24 },
  { header: words.about.value, value: ({ value }) => value, width: 90 },
]

function aboutOf(
  { title, asOf, rows }: OriginState,
  { kind, address }: { kind: StatefulOrigin; address: string },
): Fact[] {
  const { about } = words
  return [
    { field: about.title[kind], value: title },
    { field: about.address, value: address },
    { field: about.asOf, value: formatDay(asOf) },
    { field: about.rule, value: about.ruleText },
    ...(rows.some(({ isDemo }) => isDemo) ? [{ field: about.demo, value: about.demoText }] : []),
  ]
}
