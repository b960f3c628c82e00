import { kilobytes, perSecond, ratioText } from '../report.js'
import { fetchPage } from '../support/fetchPage.js'
import { load } from '../support/load.js'
import { startNextPage } from '../support/nextPage.js'
import { isNginxInstalled, startNginx } from '../support/nginx.js'
import { startZlib } from '../support/references.js'
import { inRounds } from '../support/rounds.js'
import { row } from '../support/row.js'
import { ARTICLE, startPortal } from '../support/template.js'

const SECONDS = 2
const BAR = 4
const BAR_NEXT = 20

/** The cached article as browsers ask for it, beside servers that compress the same page for every answer. */
await row(async () => {
  const portal = await startPortal()
  const plain = await fetchPage(`${portal.address}${ARTICLE}`)
  const hasNginx = await isNginxInstalled()
  const other = hasNginx ? await startNginx(plain) : await startZlib(plain)
  const next = await startNextPage(plain)
  const headers = { 'accept-encoding': 'br, gzip' }
  const ask = ({ address, pid }: typeof portal, path = '/') =>
    load({ url: `${address}${path}`, pid, headers, seconds: SECONDS })

  const rounds = await inRounds({
    portal: () => ask(portal, ARTICLE),
    other: () => ask(other),
    next: () => ask(next),
  })
  const ratio = rounds.ratio('portal', 'other')
  const toNext = rounds.ratio('portal', 'next')
  const sizes = await Promise.all(
    [`${portal.address}${ARTICLE}`, `${other.address}/`, `${next.address}/`].map((url) =>
      fetchPage(url, headers),
    ),
  )
  const [ours, theirs, nexts] = sizes.map(({ body }) => kilobytes(body.length))
  const name = hasNginx ? 'nginx, gzip on the fly' : 'nginx not installed; node zlib on the fly'
  return [
    {
      what: 'cached page as browsers ask (br, gzip)',
      figure: `${perSecond(rounds.portal.rate)} of ${ours}`,
      reference: `${name}: ${perSecond(rounds.other.rate)} of ${theirs}`,
      ratio: ratioText(ratio),
      bar: `≥ ${BAR} × nginx`,
      isMet: hasNginx ? ratio.median >= BAR : null,
    },
    {
      what: 'cached page as browsers ask (br, gzip)',
      figure: `${perSecond(rounds.portal.rate)} of ${ours}`,
      reference: `Next ISR page, same content: ${perSecond(rounds.next.rate)} of ${nexts}`,
      ratio: ratioText(toNext),
      bar: `≥ ${BAR_NEXT} ×`,
      isMet: toNext.median >= BAR_NEXT,
    },
  ]
})
