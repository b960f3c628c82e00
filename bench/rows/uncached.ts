import { milliseconds, perSecond, ratioText } from '../report.js'
import { builtServer } from '../support/build.js'
import { startServer } from '../support/child.js'
import { loadDistinct } from '../support/distinct.js'
import { fetchPage } from '../support/fetchPage.js'
import type { Load } from '../support/load.js'
import { inRounds } from '../support/rounds.js'
import { row } from '../support/row.js'
import { copyOfTemplate, settingsFor, startPortalOn } from '../support/template.js'

const LIST = '/thu-tuc'
const LOAD = { seconds: 2, connections: 8 }
const BAR = 0.3

const sameAddress = () => LIST
const LETTERS = [...'achinotug']
/** Letters in an order that nobody asked for before: other rows, to be searched and read from the database. */
const newQuestion = (asked: number) => {
  const letters = [1, 9, 81, 729, 6561].map((step) => LETTERS[Math.floor(asked / step) % 9])
  return `${LIST}?q=${letters.join('+')}`
}

/** A list of twenty that the page cache does not hold, beside the same page rendered from a view kept in memory. */
await row(async () => {
  const folder = await copyOfTemplate()
  const portal = await startPortalOn(folder, builtServer('uncachedPortal'))
  const env = settingsFor(folder)
  const memory = await startServer({ command: builtServer('fromMemory'), env, ready: LIST })
  const pages = await Promise.all(
    [portal, memory].map(({ address }) => fetchPage(`${address}${LIST}`)),
  )
  const [ours, theirs] = pages.map(({ body }) => body.toString())
  if (ours !== theirs) throw new Error('bench/servers/fromMemory.tsx renders another page')

  const rounds = await inRounds({
    portal: () => loadDistinct(portal, { ...LOAD, pathOf: sameAddress }),
    questions: () => loadDistinct(portal, { ...LOAD, pathOf: newQuestion }),
    memory: () => loadDistinct(memory, { ...LOAD, pathOf: sameAddress }),
  })
  const ratio = rounds.ratio('portal', 'memory')
  const reference = `same page from memory: ${rateText(rounds.memory)}`
  return [
    {
      what: 'uncached list page of 20, made for each request',
      figure: rateText(rounds.portal),
      reference,
      ratio: ratioText(ratio),
      bar: `≥ ${BAR} ×`,
      isMet: ratio.median >= BAR,
    },
    {
      what: 'the same, ever new questions to the database',
      figure: rateText(rounds.questions),
      reference,
      ratio: ratioText(rounds.ratio('questions', 'memory')),
      bar: '–',
      isMet: null,
    },
  ]
})

function rateText({ rate, cpuPerRequest }: Load): string {
  return `${perSecond(rate)} (processor ${milliseconds(cpuPerRequest * 1000)})`
}
