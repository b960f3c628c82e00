import { kilobytes, perSecond, times } from '../report.js'
import { fetchPage } from '../support/fetchPage.js'
import { load } from '../support/load.js'
import { isNginxInstalled, startNginx } from '../support/nginx.js'
import { startZlib } from '../support/references.js'
import { inRounds } from '../support/rounds.js'
import { row } from '../support/row.js'
import { ARTICLE, startPortal } from '../support/template.js'

const SECONDS = 2
const BAR = 4

/** The cached article as browsers ask for it, beside a server that compresses the same page for every answer. */
await row(async () => {
  const portal = await startPortal()
  const plain = await fetchPage(`${portal.address}${ARTICLE}`)
  const hasNginx = await isNginxInstalled()
  const other = hasNginx ? await startNginx(plain) : await startZlib(plain)
  const headers = { 'accept-encoding': 'br, gzip' }
  const ask = ({ address, pid }: typeof portal, path = '/') =>
    load({ url: `${address}${path}`, pid, headers, seconds: SECONDS })

  const rounds = await inRounds({ portal: () => ask(portal, ARTICLE), other: () => ask(other) })
  const ratio = rounds.ratio('portal', 'other')
  const sizes = await Promise.all(
    [`${portal.address}${ARTICLE}`, `${other.address}/`].map((url) => fetchPage(url, headers)),
  )
  const [ours, theirs] = sizes.map(({ body }) => kilobytes(body.length))
  const name = hasNginx ? 'nginx, gzip on the fly' : 'nginx not installed; node zlib on the fly'
  return [
    {
      what: 'cached page as browsers ask (br, gzip)',
      figure: `${perSecond(rounds.portal.rate)} of ${ours}`,
      reference: `${name}: ${perSecond(rounds.other.rate)} of ${theirs}`,
      ratio: times(ratio),
      bar: `≥ ${BAR} × nginx`,
      isMet: hasNginx ? ratio >= BAR : null,
    },
  ]
})
