import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

import { load } from '../support/load.js'
import { row } from '../support/row.js'
import { ARTICLE, startPortal } from '../support/template.js'

const IDLE = 10_000
const SECONDS = 10
const SAMPLE_EVERY = 100
const BARS = { rest: 250, load: 400 }

/** Resident memory of the portal ten seconds after its start, and the most of it while a cached page is asked for. */
await row(async () => {
  const { address, pid } = await startPortal()
  await pause(IDLE)
  const rest = await residentMegabytes(pid)
  let most = rest
  let isOver = false
  const watch = async () => {
    while (!isOver) {
      most = Math.max(most, await residentMegabytes(pid))
      await pause(SAMPLE_EVERY)
    }
  }
  const watching = watch()
  const headers = { 'accept-encoding': 'br, gzip' }
  await load({ url: `${address}${ARTICLE}`, pid, headers, seconds: SECONDS }).finally(() => {
    isOver = true
  })
  await watching
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

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000
}
