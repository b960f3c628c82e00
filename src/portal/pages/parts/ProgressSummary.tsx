import { formatDay, formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { ProgressView } from '../../../queries/assignments/assignmentProgress.js'
import { KeyFigures } from '../../components/keyFigures/KeyFigures.js'
import { ProgressMeter } from '../../components/progressMeter/ProgressMeter.js'
import { Tag } from '../../components/tag/Tag.js'
import { text } from '../../text/vi.js'

const words = text.assignments.progress

type ProgressSummaryProps = {
  progress: ProgressView
  /** Where the late work is listed. */
  lateHref?: string
}

/** How far the work from a directive, plan or inspection is, with what the percentage leaves out. */
export function ProgressSummary({ progress, lateHref }: ProgressSummaryProps) {
  const { percent, done, total, late, notReported, isAtLeast, asOf, hasDemo, isAllDemo } = progress
  return (
    <>
      <KeyFigures
        figures={[
          { label: words.done, value: `${formatNumber(done)}/${formatNumber(total)}` },
          {
            label: words.late,
            value: formatNumber(late),
            href: late > 0 ? lateHref : undefined,
            note: lateNote(progress),
          },
          { label: words.notReported, value: formatNumber(notReported) },
        ]}
      />
      <ProgressMeter label={words.label} percent={percent} />
      <p className="muted small">
        {words.asOf(formatDay(asOf))} {isAtLeast && percent !== null && words.atLeast}{' '}
        {hasDemo && (isAllDemo ? words.allDemo : words.demo)}
      </p>
    </>
  )
}

function lateNote({ late, overdue, doneLate, longestLate }: ProgressView): string | null {
  const parts = [
    late > 0 && words.longest(formatNumber(longestLate)),
    late > overdue && words.inExtension(formatNumber(late - overdue)),
    doneLate > 0 && words.doneLate(formatNumber(doneLate)),
  ]
  return parts.filter(Boolean).join('; ') || null
}

/** The same in a table's cell: "1/3 xong", and a tag for what is late. */
export function ProgressCell({ progress, href }: { progress: ProgressView; href: string }) {
  const { done, total, late } = progress
  return (
    <>
      <a className="nowrap" href={href}>
        {words.short(formatNumber(done), formatNumber(total))}
      </a>
      {late > 0 && (
        <>
          {' '}
          <Tag tone="bad" icon="triangle" label={words.shortLate(formatNumber(late))} />
        </>
      )}
    </>
  )
}
