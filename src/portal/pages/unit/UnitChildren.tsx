import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import { compareVietnamese } from '../../../domain/text/vietnameseText.js'
import type { UnitPageView } from '../../../queries/units/findUnit.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { UnitName } from '../parts/UnitName.js'

/** The parts of a unit in Vietnamese order, the rest of a long list one link away. */
export function UnitChildren({ unit: { slug, children } }: { unit: UnitPageView }) {
  const units = children.units.toSorted((left, right) => compareVietnamese(left.name, right.name))
  const all = `${paths.units}?${new URLSearchParams({ thuoc: slug }).toString()}`
  return (
    <>
      <ul>
        {units.map((child) => (
          <li key={child.slug ?? child.name}>
            <UnitName unit={child} />
          </li>
        ))}
      </ul>
      {children.total > units.length && (
        <p>
          <a href={all}>{text.units.children.more(formatNumber(children.total))}</a>
        </p>
      )}
    </>
  )
}
