import { formatNumber } from '../../../domain/vietnameseFormat.js'
import type { ProgressView } from '../../../queries/assignmentProgress.js'
import type { BoardUnit } from '../../../queries/board.js'
import { Details } from '../../components/details/Details.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { ProgressTable } from '../parts/ProgressTable.js'
import { UnitName } from '../parts/UnitName.js'

const words = text.boards

/** So many units stand open; more of them are folded away. */
const UNITS_OPEN = 12

/** One line near the top of a page, so that a reader on a phone sees how the work stands without scrolling. */
export function BoardHeadline({ progress, href }: { progress: ProgressView; href: string }) {
  const { done, total, late, longestLate } = progress
  return (
    <p>
      <strong>{words.headline.done(formatNumber(done), formatNumber(total))}</strong>
      {'; '}
      {late > 0
        ? words.headline.late(formatNumber(late), formatNumber(longestLate))
        : words.headline.noneLate}
      {'. '}
      <a href={href}>{words.headline.link}</a>
    </p>
  )
}

type UnitProgressProps = {
  units: readonly BoardUnit[]
  /** Where the work of a unit is listed; its late work with `late`. */
  hrefOf: (unitSlug: string, standing?: 'late') => string
}

/** Every unit with its n/m and what is late, red first. */
export function UnitProgress({ units, hrefOf }: UnitProgressProps) {
  const table = (
    <ProgressTable
      caption={words.progress.byUnit}
      isCaptionHidden
      nameHeader={words.progress.unit}
      lines={units.map(({ id, unit, progress }) => ({
        key: id,
        name: <UnitName unit={unit} />,
        label: unit.name,
        progress,
        href: hrefOf(unit.slug ?? ''),
        lateHref: hrefOf(unit.slug ?? '', 'late'),
      }))}
    />
  )
  if (units.length <= UNITS_OPEN) return table
  return <Details summary={words.progress.allUnits(formatNumber(units.length))}>{table}</Details>
}

/** The list of assignments of a directive, limited to a unit and to what is late. */
export function directiveListOf(slug: string) {
  return (unit: string, standing?: 'late') => {
    const parameters = new URLSearchParams({ 'van-ban': slug })
    if (unit) parameters.set('don-vi', unit)
    if (standing) parameters.set('tinh-hinh', standing)
    return `${paths.assignments}?${parameters}`
  }
}
