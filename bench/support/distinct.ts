import autocannon from 'autocannon'

import { processorSeconds, type Load } from './load.js'
import type { Running } from './child.js'

type Asking = {
  /** A new address for each number. */
  pathOf: (asked: number) => string
  seconds: number
  connections: number
}

let asked = 0

/** Asks for ever new addresses, so that no answer can come from the page cache. */
export async function loadDistinct(
  { address, pid }: Running,
  { pathOf, seconds, connections }: Asking,
): Promise<Load> {
  const before = await processorSeconds(pid)
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    headers: { 'accept-encoding': 'identity' },
    requests: [
      {
        setupRequest: (request) => {
          asked += 1
          return { ...request, path: pathOf(asked) }
        },
      },
    ],
  })
  if (result.errors + result.non2xx > 0) throw new Error(`${pathOf(0)} failed under load`)
  const used = (await processorSeconds(pid)) - before
  const requests = result.requests.total
  return { rate: requests / result.duration, cpuPerRequest: used / requests }
}
