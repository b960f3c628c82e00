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

const ROUNDS = 2
const LOAD = { connections: 8, duration: 3 }

/**
 * Asks for every address alone, all copies dropped before, and then for all of them at once under ever
 * new addresses. The stop of an address is the shorter one of the rounds: what the machine does besides
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
  for (let round = 0; round < ROUNDS; round += 1) {
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

let asked = 0

async function underLoad(
  { address }: Running,
  addresses: readonly string[],
  headers: Record<string, string>,
): Promise<Probed['load']> {
  const result = await autocannon({
    url: address,
    headers,
    ...LOAD,
    requests: [
      {
        setupRequest: (request) => {
          const path = addresses[asked % addresses.length] ?? ''
          asked += 1
          return { ...request, path: `${path}${path.includes('?') ? '&' : '?'}lan=${asked}` }
        },
      },
    ],
  })
  if (result.errors + result.non2xx > 0) throw new Error(`${addresses[0] ?? ''} failed under load`)
  return { perSecond: result.requests.total / result.duration, p99: result.latency.p99 }
}
