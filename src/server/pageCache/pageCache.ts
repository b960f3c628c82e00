import { LRUCache } from 'lru-cache'

import type { ChangeBus } from '../../database/changes.js'
import { entrySize, type CachedPage } from './cachedPage.js'

/** The making of one page, which others who ask for the same page may wait for. */
export type Making = {
  /** Keeps the page unless a commit has made it old meanwhile, and hands it to everybody who waits. */
  finish(page: CachedPage, tags: ReadonlySet<string>): void
  /** The page is not one to keep; whoever waits makes their own. Harmless after `finish`. */
  abandon(): void
}

export type PageCache = {
  get(key: string): CachedPage | undefined
  /** The making of this page that began after the latest news of a commit, if one is under way. */
  underWay(key: string): Promise<CachedPage | null> | undefined
  begin(key: string): Making
  /** Pages kept, their bytes, and how often a page was found. */
  state(): { pages: number; bytes: number; hits: number; misses: number }
}

type Flight = { startedAt: number; done: Promise<CachedPage | null> }

/**
 * Keeps finished pages until something they show changes, within `maxBytes`.
 *
 * No page outlives a commit: pages are dropped before and after it; what was made from a state that a
 * commit has changed meanwhile is answered to those who asked before but not kept; and nobody joins
 * a making that began before the latest commit began or ended. While a commit is happening, joining is
 * right: nobody has been told of it yet, and its end makes everybody start anew.
 */
export function createPageCache({
  bus,
  maxBytes,
}: {
  bus: ChangeBus
  maxBytes: number
}): PageCache {
  const keysOf = new Map<string, Set<string>>()
  const tagsOf = new Map<string, ReadonlySet<string>>()
  const changedAt = new Map<string, number>()
  const committing = new Map<string, number>()
  const flights = new Map<string, Flight>()
  let clock = 0
  let hits = 0
  let misses = 0

  const forget = (key: string) => {
    for (const tag of tagsOf.get(key) ?? []) {
      const keys = keysOf.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) keysOf.delete(tag)
    }
    tagsOf.delete(key)
  }

  const pages = new LRUCache<string, CachedPage>({
    maxSize: maxBytes,
    // A page that alone would push out a tenth of the others is not worth keeping.
    maxEntrySize: Math.floor(maxBytes / 10),
    sizeCalculation: (page, key) => entrySize(page) + key.length * 2,
    dispose: (_page, key, reason) => {
      if (reason !== 'set') forget(key)
    },
  })

  const drop = (changed: ReadonlySet<string>) => {
    clock += 1
    for (const tag of changed) {
      changedAt.set(tag, clock)
      for (const key of [...(keysOf.get(tag) ?? [])]) pages.delete(key)
    }
  }
  bus.onBeforeCommit((changed) => {
    for (const tag of changed) committing.set(tag, (committing.get(tag) ?? 0) + 1)
    drop(changed)
  })
  bus.onAfterCommit((changed) => {
    for (const tag of changed) {
      const left = (committing.get(tag) ?? 1) - 1
      if (left > 0) committing.set(tag, left)
      else committing.delete(tag)
    }
    drop(changed)
  })

  const isCurrent = (tags: ReadonlySet<string>, startedAt: number) =>
    [...tags].every((tag) => !committing.has(tag) && (changedAt.get(tag) ?? 0) <= startedAt)

  const keep = (key: string, page: CachedPage, tags: ReadonlySet<string>) => {
    forget(key)
    tagsOf.set(key, tags)
    for (const tag of tags) {
      const keys = keysOf.get(tag)
      if (keys) keys.add(key)
      else keysOf.set(tag, new Set([key]))
    }
    pages.set(key, page)
    if (!pages.has(key)) forget(key)
  }

  return {
    get(key) {
      const page = pages.get(key)
      if (page) hits += 1
      return page
    },
    underWay(key) {
      const flight = flights.get(key)
      return flight?.startedAt === clock ? flight.done : undefined
    },
    begin(key) {
      misses += 1
      let land: (page: CachedPage | null) => void = () => undefined
      const done = new Promise<CachedPage | null>((resolve) => {
        land = resolve
      })
      const flight = { startedAt: clock, done }
      flights.set(key, flight)
      const end = (page: CachedPage | null) => {
        if (flights.get(key) === flight) flights.delete(key)
        land(page)
      }
      return {
        finish(page, tags) {
          if (isCurrent(tags, flight.startedAt)) keep(key, page, tags)
          end(page)
        },
        abandon: () => end(null),
      }
    },
    state: () => ({ pages: pages.size, bytes: pages.calculatedSize, hits, misses }),
  }
}
