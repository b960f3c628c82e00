import { perSecond, ratioText, times } from '../report.js'
import { fetchPage } from '../support/fetchPage.js'
import { load } from '../support/load.js'
import { startNextPage } from '../support/nextPage.js'
import { startBareServer } from '../support/references.js'
import { inRounds } from '../support/rounds.js'
import { row } from '../support/row.js'
import { ARTICLE, startPortal } from '../support/template.js'

const SECONDS = 2
const BAR_BARE = 0.8
const BAR_NEXT = 20

/** Requests per second of one cached article, uncompressed, beside a bare server and a Next ISR page. */
await row(async () => {
  const portal = await startPortal()
  const headers = { 'accept-encoding': 'identity' }
  const page = await fetchPage(`${portal.address}${ARTICLE}`, headers)
  const bare = await startBareServer(page)
  const next = await startNextPage(page)
  const ask = ({ address, pid }: typeof portal, path = '/') =>
    load({ url: `${address}${path}`, pid, headers, seconds: SECONDS })

  const rounds = await inRounds({
    portal: () => ask(portal, ARTICLE),
    bare: () => ask(bare),
    next: () => ask(next),
  })
  const toBare = rounds.ratio('portal', 'bare')
  const toNext = rounds.ratio('portal', 'next')
  const bareToNext = rounds.ratio('bare', 'next')
  const cost = rounds.portal.cpuPerRequest / rounds.bare.cpuPerRequest
  return [
    {
      what: 'cached page',
      figure: perSecond(rounds.portal.rate),
      reference: `bare node:http, same bytes: ${perSecond(rounds.bare.rate)}`,
      ratio: `${ratioText(toBare)}; processor time for a request ${times(cost)}`,
      bar: `≥ ${BAR_BARE} ×`,
      isMet: toBare.median >= BAR_BARE,
    },
    {
      what: 'cached page',
      figure: perSecond(rounds.portal.rate),
      // Not to be had from node:http where its own bare server is less than twenty times as fast as Next.
      reference: `Next ISR page, same content: ${perSecond(rounds.next.rate)} (bare node:http reaches ${times(bareToNext.median)})`,
      ratio: ratioText(toNext),
      bar: `≥ ${BAR_NEXT} ×`,
      isMet: toNext.median >= BAR_NEXT,
    },
  ]
})
