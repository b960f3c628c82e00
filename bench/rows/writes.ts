import { builtServer } from '../support/build.js'
import { startServer } from '../support/child.js'
import { row } from '../support/row.js'
import { copyOfTemplate, settingsFor } from '../support/template.js'

type Outcome = {
  asked: number
  failed: number
  ofBroken: number
  leftBehind: number
  seconds: number
}

/** A hundred writes at a time with drafts, versions and hooks; and what is left of writes whose hook fails. */
await row(async () => {
  const env = settingsFor(await copyOfTemplate())
  const writer = await startServer({ command: builtServer('parallelWrites'), env })
  const outcome = (await writer.ask({})) as Outcome
  return [
    {
      what: 'parallel writes with drafts and hooks, failures',
      figure: `${outcome.failed} of ${outcome.asked}`,
      reference: `all written in ${outcome.seconds.toFixed(1)} s`,
      ratio: '–',
      bar: '0',
      isMet: outcome.failed === 0,
    },
    {
      what: 'rows left behind by writes whose hook fails',
      figure: String(outcome.leftBehind),
      reference: `${outcome.ofBroken} failing among ${outcome.asked} at a time`,
      ratio: '–',
      bar: '0',
      isMet: outcome.leftBehind === 0,
    },
  ]
})
