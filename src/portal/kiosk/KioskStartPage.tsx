import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import type { KioskStart } from '../../queries/procedures/findKiosk.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { KioskSearch } from './KioskSearch.js'

const words = text.posting.kiosk

/** The screen as it waits for somebody: one large question, and the fields for those who would rather touch. */
export function KioskStartPage({ start }: { start: KioskStart }) {
  const { slug } = start.place.unit
  const list = paths.kioskProcedures(slug)
  const inField = (name: string) =>
    `${list}?${new URLSearchParams({ 'linh-vuc': name }).toString()}`
  return (
    <>
      <h1 className="kiosk-title">{words.title(start.place.name)}</h1>
      <KioskSearch unit={slug} />
      <h2>{words.fields}</h2>
      <ul className="kiosk-tiles">
        {start.fields.map(({ name, count }) => (
          <li key={name}>
            <a href={inField(name)}>
              <strong>{name}</strong>
              <span>{words.count(formatNumber(count))}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={list}>
            <strong>{words.all}</strong>
            <span>{words.count(formatNumber(start.total))}</span>
          </a>
        </li>
      </ul>
    </>
  )
}
