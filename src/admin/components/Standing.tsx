import { formatDay, formatPercent } from '../../domain/text/vietnameseFormat.js'
import { StatusTag } from '../../portal/components/statusTag/StatusTag.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { InboxRow } from '../../queries/panel/adminInbox.js'

const words = panel.inbox

/** Where the work stands, and what somebody waits for. */
export function Standing({ row }: { row: InboxRow }) {
  const { pendingExtension, explanation, returnedReason } = row
  return (
    <div className="standing">
      <StatusTag state={row.state} />
      {row.percent !== null && <p>{words.percent(formatPercent(row.percent))}</p>}
      {returnedReason && row.state === 'returned' && (
        <p>
          <strong>{words.returnedReason}:</strong> {returnedReason}
        </p>
      )}
      {row.cancelledReason && row.state === 'cancelled' && (
        <p>
          <strong>{words.cancelledReason}:</strong> {row.cancelledReason}
        </p>
      )}
      {pendingExtension?.until && <p>{words.askedExtension(formatDay(pendingExtension.until))}</p>}
      {explanation && (
        <p>
          <strong>{words.asked}:</strong> {explanation.question}
        </p>
      )}
      {explanation?.answer && (
        <p>
          <strong>{words.answered}:</strong> {explanation.answer}
        </p>
      )}
    </div>
  )
}
