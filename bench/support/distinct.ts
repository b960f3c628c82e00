import autocannon from 'autocannon'

import { processorSeconds, type Load } from './load.js'
import type { Running } from './child.js'

let asked = 0

/** Asks for one page under ever new parameters, so that no answer can come from a cache. */
export async function loadDistinct(
  { address, pid }: Running,
  { path, seconds, connections }: { path: string; seconds: number; connections: number },
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
          return { ...request, path: `${path}?lan=${asked}` }
        },
      },
    ],
  })
  if (result.errors + result.non2xx > 0) throw new Error(`${path} failed under load`)
  const used = (await processorSeconds(pid)) - before
  const requests = result.requests.total
  return { rate: requests / result.duration, cpuPerRequest: used / requests }
}
