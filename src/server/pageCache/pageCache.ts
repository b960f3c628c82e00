import { createChangeCache, type ChangeCache, type Making } from '../../database/changeCache.js'
import type { ChangeBus } from '../../database/changes.js'
import { entrySize, type CachedPage } from './cachedPage.js'

/** Finished pages, kept until something they show changes. */
export type PageCache = ChangeCache<CachedPage>
export type PageMaking = Making<CachedPage>

export function createPageCache(from: { bus: ChangeBus; maxBytes: number }): PageCache {
  return createChangeCache({ ...from, sizeOf: entrySize })
}
