import { setTimeout as pause } from 'node:timers/promises'

import autocannon from 'autocannon'

import { milliseconds } from '../report.js'
import { row } from '../support/row.js'
import { startControlledPortal } from '../support/template.js'

const SECONDS = 8
const WRITE_EVERY = 50
const BAR = 50

/** How long visitors wait for one page that a write makes old every 50 ms. */
await row(async () => {
  const portal = await startControlledPortal()
  const url = `${portal.address}/thu-tuc`
  await autocannon({ url, connections: 32, duration: 2 })
  let writes = 0
  let isOver = false
  const write = async () => {
    while (!isOver) {
      const next = pause(WRITE_EVERY)
      await portal.ask({ do: 'retitleProcedure', title: `Cơ quan ${writes}` })
      writes += 1
      await next
    }
  }
  const writing = write()
  const result = await autocannon({ url, connections: 32, duration: SECONDS })
  isOver = true
  await writing
  if (result.errors + result.non2xx > 0) throw new Error('/thu-tuc failed under load')
  const { p50, p99 } = result.latency
  return [
    {
      what: 'one cold page at 32 connections, p99',
      figure: `${milliseconds(p99)} (median ${milliseconds(p50)})`,
      reference: `${writes} writes in ${SECONDS} s drop the page`,
      ratio: '–',
      bar: `≤ ${BAR} ms`,
      isMet: p99 <= BAR,
    },
  ]
})
