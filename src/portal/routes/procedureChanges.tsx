import { Router } from 'express'

import { NotFound } from '../../errors.js'
import { findComparison, type ComparisonView } from '../../queries/procedures/findComparison.js'
import { abolishedFilters, listAbolished } from '../../queries/procedures/listAbolished.js'
import {
  listProcedureChanges,
  procedureChangeFilters,
  type ProcedureChange,
} from '../../queries/procedures/listProcedureChanges.js'
import { findShell } from '../../queries/shell.js'
import type { PortalDeps } from '../deps.js'
import { AbolishedPage } from '../pages/AbolishedPage.js'
import { ComparisonPage } from '../pages/ComparisonPage.js'
import { changeDayText, changeHref, ProcedureChangesPage } from '../pages/ProcedureChangesPage.js'
import { comparisonJsonHref, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { askedDay } from './answers/askedDay.js'
import { described } from './answers/described.js'
import { listMeta } from './answers/listMeta.js'
import { listRoute } from './answers/listRoute.js'
import { pageRoute, type PageRequest, type RouteAnswer } from './answers/pageRoute.js'
import {
  abolishedColumns,
  abolishedRecord,
  changeColumns,
  changeRecord,
  comparisonRecord,
} from './records/procedureChangeRecords.js'
import { RSS_TYPE, rssDocument, type RssItem } from './answers/rss.js'

const words = text.procedureChanges
const breadcrumbs = [{ label: text.procedures.title, href: paths.procedures }]
const FEED_ITEMS = 100
/** The days whose versions are compared. */
const COMPARED = ['tu', 'den'] as const

/** What changes among procedures: the news, what is abolished, two versions side by side. Before the page of one, whose address would match. */
export function procedureChangeRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, {
    path: paths.procedureChanges,
    rules: procedureChangeFilters,
    find: listProcedureChanges,
    page: (view, { params, query }) => ({
      ...listMeta(metaOf(words.changes), params),
      breadcrumbs,
      body: <ProcedureChangesPage view={view} query={query} />,
    }),
    record: changeRecord,
    columns: changeColumns,
  })
  listRoute(router, deps, {
    path: paths.proceduresAbolished,
    rules: abolishedFilters,
    find: listAbolished,
    page: (view, { params, query }) => ({
      ...listMeta(metaOf(words.abolished), params),
      breadcrumbs,
      body: <AbolishedPage view={view} query={query} />,
    }),
    record: abolishedRecord,
    columns: abolishedColumns,
  })
  router.get(paths.procedureChangesFeed, pageRoute(deps, changesFeed))
  const comparisonPath = '/thu-tuc/:code/so-sanh'
  router.get(comparisonPath, pageRoute(deps, comparisonPage, COMPARED))
  const { api } = text.openData
  router.get(
    `${comparisonPath}.json`,
    described(
      {
        summary: api.comparison,
        type: 'application/json',
        answer: 'page',
        parameters: COMPARED.map((name) => ({ name, words: api.parameters[name] ?? '' })),
      },
      pageRoute(deps, comparisonJson, COMPARED),
    ),
  )
  return router
}

function metaOf({ title, lead }: { title: string; lead: string }) {
  return { title, description: lead, current: 'procedures' } as const
}

async function changesFeed({ reader, today, publicUrl }: PageRequest): Promise<RouteAnswer> {
  const asked = { q: '', page: 1, limit: FEED_ITEMS, filters: {}, today }
  const [shell, { rows }] = await Promise.all([
    findShell(reader),
    listProcedureChanges(reader, asked),
  ])
  const body = rssDocument({
    title: words.changes.feedTitle(shell.siteName),
    description: words.changes.lead,
    link: publicUrl + paths.procedureChanges,
    self: publicUrl + paths.procedureChangesFeed,
    items: rows.map((change) => feedItem(change, publicUrl)),
  })
  return { kind: 'content', type: RSS_TYPE, body }
}

/** A reader tells news apart by its guid: one procedure changes more than once under one address. */
function feedItem(change: ProcedureChange, publicUrl: string): RssItem {
  const { decision, code, changeKind, announcedOn, effectiveFrom, isUpcoming } = change
  return {
    title: `${text.options.procedureChangeKinds[changeKind]}: ${change.name}`,
    url: publicUrl + changeHref(change),
    guid: `${code} ${effectiveFrom ?? announcedOn ?? change.id} ${changeKind}`,
    description: [
      `${changeDayText(change)}.`,
      ...(decision ? [`${words.changes.decision(decision)}.`] : []),
    ].join(' '),
    category: text.options.procedureChangeKinds[changeKind],
    on: isUpcoming ? announcedOn : effectiveFrom,
  }
}

async function comparisonPage(request: PageRequest): Promise<RouteAnswer> {
  const comparison = await askedComparison(request)
  const { code, name, before, after } = comparison
  const days = before && after ? { from: before.day, to: after.day } : null
  return {
    kind: 'page',
    path: paths.procedureComparison(code),
    title: `${words.comparison.title}: ${name}`,
    description: words.comparison.description(name),
    breadcrumbs: [...breadcrumbs, { label: code, href: paths.procedure(code) }],
    current: 'procedures',
    noindex: request.query.size > 0,
    updatedAt: comparison.updatedAt,
    alternates: [{ type: 'application/json', href: comparisonJsonHref(code, days), title: 'JSON' }],
    body: <ComparisonPage comparison={comparison} />,
  }
}

async function comparisonJson(request: PageRequest): Promise<RouteAnswer> {
  const record = comparisonRecord(await askedComparison(request), request.publicUrl)
  const type = 'application/json; charset=utf-8'
  return { kind: 'content', type, body: JSON.stringify(record) }
}

async function askedComparison({
  reader,
  params,
  query,
  today,
}: PageRequest): Promise<ComparisonView> {
  const code = (params.code ?? '').normalize('NFC')
  const comparison = await findComparison(reader, {
    where: { nationalCode: { equals: code } },
    from: askedDay(query, 'tu'),
    to: askedDay(query, 'den'),
    today,
  })
  if (!comparison) throw new NotFound(text.errors.notFound)
  return comparison
}
