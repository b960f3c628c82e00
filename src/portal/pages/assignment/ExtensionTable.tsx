import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import type { ExtensionView } from '../../../queries/assignments/findAssignment.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { text } from '../../text/vi.js'

const words = text.assignments.extension

/** Every request to move a deadline, granted or not, with its reason. */
export function ExtensionTable({ extensions }: { extensions: readonly ExtensionView[] }) {
  return (
    <DataTable
      caption={text.assignments.sections.extensions}
      isCaptionHidden
      stacked
      columns={[
        {
          header: words.requestedOn,
          isRowHeader: true,
          cell: ({ requestedOn }) => dayText(requestedOn),
        },
        { header: words.requestedUntil, cell: ({ requestedUntil }) => dayText(requestedUntil) },
        { header: words.reason, cell: ({ reason }) => reason },
        { header: words.decision, cell: decisionCell },
        {
          header: words.grantedUntil,
          cell: ({ grantedUntil }) => (grantedUntil ? formatDay(grantedUntil) : '–'),
        },
      ]}
      rows={extensions}
      rowKey={(_extension, index) => index}
    />
  )
}

function decisionCell({ decision, decidedOn, document }: ExtensionView) {
  const note = [decidedOn && formatDay(decidedOn), document].filter(Boolean).join(', ')
  return (
    <>
      {text.options.extensionDecisions[decision]}
      {note && <span className="muted small"> ({note})</span>}
    </>
  )
}

function dayText(day: CalendarDate | null): string {
  return day ? formatDay(day) : text.parts.unknownDay
}
