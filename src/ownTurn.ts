import { setImmediate as nextTurn } from 'node:timers/promises'

let last: Promise<void> = Promise.resolve()

/**
 * A turn of the event loop that no other long work has. Whoever reads or writes many rows asks for one
 * before each piece, so that requests come in between, and ten files at once stop nobody longer than one.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => nextTurn())
  return last
}
