import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import type { KioskList, KioskRow } from '../../queries/procedures/findKiosk.js'
import { linesPerChannel, shortFeeText, timeLimitText } from '../pages/procedure/procedureWords.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { KioskSearch } from './KioskSearch.js'

const words = text.posting.kiosk
const { pagination } = text.components

export function KioskListPage({ list }: { list: KioskList }) {
  const { place, q, fieldName, rows, total, page, pages } = list
  const { slug } = place.unit
  const count = formatNumber(total)
  const onPage = (other: number) => {
    const query = new URLSearchParams()
    if (q) query.set('q', q)
    if (fieldName) query.set('linh-vuc', fieldName)
    query.set('trang', String(other))
    return `${paths.kioskProcedures(slug)}?${query.toString()}`
  }
  return (
    <>
      <h1>{fieldName ?? words.all}</h1>
      <KioskSearch unit={slug} q={q} />
      <p role="status">
        {total === 0 ? words.nothing : q ? words.foundFor(count, q) : words.found(count)}
      </p>
      <ul className="kiosk-rows">
        {rows.map((row) => (
          <li key={row.code}>
            <a href={paths.kioskProcedure(slug, row.code)}>
              <strong>{row.name}</strong>
              <span>{factsOf(row)}</span>
            </a>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav className="kiosk-pages" aria-label={pagination.label}>
          {page > 1 && (
            <a className="kiosk-button" href={onPage(page - 1)} rel="prev">
              {pagination.previous}
            </a>
          )}
          <span>{pagination.position(formatNumber(page), formatNumber(pages))}</span>
          {page < pages && (
            <a className="kiosk-button" href={onPage(page + 1)} rel="next">
              {pagination.next}
            </a>
          )}
        </nav>
      )}
    </>
  )
}

function factsOf({ code, channels }: KioskRow): string {
  const limit = linesPerChannel(channels, ({ timeLimit }) => timeLimitText(timeLimit)).join('; ')
  const fee = linesPerChannel(channels, shortFeeText).join('; ')
  const { row } = text.procedures
  return [code, limit && row.timeLimit(limit), fee && row.fee(fee)].filter(Boolean).join(' · ')
}
