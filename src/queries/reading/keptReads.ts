import type { Payload } from 'payload'

import { createChangeCache, type ChangeCache } from '../../database/changeCache.js'
import { changeBus } from '../../database/changes.js'
import { ownTurn } from '../../ownTurn.js'

const MAX_BYTES = 16 * 1024 * 1024

/** What one read found, and every collection that this rests on. */
export type KeptRead = { found: object; tags: ReadonlySet<string>; bytes: number }

const caches = new WeakMap<Payload, ChangeCache<KeptRead>>()

/**
 * Answers a visitor's read from what an earlier one found, as long as nothing that it rests on has
 * changed. Visitors have no identity, so the same question has the same answer for all of them.
 * What is found is frozen: many pages look at one copy.
 */
export async function keptRead(
  payload: Payload,
  key: string,
  read: () => Promise<Pick<KeptRead, 'found' | 'tags'>>,
): Promise<KeptRead> {
  const cache = cacheOf(payload)
  const kept = cache.get(key)
  if (kept) return kept
  const underWay = cache.underWay(key)
  return (underWay && (await underWay)) ?? readAndKeep(cache, key, read)
}

async function readAndKeep(
  cache: ChangeCache<KeptRead>,
  key: string,
  read: () => Promise<Pick<KeptRead, 'found' | 'tags'>>,
): Promise<KeptRead> {
  const making = cache.begin(key)
  try {
    const { found, tags } = await read()
    const kept = { found, tags, bytes: await frozenInPieces(found) }
    making.finish(kept, tags)
    return kept
  } finally {
    making.abandon()
  }
}

function cacheOf(payload: Payload): ChangeCache<KeptRead> {
  const known = caches.get(payload)
  if (known) return known
  const sizeOf = ({ bytes }: KeptRead) => bytes
  const cache = createChangeCache({ bus: changeBus(), maxBytes: MAX_BYTES, sizeOf })
  caches.set(payload, cache)
  return cache
}

/** Rows frozen in one go. */
const AT_ONCE = 250

/** Freezes what was found, thousands of rows in pieces. */
async function frozenInPieces(found: object): Promise<number> {
  const rows = rowsIn(found)
  let bytes = 16 * rows.length
  for (const [index, row] of rows.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await ownTurn()
    bytes += frozenBytes(row)
  }
  Object.freeze(rows) // So that it is not gone through once more, which takes long of a hundred thousand.
  return bytes + frozenBytes(found)
}

function rowsIn(found: object): readonly unknown[] {
  const rows = 'docs' in found ? found.docs : found
  return Array.isArray(rows) ? rows : []
}

/** Freezes a value with everything in it, and estimates the memory that it takes. */
function frozenBytes(value: unknown): number {
  if (typeof value === 'string') return 16 + 2 * value.length
  if (typeof value !== 'object' || value === null) return 8
  if (Object.isFrozen(value)) return 0 // Counted already.
  Object.freeze(value)
  return Object.values(value).reduce((sum: number, each) => sum + 16 + frozenBytes(each), 32)
}
