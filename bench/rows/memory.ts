import { setTimeout as pause } from 'node:timers/promises'

import { load } from '../support/load.js'
import { watchMemory } from '../support/memory.js'
import { row } from '../support/row.js'
import { ARTICLE, startPortal } from '../support/template.js'

const IDLE = 10_000
const SECONDS = 10
const BARS = { rest: 250, load: 400 }

/** Resident memory of the portal ten seconds after its start, and the most of it while a cached page is asked for. */
await row(async () => {
  const { address, pid } = await startPortal()
  await pause(IDLE)
  const memory = watchMemory(pid)
  const rest = await memory.now()
  const headers = { 'accept-encoding': 'br, gzip' }
  await load({ url: `${address}${ARTICLE}`, pid, headers, seconds: SECONDS })
  const most = await memory.most()
  return [
    memoryRow('at rest', rest, BARS.rest),
    memoryRow('under the cached load, most', most, BARS.load),
  ]
})

function memoryRow(when: string, megabytes: number, bar: number) {
  return {
    what: `memory ${when}`,
    figure: `${Math.round(megabytes)} MB`,
    reference: 'resident set of the one process',
    ratio: '–',
    bar: `≤ ${bar} MB`,
    isMet: megabytes <= bar,
  }
}
