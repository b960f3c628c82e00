import { groupBy } from '../../../domain/groupBy.js'
import { figureText } from '../../../domain/figure.js'
import type { FigureView } from '../../../queries/reading/figures.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { text } from '../../text/vi.js'
import { figurePeriod, FigureTable } from '../parts/FigureTable.js'

const words = text.models.beforeAfter

/** Figures before and after side by side under the same name, then those that are neither. */
export function ModelFigures({ figures }: { figures: readonly FigureView[] }) {
  const compared = figures.filter(({ phase }) => phase !== 'none')
  const others = figures.filter(({ phase }) => phase === 'none')
  return (
    <>
      {compared.length > 0 && <BeforeAfter figures={compared} />}
      <FigureTable caption={words.figuresCaption} figures={others} isCaptionHidden />
    </>
  )
}

function BeforeAfter({ figures }: { figures: readonly FigureView[] }) {
  const byLabel = [...groupBy(figures, ({ label }) => label)]
  return (
    <DataTable
      caption={words.caption}
      stacked
      columns={[
        { header: text.parts.figures.label, isRowHeader: true, cell: ([label]) => label },
        {
          header: text.parts.figures.before,
          cell: ([, each]) => <Phase of="before" figures={each} />,
        },
        {
          header: text.parts.figures.after,
          cell: ([, each]) => <Phase of="after" figures={each} />,
        },
        { header: text.parts.figures.source, cell: ([, each]) => sourcesOf(each) },
      ]}
      rows={byLabel}
      rowKey={([label]) => label}
    />
  )
}

function Phase({ of, figures }: { of: FigureView['phase']; figures: readonly FigureView[] }) {
  const shown = figures.filter(({ phase }) => phase === of)
  if (shown.length === 0) return <>{text.components.noFigure}</>
  return (
    <>
      {shown.map((figure, index) => (
        <p key={index}>
          {figureText(figure.figure)}
          <br />
          <span className="muted small">{figurePeriod(figure) ?? text.parts.figures.noPeriod}</span>
        </p>
      ))}
    </>
  )
}

function sourcesOf(figures: readonly FigureView[]): string {
  return [...new Set(figures.flatMap(({ source, note }) => [source, note]))]
    .filter(Boolean)
    .join('; ')
}
