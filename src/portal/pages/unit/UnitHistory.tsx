import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { SuccessionView, UnitPageView } from '../../../queries/units/findUnit.js'
import { DataTable, type Column } from '../../components/dataTable/DataTable.js'
import { text } from '../../text/vi.js'
import { UnitName } from '../parts/UnitName.js'

const words = text.units.history

/** The life line of a unit, one step back and one step on; each name leads further. */
export function UnitHistory({ unit: { predecessors, successions } }: { unit: UnitPageView }) {
  return (
    <>
      {predecessors.length > 0 && <Steps caption={words.before} steps={predecessors} />}
      {successions.length > 0 && <Steps caption={words.after} steps={successions} />}
    </>
  )
}

function Steps({ caption, steps }: { caption: string; steps: readonly SuccessionView[] }) {
  return (
    <DataTable
      caption={caption}
      stacked
      columns={columnsFor(steps)}
      rows={steps}
      rowKey={(_step, index) => index}
    />
  )
}

/** Columns that no step fills are left out. */
function columnsFor(steps: readonly SuccessionView[]): Column<SuccessionView>[] {
  const hasDocuments = steps.some(({ document }) => document)
  const hasNotes = steps.some(({ shareNote }) => shareNote)
  const { missing } = text.components
  return [
    { header: words.unit, isRowHeader: true, cell: ({ unit }) => <UnitName unit={unit} /> },
    { header: words.type, cell: ({ type }) => text.options.successionTypes[type] },
    {
      header: words.on,
      cell: ({ effectiveOn }) => (effectiveOn ? formatDay(effectiveOn) : missing),
    },
    ...(hasNotes
      ? [{ header: words.note, cell: ({ shareNote }: SuccessionView) => shareNote ?? missing }]
      : []),
    ...(hasDocuments
      ? [{ header: words.document, cell: ({ document }: SuccessionView) => document ?? missing }]
      : []),
  ]
}
