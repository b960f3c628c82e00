import path from 'node:path'

import { median, milliseconds } from '../report.js'
import { fetchPage } from '../support/fetchPage.js'
import { row } from '../support/row.js'
import { ARTICLE, startControlledPortal } from '../support/template.js'

const CHANGES = 200

/** Changes an article and asks for its page at once, again and again; counts answers that show an older title. */
await row(async () => {
  const portal = await startControlledPortal()
  const slug = path.basename(ARTICLE)
  const waits: number[] = []
  let stale = 0
  for (let change = 1; change <= CHANGES; change += 1) {
    const title = `Lần thứ ${change}`
    await portal.ask({ do: 'retitleArticle', slug, title })
    const asked = performance.now()
    const { body } = await fetchPage(`${portal.address}${ARTICLE}`)
    waits.push(performance.now() - asked)
    const shown = /<h1[^>]*>(?:<[^>]*>)*([^<]*)/.exec(body.toString())?.[1]
    if (shown?.trim() !== title) stale += 1
  }
  return [
    {
      what: 'write → visible, stale answers',
      figure: `${stale} of ${CHANGES}`,
      reference: `first answer after the commit in ${milliseconds(median(waits))}`,
      ratio: '–',
      bar: '0',
      isMet: stale === 0,
    },
  ]
})
