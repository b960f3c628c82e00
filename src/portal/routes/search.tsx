import { Router } from 'express'

import type { ExcerptPiece } from '../../domain/search/excerpt.js'
import {
  findSearch,
  findSearchPage,
  kindsByParameter,
  searchFilters,
  type KindParameter,
  type SearchRow,
} from '../../queries/search/findSearch.js'
import { findSuggestions } from '../../queries/search/findSuggestions.js'
import { listParameters, readListParams } from '../../queries/reading/listParams.js'
import type { PortalDeps } from '../deps.js'
import { SearchPage } from '../pages/SearchPage.js'
import { paths } from '../paths.js'
import { pageHref } from '../recordHref.js'
import { text } from '../text/vi.js'
import type { CsvColumn } from './answers/csv.js'
import { listRoute } from './answers/listRoute.js'
import { pageRoute } from './answers/pageRoute.js'

const words = text.search
const headers = words.columns

/** The search over everything. */
export function searchRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, {
    path: paths.search,
    rules: searchFilters,
    find: findSearch,
    findPage: findSearchPage,
    page: (view, { params, query }) => ({
      title: params.q ? words.titleOf(params.q) : words.title,
      description: words.lead,
      noindex: true,
      body: <SearchPage view={view} query={query} />,
    }),
    record: (row, publicUrl) => ({
      kind: row.kind,
      code: row.code,
      title: row.title,
      excerpt: plain(row.excerpt),
      url: publicUrl + addressOf(row),
      isDemo: row.isDemo,
    }),
    columns,
  })
  router.get(
    paths.suggestions,
    pageRoute(
      deps,
      async ({ reader, query, today }) => {
        const { q, filters } = readListParams(query, { rules: searchFilters, today })
        const kind = filters.loai ? kindsByParameter[filters.loai as KindParameter] : null
        const found = await findSuggestions(reader, { q, kind })
        const offered = found.map((each) => ({
          title: each.title,
          kind: words.kindNames[each.kind],
          href: pageHref(each.kind, each.slug) ?? paths.home,
        }))
        return { kind: 'content', type: 'application/json', body: JSON.stringify(offered) }
      },
      listParameters(searchFilters),
    ),
  )
  return router
}

const columns: CsvColumn<SearchRow>[] = [
  { header: headers.kind, value: ({ kind }) => words.kindNames[kind] },
  { header: headers.code, value: ({ code }) => code },
  { header: headers.title, value: ({ title }) => title },
  { header: headers.excerpt, value: ({ excerpt }) => plain(excerpt) },
  { header: headers.url, value: addressOf },
]

function addressOf({ kind, slug }: SearchRow): string {
  return pageHref(kind, slug) ?? paths.home
}

function plain(pieces: readonly ExcerptPiece[]): string {
  return pieces.map(({ text: piece }) => piece).join('')
}
