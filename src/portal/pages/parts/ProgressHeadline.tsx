import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { ProgressView } from '../../../queries/assignments/assignmentProgress.js'
import { text } from '../../text/vi.js'

type ProgressHeadlineProps = { progress: ProgressView; href: string; link: string }

const words = text.boards.headline

/** One line near the top of a page, so that a reader on a phone sees how the work stands without scrolling. */
export function ProgressHeadline({ progress, href, link }: ProgressHeadlineProps) {
  const { done, total, late, longestLate } = progress
  return (
    <p>
      <strong>{words.done(formatNumber(done), formatNumber(total))}</strong>
      {'; '}
      {late > 0 ? words.late(formatNumber(late), formatNumber(longestLate)) : words.noneLate}
      {'. '}
      <a href={href}>{link}</a>
    </p>
  )
}
