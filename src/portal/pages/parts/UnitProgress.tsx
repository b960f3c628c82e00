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

/** Every unit with its n/m and what is late, red first. */
export function UnitProgress({ units, listOf }: { units: readonly BoardUnit[]; listOf: ListOf }) {
  const table = (
    <ProgressTable
      caption={words.byUnit}
      isCaptionHidden
      nameHeader={words.unit}
      lines={units.map(({ id, unit, progress }) => ({
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
  return <Details summary={words.allUnits(formatNumber(units.length))}>{table}</Details>
}
