import { LRUCache } from 'lru-cache'

import type { ChangeBus } from './changes.js'

/** The making of one copy, which others who ask for the same may wait for. */
export type Making<Value> = {
  /**
   * Keeps the copy unless a commit has made it old meanwhile, for `keepFor` milliseconds if it says
   * the time of day, and hands it to everybody who waits.
   */
  finish(value: Value, tags: ReadonlySet<string>, keepFor?: number): void
  /** The copy is not one to keep; whoever waits makes their own. Harmless after `finish`. */
  abandon(): void
}

export type ChangeCache<Value> = {
  get(key: string): Value | undefined
  /** The making of this copy that began after the latest news of a commit, if one is under way. */
  underWay(key: string): Promise<Value | null> | undefined
  begin(key: string): Making<Value>
  /** Copies kept, their bytes, and how often one was found. */
  state(): { kept: number; bytes: number; hits: number; misses: number }
}

type Flight<Value> = { startedAt: number; done: Promise<Value | null> }

/**
 * Keeps copies of what the database says (finished pages, answers to queries) until a collection they
 * rest on changes, within `maxBytes`.
 *
 * No copy outlives a commit: copies are dropped before and after it; what was made from a state that a
 * commit has changed meanwhile is answered to those who asked before but not kept; and nobody joins
 * a making that began before the latest commit began or ended. While a commit is happening, joining is
 * right: nobody has been told of it yet, and its end makes everybody start anew.
 */
export function createChangeCache<Value extends object>({
  bus,
  maxBytes,
  sizeOf,
}: {
  bus: ChangeBus
  maxBytes: number
  sizeOf: (value: Value) => number
}): ChangeCache<Value> {
  const keysOf = new Map<string, Set<string>>()
  const tagsOf = new Map<string, ReadonlySet<string>>()
  const changedAt = new Map<string, number>()
  const committing = new Map<string, number>()
  const flights = new Map<string, Flight<Value>>()
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

  const copies = new LRUCache<string, Value>({
    maxSize: maxBytes,
    // A copy that alone would push out a tenth of the others is not worth keeping.
    maxEntrySize: Math.floor(maxBytes / 10),
    sizeCalculation: (value, key) => sizeOf(value) + key.length * 2,
    dispose: (_value, key, reason) => {
      if (reason !== 'set') forget(key)
    },
  })

  const drop = (changed: ReadonlySet<string>) => {
    clock += 1
    for (const tag of changed) {
      changedAt.set(tag, clock)
      for (const key of [...(keysOf.get(tag) ?? [])]) copies.delete(key)
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

  const keep = (key: string, value: Value, tags: ReadonlySet<string>, keepFor = 0) => {
    forget(key)
    tagsOf.set(key, tags)
    for (const tag of tags) {
      const keys = keysOf.get(tag)
      if (keys) keys.add(key)
      else keysOf.set(tag, new Set([key]))
    }
    copies.set(key, value, { ttl: keepFor })
    if (!copies.has(key)) forget(key)
  }

  return {
    get(key) {
      const copy = copies.get(key)
      if (copy) hits += 1
      return copy
    },
    underWay(key) {
      const flight = flights.get(key)
      return flight?.startedAt === clock ? flight.done : undefined
    },
    begin(key) {
      misses += 1
      let land: (value: Value | null) => void = () => undefined
      const done = new Promise<Value | null>((resolve) => {
        land = resolve
      })
      const flight = { startedAt: clock, done }
      flights.set(key, flight)
      const end = (value: Value | null) => {
        if (flights.get(key) === flight) flights.delete(key)
        land(value)
      }
      return {
        finish(value, tags, keepFor) {
          if (isCurrent(tags, flight.startedAt)) keep(key, value, tags, keepFor)
          end(value)
        },
        abandon: () => end(null),
      }
    },
    state: () => ({ kept: copies.size, bytes: copies.calculatedSize, hits, misses }),
  }
}
