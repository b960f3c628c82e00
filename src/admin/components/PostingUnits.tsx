import Link from 'next/link.js'

import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { PostingTab, UnitPostings } from '../../queries/panel/adminPostings.js'
import { postingsPath } from '../panelPaths.js'

const words = panel.postings

type Props = { units: readonly UnitPostings[]; tabs: readonly PostingTab[] }

/** Which unit has how much of what to do; each number leads to the rows behind it. */
export function PostingUnits({ units, tabs }: Props) {
  return (
    <section>
      <h2>{words.byUnit}</h2>
      <table className="work">
        <caption className="visually-hidden">{words.byUnit}</caption>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {tabs.map((tab) => (
              <th key={tab} scope="col">
                {words.tabs[tab]}
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, counts, total }) => (
            <tr key={unit.id}>
              <th scope="row">{unit.name}</th>
              {tabs.map((tab) => (
                <td
                  key={tab}
                  data-label={words.tabs[tab]}
                  className={counts[tab] ? undefined : 'work__none'}
                >
                  {counts[tab] ? (
                    <Link
                      href={postingsPath({ tab, unit: unit.id })}
                      aria-label={`${words.tabs[tab]}, ${unit.name}: ${counts[tab]}`}
                      prefetch={false}
                    >
                      {formatNumber(counts[tab])}
                    </Link>
                  ) : (
                    '–'
                  )}
                </td>
              ))}
              <td data-label={words.total}>
                <strong>{formatNumber(total)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
