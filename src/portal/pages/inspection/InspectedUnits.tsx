import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { InspectionPageView } from '../../../queries/inspections/findInspection.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { text } from '../../text/vi.js'
import { UnitName } from '../parts/UnitName.js'

const words = text.inspections

/** Which units were inspected, by name where the source names them, else how many of each kind. */
export function InspectedUnits({ view }: { view: InspectionPageView }) {
  const { units, unitCounts, unitCount } = view
  if (units.length === 0 && unitCounts.length === 0) return <p className="muted">{words.noUnits}</p>
  return (
    <>
      {units.length > 0 && (
        <ul>
          {units.map((unit) => (
            <li key={unit.slug ?? unit.name}>
              <UnitName unit={unit} />
            </li>
          ))}
        </ul>
      )}
      {unitCounts.length > 0 && (
        <DataTable
          caption={words.sections.units}
          isCaptionHidden
          columns={[
            { header: words.unitKind, isRowHeader: true, cell: ({ label }) => label },
            { header: words.count, numeric: true, cell: ({ count }) => formatNumber(count) },
          ]}
          rows={unitCounts}
          rowKey={({ label }) => label}
          foot={[words.total, formatNumber(unitCounts.reduce((sum, { count }) => sum + count, 0))]}
        />
      )}
      {units.length === 0 && unitCount !== null && <p className="muted">{words.countsOnly}</p>}
    </>
  )
}
