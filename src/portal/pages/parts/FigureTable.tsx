import { figureText } from '../../../domain/figure.js'
import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { FigureView } from '../../../queries/reading/figures.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { text } from '../../text/vi.js'
import { periodText } from './periodWords.js'

type FigureTableProps = {
  caption: string
  isCaptionHidden?: boolean
  figures: readonly FigureView[]
}

const words = text.parts.figures

/** Published figures, each with its period and its source; nothing where there is none. */
export function FigureTable({ caption, isCaptionHidden = false, figures }: FigureTableProps) {
  if (figures.length === 0) return null
  return (
    <DataTable
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      stacked
      columns={[
        { header: words.label, isRowHeader: true, cell: ({ label }) => label },
        { header: words.value, cell: ({ figure }) => figureText(figure) },
        { header: words.period, cell: (figure) => figurePeriod(figure) ?? words.noPeriod },
        { header: words.source, cell: sourceAndNote },
      ]}
      rows={figures}
      rowKey={(_figure, index) => index}
    />
  )
}

/** The period of a figure, or the day it was true on. */
export function figurePeriod({ periodFrom, periodTo, asOf }: FigureView): string | null {
  const period = periodText(periodFrom, periodTo ?? (periodFrom ? asOf : null))
  return period ?? (asOf ? text.components.source.asOf(formatDay(asOf)) : null)
}

function sourceAndNote({ source, note }: FigureView) {
  return (
    <>
      {source}
      {source && note && <br />}
      {note && <span className="muted small">{note}</span>}
    </>
  )
}
