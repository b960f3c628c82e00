import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { ComponentView, ModelPageView } from '../../../queries/models/findModel.js'
import { DataTable, type Column } from '../../components/dataTable/DataTable.js'
import { text } from '../../text/vi.js'

const words = text.models.schedule

/** The parts of a model and when each takes place, in the words of the source. */
export function ModelSchedule({ model: { components } }: { model: ModelPageView }) {
  if (components.length === 0) {
    return (
      <p className="muted">
        <em>{text.components.missing}</em>
      </p>
    )
  }
  return (
    <DataTable
      caption={words.caption}
      isCaptionHidden
      stacked
      columns={columnsFor(components)}
      rows={components}
      rowKey={(_component, index) => index}
    />
  )
}

/** Columns that no part fills are left out. */
function columnsFor(components: readonly ComponentView[]): Column<ComponentView>[] {
  const hasDays = components.some(({ days }) => days.length > 0)
  const hasNotes = components.some(({ note }) => note)
  return [
    { header: words.part, isRowHeader: true, cell: ({ name }) => name },
    { header: words.when, cell: ({ scheduleText }) => scheduleText ?? words.noSchedule },
    ...(hasDays
      ? [{ header: words.days, cell: ({ days }: ComponentView) => days.map(formatDay).join(', ') }]
      : []),
    ...(hasNotes ? [{ header: words.note, cell: ({ note }: ComponentView) => note ?? '–' }] : []),
  ]
}
