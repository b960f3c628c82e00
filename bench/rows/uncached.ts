import { milliseconds, perSecond, times } from '../report.js'
import { builtServer } from '../support/build.js'
import { startServer } from '../support/child.js'
import { loadDistinct } from '../support/distinct.js'
import { fetchPage } from '../support/fetchPage.js'
import { inRounds } from '../support/rounds.js'
import { row } from '../support/row.js'
import { copyOfTemplate, settingsFor, startPortalOn } from '../support/template.js'

const LIST = '/thu-tuc'
const LOAD = { path: LIST, seconds: 3, connections: 8 }
const BAR = 0.3

/** A list of twenty that no cache holds, beside the same page rendered from a view kept in memory. */
await row(async () => {
  const folder = await copyOfTemplate()
  const portal = await startPortalOn(folder)
  const env = settingsFor(folder)
  const memory = await startServer({ command: builtServer('fromMemory'), env, ready: LIST })
  const pages = await Promise.all(
    [portal, memory].map(({ address }) => fetchPage(`${address}${LIST}?lan=0`)),
  )
  const [ours, theirs] = pages.map(({ body }) => body.toString())
  if (ours !== theirs) throw new Error('bench/servers/fromMemory.tsx renders another page')

  const rounds = await inRounds({
    portal: () => loadDistinct(portal, LOAD),
    memory: () => loadDistinct(memory, LOAD),
  })
  const ratio = rounds.ratio('portal', 'memory')
  const [cost, least] = [rounds.portal, rounds.memory].map(({ cpuPerRequest }) =>
    milliseconds(cpuPerRequest * 1000),
  )
  return [
    {
      what: 'uncached list page of 20',
      figure: `${perSecond(rounds.portal.rate)} (processor ${cost})`,
      reference: `same page from memory: ${perSecond(rounds.memory.rate)} (processor ${least})`,
      ratio: times(ratio),
      bar: `≥ ${BAR} ×`,
      isMet: ratio >= BAR,
    },
  ]
})
