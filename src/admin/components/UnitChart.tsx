import Link from 'next/link.js'

import { formatNumber, formatPercent } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { UnitStanding } from '../../queries/panel/adminDashboard.js'
import { inboxPath } from '../panelPaths.js'

const { table: words, legend, unitsCaption } = panel.dashboard

/** Units with their work as a bar in three parts; the table beside the bars holds the same numbers. */
export function UnitChart({ units }: { units: readonly UnitStanding[] }) {
  return (
    <table className="work unit-chart">
      <caption className="visually-hidden">{unitsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          <th scope="col" className="unit-chart__bars">
            {words.share}
            <Legend />
          </th>
          <th scope="col" className="number">
            {words.total}
          </th>
          <th scope="col" className="number">
            {words.done}
          </th>
          <th scope="col" className="number">
            {words.late}
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <UnitLine key={unit.name} unit={unit} />
        ))}
      </tbody>
    </table>
  )
}

function UnitLine({ unit }: { unit: UnitStanding }) {
  const { name, slug, total, done, late } = unit
  const share = (count: number) => (total > 0 ? ` (${formatPercent((count / total) * 100)})` : '')
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="unit-chart__bars">
        <Bar unit={unit} />
      </td>
      <td className="number">{formatNumber(total)}</td>
      <td className="number">
        <Link href={inboxPath({ tab: 'done', unit: slug })} prefetch={false}>
          {formatNumber(done)}
          {share(done)}
        </Link>
      </td>
      <td className="number">
        <Link href={inboxPath({ tab: 'late', unit: slug })} prefetch={false}>
          {formatNumber(late)}
          {share(late)}
        </Link>
      </td>
    </tr>
  )
}

const WIDTH = 100
const HEIGHT = 10

/** Done is solid, late is striped, the rest is pale: the parts differ in more than colour. */
function Bar({ unit: { total, done, late } }: { unit: UnitStanding }) {
  const part = (count: number) => (total > 0 ? (count / total) * WIDTH : 0)
  return (
    <svg
      className="bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="bar__rest" width={total > 0 ? WIDTH : 0} height={HEIGHT} />
      <rect className="bar__done" width={part(done)} height={HEIGHT} />
      <line
        className="bar__late"
        x1={WIDTH - part(late)}
        x2={WIDTH}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
      />
    </svg>
  )
}

function Legend() {
  return (
    <span className="legend">
      {(['done', 'rest', 'late'] as const).map((part) => (
        <span key={part}>
          <svg className="legend__key" viewBox="0 0 10 10" aria-hidden="true">
            {part === 'late' ? (
              <line className="bar__late" x2="10" y1="5" y2="5" />
            ) : (
              <rect className={`bar__${part}`} width="10" height="10" />
            )}
          </svg>
          {legend[part]}
        </span>
      ))}
    </span>
  )
}
