import type { CollectionSlug, Where } from 'payload'

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

/** The public pages of a kind in a steady order, so that parts neither overlap nor leave any out. */
export async function listSitemap(
  reader: Reader,
  { collection, page, limit }: { collection: SitemapCollection; page: number; limit: number },
): Promise<SitemapEntry[]> {
  const key = PAGES[collection]
  const { docs } = await reader.find(collection, {
    where: hasAddress(collection),
    select: { [key]: true, updatedAt: true },
    sort: key,
    page,
    limit,
  })
  return docs.map((doc) => {
    const row = doc as unknown as Record<string, string>
    return { collection, key: row[key] ?? '', updatedAt: row.updatedAt ?? '' }
  })
}

function hasAddress(collection: SitemapCollection): Where {
  return { [PAGES[collection]]: { exists: true } }
}
