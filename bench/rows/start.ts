import { median } from '../report.js'
import { row } from '../support/row.js'
import { copyOfTemplate, startPortalOn } from '../support/template.js'

const ROUNDS = 3
const BAR = 5
const START = [process.execPath, 'scripts/start.mjs']

/** From `npm start` in a folder where everything is built and filled until `/readyz` answers. */
await row(async () => {
  const folder = await copyOfTemplate()
  const starts: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now()
    const portal = await startPortalOn(folder, START)
    starts.push((performance.now() - began) / 1000)
    await portal.stop()
  }
  const seconds = median(starts)
  return [
    {
      what: 'second start until ready',
      figure: `${seconds.toFixed(1)} s`,
      reference: `median of ${ROUNDS}`,
      ratio: '–',
      bar: `< ${BAR} s`,
      isMet: seconds < BAR,
    },
  ]
})
