import { Router } from 'express'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Receipt } from '../../domain/procedures/returnPromises.js'
import { BadRequest } from '../../errors.js'
import {
  findProcedure,
  findProcedureOfVersion,
  type ProcedurePageView,
} from '../../queries/procedures/findProcedure.js'
import {
  everyProcedure,
  listProcedures,
  procedureFilters,
  type ProcedureFilter,
  type ProcedureListView,
  type ProcedureRow,
} from '../../queries/procedures/listProcedures.js'
import { receiptOf } from '../../queries/procedures/procedureReturns.js'
import type { PortalDeps } from '../deps.js'
import { ProcedurePage } from '../pages/ProcedurePage.js'
import { ProceduresPage } from '../pages/ProceduresPage.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { askedDay } from './answers/askedDay.js'
import { detailRoute, type DetailDefinition } from './answers/detailRoute.js'
import { breadcrumbList } from './records/jsonLd.js'
import { listMeta } from './answers/listMeta.js'
import { listRoute, type ListDefinition } from './answers/listRoute.js'
import { governmentService } from './records/procedureJsonLd.js'
import {
  procedureColumns,
  procedureRecord,
  procedureRowRecord,
} from './records/procedureRecords.js'

const { title, lead } = text.procedures
const breadcrumbs = [{ label: title, href: paths.procedures }]

/** A procedure as valid today, or on `?ngay=YYYY-MM-DD`. */
export const procedureDetail: DetailDefinition<ProcedurePageView> = {
  collection: 'procedures',
  key: 'nationalCode',
  path: paths.procedure,
  parameters: ['ngay', 'nop', 'gio'],
  find: (reader, where, { today, query }) =>
    findProcedure(reader, {
      where,
      day: askedDay(query, 'ngay'),
      today,
      receipt: askedReceipt(query, today),
    }),
  page: (procedure, { publicUrl }) => ({
    title: procedure.version?.name ?? procedure.name,
    description: descriptionOf(procedure),
    breadcrumbs,
    current: 'procedures',
    jsonLd: [governmentService(procedure, publicUrl), breadcrumbList(breadcrumbs, publicUrl)],
    updatedAt: newest(procedure),
    body: <ProcedurePage procedure={procedure} />,
  }),
  answer: 'procedure',
  record: procedureRecord,
}

/** A version is seen on the page of its procedure; only previews ask for it by itself. */
export const procedureVersionDetail: DetailDefinition<ProcedurePageView> = {
  ...procedureDetail,
  collection: 'procedure-versions',
  find: (reader, where, { today }) => findProcedureOfVersion(reader, { where, today }),
}

export const procedureList: ListDefinition<ProcedureRow, ProcedureListView, ProcedureFilter> = {
  path: paths.procedures,
  rules: procedureFilters,
  find: listProcedures,
  every: everyProcedure,
  page: (view, { params, query }) => ({
    ...listMeta({ title, description: lead, current: 'procedures' }, params),
    body: <ProceduresPage view={view} query={query} />,
  }),
  record: procedureRowRecord,
  columns: procedureColumns,
}

export function procedureRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, procedureList)
  detailRoute(router, deps, procedureDetail)
  return router
}

/** "Nộp ngày …, hẹn trả …" for `?nop=` and `?gio=`; null where neither is asked for. */
function askedReceipt(query: URLSearchParams, today: CalendarDate): Receipt | null {
  if (!query.get('nop') && !query.get('gio')) return null
  const receipt = receiptOf({ nop: query.get('nop'), gio: query.get('gio') }, today)
  if (!receipt) throw new BadRequest(text.procedureReturns.wrong)
  return receipt
}

function descriptionOf({ summary, fieldName, agencyText }: ProcedurePageView): string {
  return summary ?? [fieldName, agencyText].filter(Boolean).join('. ')
}

function newest({ updatedAt, version }: ProcedurePageView): string {
  return version && version.updatedAt > updatedAt ? version.updatedAt : updatedAt
}
