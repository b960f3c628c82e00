import type { Where } from 'payload'

import { publicKeys, publicKinds, type PublicKind } from '../domain/publicKeys.js'
import { ownTurn } from '../ownTurn.js'
import type { Reader } from './reading/reader.js'

export type SitemapEntry = Readonly<{
  collection: PublicKind
  key: string
  updatedAt: string
}>

/** How many public pages there are of each kind. */
export async function countSitemap(
  reader: Reader,
): Promise<readonly Readonly<{ collection: PublicKind; total: number }>[]> {
  return Promise.all(
    publicKinds.map(async (collection) => ({
      collection,
      total: await reader.count(collection, hasAddress(collection)),
    })),
  )
}

/** So many rows at a time, because others wait meanwhile. */
const AT_ONCE = 100

/**
 * The public pages of a kind in a steady order, so that parts neither overlap nor leave any out.
 *
 * @param limit of a part; a multiple of 100 where it is more
 */
export async function listSitemap(
  reader: Reader,
  { collection, page, limit }: { collection: PublicKind; page: number; limit: number },
): Promise<SitemapEntry[]> {
  const atOnce = Math.min(limit, AT_ONCE)
  const entries: SitemapEntry[] = []
  for (;;) {
    const last = entries.at(-1)?.key
    const { docs } = await reader.find(collection, {
      where: last ? { [publicKeys[collection]]: { greater_than: last } } : hasAddress(collection),
      select: { [publicKeys[collection]]: true, updatedAt: true },
      sort: publicKeys[collection],
      ...(!last && { page: ((page - 1) * limit) / atOnce + 1 }),
      limit: atOnce,
      pagination: false,
    })
    entries.push(...docs.map((doc) => entryOf(collection, doc)))
    if (docs.length < atOnce || entries.length >= limit) return entries
    await ownTurn()
  }
}

function entryOf(collection: PublicKind, doc: object): SitemapEntry {
  const row = doc as Record<string, string>
  return { collection, key: row[publicKeys[collection]] ?? '', updatedAt: row.updatedAt ?? '' }
}

function hasAddress(collection: PublicKind): Where {
  return { [publicKeys[collection]]: { exists: true } }
}
