import { Router } from 'express'

import { isPublicKind, publicKinds } from '../../domain/publicKeys.js'
import { NotFound } from '../../errors.js'
import { countSitemap, listSitemap, type SitemapEntry } from '../../queries/sitemap.js'
import type { Reader } from '../../queries/reading/reader.js'
import type { PortalDeps } from '../deps.js'
import { paths } from '../paths.js'
import { pageHref } from '../recordHref.js'
import { text } from '../text/vi.js'
import { pageRoute, type RouteAnswer } from './answers/pageRoute.js'
import { xml, xmlDocument, type Xml } from './answers/xml.js'

/** Far below the 50,000 that may stand in one file (sitemaps.org): one costs as much as ten pages of the portal. */
const PART = 1000

const SITEMAP = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** The part of an index that holds the lists themselves. */
const LISTS = 'danh-sach'

const lists: readonly string[] = [
  paths.home,
  paths.procedures,
  paths.procedureChanges,
  paths.proceduresAbolished,
  paths.documents,
  paths.plans,
  paths.assignments,
  paths.movements,
  paths.models,
  paths.inspections,
  paths.units,
  paths.articles,
]

type Sizes = { mostInOneFile: number; part: number }

/** Every public address for search engines: one file, or an index of parts where there are too many. */
export function sitemapRoutes(
  deps: PortalDeps,
  { mostInOneFile, part }: Sizes = { mostInOneFile: PART, part: PART },
): Router {
  const router = Router({ caseSensitive: true })
  router.get(
    paths.sitemap,
    pageRoute(deps, async ({ reader, publicUrl }) => {
      const counts = await countSitemap(reader)
      const total = counts.reduce((sum, each) => sum + each.total, lists.length)
      if (total > mostInOneFile) return answer(indexOf(counts, { part, publicUrl }))
      const entries = await readAll(reader, mostInOneFile)
      return answer(
        urlSet([...listUrls(publicUrl), ...entries.map((each) => url(each, publicUrl))]),
      )
    }),
  )
  router.get(
    paths.sitemapPart(':collection', ':page'),
    pageRoute(deps, async ({ reader, params, publicUrl }) => {
      if (params.collection === LISTS) return answer(urlSet(listUrls(publicUrl)))
      const { collection = '' } = params
      const page = /^[1-9]\d{0,4}$/.test(params.page ?? '') ? Number(params.page) : 0
      if (!isPublicKind(collection) || page === 0) throw new NotFound(text.errors.notFound)
      const entries = await listSitemap(reader, { collection, page, limit: part })
      if (entries.length === 0) throw new NotFound(text.errors.notFound)
      return answer(urlSet(entries.map((each) => url(each, publicUrl))))
    }),
  )
  return router
}

async function readAll(reader: Reader, limit: number): Promise<SitemapEntry[]> {
  const found = await Promise.all(
    publicKinds.map((collection) => listSitemap(reader, { collection, page: 1, limit })),
  )
  return found.flat()
}

function answer(root: Xml): RouteAnswer {
  return { kind: 'content', type: 'application/xml; charset=utf-8', body: xmlDocument(root) }
}

function urlSet(urls: readonly Xml[]): Xml {
  return xml('urlset', urls, SITEMAP)
}

function listUrls(publicUrl: string): Xml[] {
  return lists.map((path) => xml('url', xml('loc', publicUrl + path)))
}

function url({ collection, key, updatedAt }: SitemapEntry, publicUrl: string): Xml {
  return xml('url', [
    xml('loc', publicUrl + (pageHref(collection, key) ?? paths.home)),
    xml('lastmod', updatedAt),
  ])
}

type Counts = Awaited<ReturnType<typeof countSitemap>>

function indexOf(counts: Counts, { part, publicUrl }: { part: number; publicUrl: string }): Xml {
  const parts = counts.flatMap(({ collection, total }) =>
    Array.from({ length: Math.ceil(total / part) }, (_, index) =>
      paths.sitemapPart(collection, index + 1),
    ),
  )
  const files = [paths.sitemapPart(LISTS, 1), ...parts]
  return xml(
    'sitemapindex',
    files.map((path) => xml('sitemap', xml('loc', publicUrl + path))),
    SITEMAP,
  )
}
