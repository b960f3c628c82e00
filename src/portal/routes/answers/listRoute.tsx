import type { ReactElement } from 'react'
import type { Router } from 'express'

import { NotFound } from '../../../errors.js'
import {
  listParameters,
  readListParams,
  type FilterRules,
  type ListParams,
  type ListView,
} from '../../../queries/reading/listParams.js'
import type { Reader } from '../../../queries/reading/reader.js'
import { ownTurn } from '../../../ownTurn.js'
import { sheetOf } from '../../../sheets/sheetOf.js'
import { workbookStream, XLSX_TYPE } from '../../../sheets/workbookStream.js'
import type { PortalDeps } from '../../deps.js'
import { inFormat } from '../../paths.js'
import type { PageMeta } from '../../renderPage.js'
import { text } from '../../text/vi.js'
import { CSV_TYPE, csvOf, type CsvColumn } from './csv.js'
import { described, type RouteDescription } from './described.js'
import { pageRoute, type PageRequest, type RouteAnswer } from './pageRoute.js'

/** Rows of a CSV or XLSX read at a time: the embedded database answers on the event loop, and others wait meanwhile. */
const SHEET_PAGE = 20
const JSON_TYPE = 'application/json; charset=utf-8'

export type ListDefinition<
  Row extends object,
  View extends ListView<Row>,
  Filter extends string,
> = {
  path: string
  rules: FilterRules<Filter>
  find: (reader: Reader, params: ListParams<Filter>) => Promise<View>
  /** Every row on all pages, read while they are written, where that costs less than page by page. */
  every?: (reader: Reader, params: ListParams<Filter>) => AsyncIterable<Row>
  /** What the page shows, where that is not the list. */
  findPage?: (reader: Reader, params: ListParams<Filter>) => Promise<View>
  page: (
    view: View,
    request: { params: ListParams<Filter>; query: URLSearchParams },
  ) => Omit<PageMeta, 'path'> & { body: ReactElement }
  /** What a row says to a machine; addresses absolute. */
  record: (row: Row, publicUrl: string) => Record<string, unknown>
  columns: CsvColumn<Row>[]
}

/** The page of a list that was read; names the same list with the same filters in other formats. */
export function listPage<Row extends object, View extends ListView<Row>, Filter extends string>(
  { path, page }: ListDefinition<Row, View, Filter>,
  view: View,
  request: { params: ListParams<Filter>; query: URLSearchParams },
): Extract<RouteAnswer, { kind: 'page' }> {
  const { query } = request
  return {
    kind: 'page',
    path,
    alternates: [
      { type: 'application/json', href: inFormat(path, 'json', query), title: 'JSON' },
      { type: 'text/csv', href: inFormat(path, 'csv', query), title: 'CSV' },
      { type: XLSX_TYPE, href: inFormat(path, 'xlsx', query), title: 'XLSX' },
    ],
    ...page(view, request),
  }
}

/** A list as a page, and beside it the same list with the same filters as JSON, CSV and XLSX. */
export function listRoute<Row extends object, View extends ListView<Row>, Filter extends string>(
  router: Router,
  deps: PortalDeps,
  list: ListDefinition<Row, View, Filter>,
): void {
  const read = async ({ reader, query, today }: PageRequest, find = list.find) => {
    const params = readListParams(query, { rules: list.rules, today })
    const view = await find(reader, params)
    if (params.page > Math.max(view.pages, 1)) throw new NotFound(text.errors.pageBeyondEnd)
    return { params, view }
  }

  const known = listParameters(list.rules)

  router.get(
    list.path,
    pageRoute(
      deps,
      async (request): Promise<RouteAnswer> => {
        const { params, view } = await read(request, list.findPage)
        return listPage(list, view, { params, query: request.query })
      },
      known,
    ),
  )

  router.get(
    `${list.path}.json`,
    described(
      descriptionOf(list),
      pageRoute(
        deps,
        async (request): Promise<RouteAnswer> => {
          const { view } = await read(request)
          const { rows, total, page, pages } = view
          const body = {
            total,
            page,
            pages,
            rows: rows.map((row) => list.record(row, request.publicUrl)),
          }
          return { kind: 'content', type: JSON_TYPE, body: JSON.stringify(body) }
        },
        known,
      ),
    ),
  )

  router.get(
    `${list.path}.csv`,
    pageRoute(
      deps,
      async (request): Promise<RouteAnswer> => {
        const pieces = csvOf(await allRows(list, request), list.columns)
        return { kind: 'file', type: CSV_TYPE, pieces, filename: fileNameOf(list.path, 'csv') }
      },
      known,
    ),
  )

  router.get(
    `${list.path}.xlsx`,
    pageRoute(
      deps,
      async (request): Promise<RouteAnswer> => {
        const rows = await allRows(list, request)
        const sheet = sheetOf({ name: text.parts.sheet, columns: list.columns, rows })
        const filename = fileNameOf(list.path, 'xlsx')
        return { kind: 'file', type: XLSX_TYPE, pieces: workbookStream([sheet]), filename }
      },
      known,
    ),
  )
}

/** Every row on all pages, read while they are written; what is asked wrongly is refused before the first. */
async function allRows<Row extends object, View extends ListView<Row>, Filter extends string>(
  { find, every, rules }: ListDefinition<Row, View, Filter>,
  { reader, query, today }: PageRequest,
): Promise<AsyncIterable<Row>> {
  const params = readListParams(query, { rules, today })
  if (every) return every(reader, params)
  const asked = { ...params, limit: SHEET_PAGE }
  const first = await find(reader, { ...asked, page: 1 })
  return (async function* () {
    yield* first.rows
    for (let page = 2; page <= first.pages; page += 1) {
      await ownTurn()
      const { rows } = await find(reader, { ...asked, page })
      yield* rows
    }
  })()
}

function fileNameOf(path: string, format: string): string {
  return `${path.slice(1).replaceAll('/', '-')}.${format}`
}

function descriptionOf({
  path,
  rules,
}: {
  path: string
  rules: FilterRules<string>
}): RouteDescription {
  const { api } = text.openData
  return {
    summary: api.list(path),
    type: JSON_TYPE,
    answer: 'list',
    parameters: [
      ...['q', 'trang'].map((name) => ({ name, words: api.parameters[name] ?? '' })),
      ...Object.entries(rules).map(([name, rule]) => ({
        name,
        words: api.parameters[name] ?? api.filter(name),
        ...(typeof rule !== 'string' && { values: rule }),
      })),
    ],
  }
}
