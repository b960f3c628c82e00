import autocannon from 'autocannon'

import { fetchPage } from '../support/fetchPage.js'
import type { Running } from '../support/child.js'
import type { Probe } from './scaleRows.js'

/** All in milliseconds, except the rate. */
export type Probed = {
  usual: number
  p99: number
  /** The longest that one request stopped the event loop. */
  stop: number
  worst: string
  /** While eight ask at a time, where it is asked so. */
  load: { perSecond: number; p99: number } | null
}

/** The first ones also warm up. */
const ROUNDS = 5
const ROUNDS_OF_WHOLE = 2
const LOAD = { connections: 8, duration: 3 }

/**
 * Asks for every address alone, all copies dropped before, and then for all of them eight at a time. The stop of an address is the shortest one of the rounds: what the machine does besides
 * stops one round, what the portal does stops all.
 */
export async function measureProbe(
  portal: Running,
  { probe, size, token }: { probe: Probe; size: number; token: string },
): Promise<Probed> {
  const headers: Record<string, string> = probe.isOfPanel ? { Authorization: `JWT ${token}` } : {}
  const addresses = probe.addresses(size)
  const times: number[] = []
  const stops = new Map<string, number>()
  const rounds = probe.isWhole ? ROUNDS_OF_WHOLE : ROUNDS
  for (let round = 0; round < rounds; round += 1) {
    for (const address of addresses) {
      await portal.ask({ do: 'forgetCopies' })
      await portal.ask({ do: 'longestStop' })
      const began = performance.now()
      await fetchPage(`${portal.address}${address}`, headers)
      times.push(performance.now() - began)
      const stop = (await portal.ask({ do: 'longestStop' })) as number
      stops.set(address, Math.min(stops.get(address) ?? Infinity, stop))
    }
  }
  const [worst = '', stop = NaN] = [...stops].sort(([, left], [, right]) => right - left)[0] ?? []
  const sorted = times.toSorted((left, right) => left - right)
  return {
    usual: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    p99: sorted[Math.ceil(0.99 * sorted.length) - 1] ?? NaN,
    stop,
    worst,
    load: probe.isWhole ? null : await underLoad(portal, addresses, headers),
  }
}

/**
 * Copies are dropped every millisecond, so that each page is made anew. Each of the eight begins elsewhere
 * in the list, because who asks for one page at the same time shares it.
 */
async function underLoad(
  portal: Running,
  addresses: readonly string[],
  headers: Record<string, string>,
): Promise<Probed['load']> {
  await portal.ask({ do: 'forgetCopies', every: 1 })
  const requests = addresses.map((path) => ({ path, headers }))
  let client = 0
  const result = await autocannon({
    url: portal.address,
    ...LOAD,
    setupClient: (each) => {
      const start = Math.floor((client++ * requests.length) / LOAD.connections)
      each.setRequests([...requests.slice(start), ...requests.slice(0, start)])
    },
  })
  await portal.ask({ do: 'forgetCopies' })
  if (result.errors + result.non2xx > 0) throw new Error(`${addresses[0] ?? ''} failed under load`)
  return { perSecond: result.requests.total / result.duration, p99: result.latency.p99 }
}
