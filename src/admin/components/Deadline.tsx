import { dueText } from '../../domain/assignments/due.js'
import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { StatusTag } from '../../portal/components/statusTag/StatusTag.js'
import { deadlineText } from '../../portal/pages/assignment/deadlineWords.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { InboxRow } from '../../queries/panel/adminInbox.js'

/** How the work stands against its deadline, in the words of the public page, with both deadlines. */
export function Deadline({ row }: { row: InboxRow }) {
  const sentence = deadlineText({ ...row, extensions: row.extended })
  const isUnnamed = row.due.kind === 'none' && row.timeliness !== null
  return (
    <div className="deadline">
      {row.timeliness && <StatusTag timeliness={row.timeliness.current} />}
      {(sentence || !isUnnamed) && <p>{sentence ?? dueText(row.due)}</p>}
      {row.staleness?.kind === 'stale' && (
        <p>{panel.inbox.stale(formatNumber(row.staleness.days))}</p>
      )}
    </div>
  )
}
