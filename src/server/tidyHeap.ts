import { Session } from 'node:inspector/promises'
import { setTimeout as after } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Collects garbage when the heap has grown by a third, not when it has doubled or trebled as V8 does on a
 * machine with much memory: under a load of pages that nothing keeps, the process takes 395 MB instead of
 * 700 and serves as many (10,000 procedures, eight visitors at a time). Nothing is limited, so a large
 * import gets what it needs.
 */
export function tidyHeap(): void {
  setFlagsFromString('--heap-growing-percent=30')
}

/** No start waits longer for it: without it the process is larger, and nothing else. */
const PATIENCE = 2_000
/** Pages are given back in the background. */
const GIVEN_BACK = 200
/** A portal at rest should take 250 MB; a large one would take more. */
const ROOM = 235_000_000

/**
 * Collects what a start leaves behind, 25 MB with the demo. It stops everything for a tenth of a second,
 * so it is for the moment before anybody is served. The space for new objects, which a start lets grow to
 * 34 MB, is kept: without it pages from memory are sent at five sixths of the rate. Only where the process
 * is large all the same is that given back too.
 */
export async function collectAfterStart(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  await after(GIVEN_BACK)
  if (process.memoryUsage.rss() > ROOM) await giveBackNewSpace()
}

/** Only the inspector's way of collecting shrinks the space for new objects. */
async function giveBackNewSpace(): Promise<void> {
  const session = new Session()
  session.connect()
  const patience = new AbortController()
  await Promise.race([
    session.post('HeapProfiler.collectGarbage'),
    after(PATIENCE, undefined, { signal: patience.signal }),
  ])
  patience.abort()
  session.disconnect()
}
