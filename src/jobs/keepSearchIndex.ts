import type { Payload } from 'payload'

import { changeBus } from '../database/changes.js'
import { searchServiceOf } from '../search/searchService.js'
import { oneAtATime } from './oneAtATime.js'

/** Writes come in rows, an import's by the thousand: those of this time are indexed together. */
const TOGETHER = 200

/**
 * Indexes after commits what has changed, so that a search has little to catch up with. Nothing is
 * lost where it does not run: whoever searches catches up first.
 */
export function keepSearchIndex(payload: Payload): { ask: () => void; stop: () => void } {
  const index = oneAtATime(payload, 'Indexing for search', () => searchServiceOf(payload).catchUp())
  let timer: NodeJS.Timeout | null = null
  let isStopped = false
  const ask = () => {
    if (isStopped || timer) return
    timer = setTimeout(() => {
      timer = null
      index()
    }, TOGETHER)
    timer.unref()
  }
  changeBus().onAfterCommit(ask)
  ask() // What the last process left undone.
  return {
    ask,
    stop() {
      isStopped = true
      if (timer) clearTimeout(timer)
    },
  }
}
