import { ownTurn } from '../ownTurn.js'
import { turnAfterVisitors } from '../visitorsFirst.js'

/** Milliseconds for which visitors wait for the index. Behind a longer queue they are answered from what is indexed so far. */
export const LONGEST_WAIT = 2000

let beganAt = 0

/** Indexing begins: who searches now waits for it. */
export function beginIndexing(): void {
  beganAt = performance.now()
}

/** A turn for a piece of indexing: as long as visitors wait for it among them, then after them. */
export function indexingTurn(): Promise<void> {
  return performance.now() - beganAt < LONGEST_WAIT ? ownTurn() : turnAfterVisitors()
}
