import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { BoardUnit } from '../../../queries/assignments/board.js'
import { Details } from '../../components/details/Details.js'
import { text } from '../../text/vi.js'
import type { ListOf } from './originList.js'
import { ProgressTable } from './ProgressTable.js'
import { UnitName } from './UnitName.js'

const words = text.boards.progress

/** So many units stand open; more of them are folded away. */
const UNITS_OPEN = 12
/** Of thousands nobody reads more; the files hold them all. */
const UNITS_SHOWN = 200

/** The units with their n/m and what is late, red first. */
export function UnitProgress({ units, listOf }: { units: readonly BoardUnit[]; listOf: ListOf }) {
  const shown = units.slice(0, UNITS_SHOWN)
  const table = (
    <ProgressTable
      caption={words.byUnit}
      isCaptionHidden
      nameHeader={words.unit}
      lines={shown.map(({ id, unit, progress }) => ({
        key: id,
        name: <UnitName unit={unit} />,
        label: unit.name,
        progress,
        href: listOf({ unit: unit.slug }),
        lateHref: listOf({ unit: unit.slug, standing: 'late' }),
      }))}
    />
  )
  if (units.length <= UNITS_OPEN) return table
  const count = formatNumber(units.length)
  if (shown.length === units.length) {
    return <Details summary={words.allUnits(count)}>{table}</Details>
  }
  return (
    <Details summary={words.firstUnits(formatNumber(shown.length), count)}>
      <p className="small">{words.otherUnits}</p>
      {table}
    </Details>
  )
}
