import { formatDay, formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { HomeView } from '../../../queries/findHome.js'
import { KeyFigures, type KeyFigure } from '../../components/keyFigures/KeyFigures.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

const words = text.home.figures

/** A few counts, each linked to the list that it counts; shares always as n/m. */
export function HomeFigures({ home: { figures, day } }: { home: HomeView }) {
  return (
    <>
      <KeyFigures figures={figuresOf(figures)} />
      <p className="muted small">{words.counted(formatDay(day))}</p>
    </>
  )
}

function figuresOf({
  procedures,
  assignments,
  models,
  replications,
}: HomeView['figures']): KeyFigure[] {
  const { total, verified, overdue, demo } = assignments
  const part = (count: number) =>
    total === 0 ? words.noneGiven : words.ofAll(formatNumber(count), formatNumber(total))
  const note = demoNote(demo, total)
  return [
    { label: words.procedures, value: formatNumber(procedures), href: paths.procedures },
    {
      label: words.verified,
      value: part(verified),
      note,
      href: `${paths.assignments}?trang-thai=verified`,
    },
    {
      label: words.overdue,
      value: part(overdue),
      note,
      href: `${paths.assignments}?tinh-hinh=overdue`,
    },
    {
      label: words.models,
      value: formatNumber(models),
      note: replicationText(replications),
      href: paths.models,
    },
  ]
}

/** A made-up figure says so; one that is made up altogether says it without a sum. */
function demoNote(demo: number, total: number): string | undefined {
  if (demo === 0) return undefined
  return demo === total ? words.allDemo : words.partlyDemo(formatNumber(demo))
}

function replicationText({ total, demo }: HomeView['figures']['replications']): string {
  if (demo === 0) return words.replications(formatNumber(total))
  return words.replicationsWithDemo(formatNumber(total), formatNumber(demo))
}
