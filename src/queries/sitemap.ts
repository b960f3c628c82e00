import type { CollectionSlug, Where } from 'payload'

import { ownTurn } from '../ownTurn.js'
import type { Reader } from './reader.js'

/** Every kind of record that has a public page, by the field that its address uses. */
const PAGES = {
  procedures: 'nationalCode',
  directives: 'slug',
  documents: 'slug',
  plans: 'slug',
  assignments: 'code',
  movements: 'slug',
  'innovation-models': 'slug',
  inspections: 'slug',
  units: 'slug',
  articles: 'slug',
  pages: 'slug',
} as const satisfies Partial<Record<CollectionSlug, string>>

export type SitemapCollection = keyof typeof PAGES

export const sitemapCollections = Object.keys(PAGES) as SitemapCollection[]

export type SitemapEntry = Readonly<{
  collection: SitemapCollection
  key: string
  updatedAt: string
}>

/** How many public pages there are of each kind. */
export async function countSitemap(
  reader: Reader,
): Promise<readonly Readonly<{ collection: SitemapCollection; total: number }>[]> {
  return Promise.all(
    sitemapCollections.map(async (collection) => ({
      collection,
      total: await reader.count(collection, hasAddress(collection)),
    })),
  )
}

/** So many rows at a time, because others wait meanwhile. */
const AT_ONCE = 200

/**
 * The public pages of a kind in a steady order, so that parts neither overlap nor leave any out.
 *
 * @param limit of a part; a multiple of 200 where it is more
 */
export async function listSitemap(
  reader: Reader,
  { collection, page, limit }: { collection: SitemapCollection; page: number; limit: number },
): Promise<SitemapEntry[]> {
  const atOnce = Math.min(limit, AT_ONCE)
  const entries: SitemapEntry[] = []
  for (;;) {
    const last = entries.at(-1)?.key
    const { docs } = await reader.find(collection, {
      where: last ? { [PAGES[collection]]: { greater_than: last } } : hasAddress(collection),
      select: { [PAGES[collection]]: true, updatedAt: true },
      sort: PAGES[collection],
      ...(!last && { page: ((page - 1) * limit) / atOnce + 1 }),
      limit: atOnce,
      pagination: false,
    })
    entries.push(...docs.map((doc) => entryOf(collection, doc)))
    if (docs.length < atOnce || entries.length >= limit) return entries
    await ownTurn()
  }
}

function entryOf(collection: SitemapCollection, doc: object): SitemapEntry {
  const row = doc as Record<string, string>
  return { collection, key: row[PAGES[collection]] ?? '', updatedAt: row.updatedAt ?? '' }
}

function hasAddress(collection: SitemapCollection): Where {
  return { [PAGES[collection]]: { exists: true } }
}
