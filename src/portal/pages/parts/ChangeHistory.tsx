import { formatInstant, formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { History, HistoryEntry } from '../../../queries/changeHistory.js'
import { changeWords, type HistoryOf } from '../../changeWords.js'
import { Details } from '../../components/details/Details.js'
import { Timeline } from '../../components/timeline/Timeline.js'
import { text } from '../../text/vi.js'

const words = text.parts.history
/** Of one save so many changes are told one by one. */
const MOST_CHANGES = 8

type ChangeHistoryProps = { of: HistoryOf; history: History }

/** What was changed of this page and when, why, and for signed-in staff by whom. */
export function ChangeHistory({ of, history: { entries, total } }: ChangeHistoryProps) {
  if (entries.length === 0) return null
  return (
    <Details summary={words.title(formatNumber(total))}>
      <Timeline items={entries.map((entry) => itemOf(of, entry))} />
      {total > entries.length && (
        <p className="muted">{words.older(formatNumber(total - entries.length))}</p>
      )}
    </Details>
  )
}

function itemOf(of: HistoryOf, { at, action, note, by, changes }: HistoryEntry) {
  const lines = [...new Set(changes.map((change) => changeWords(of, change)))]
  const shown = lines.slice(0, MOST_CHANGES)
  const left = lines.length - shown.length
  return {
    when: formatInstant(at),
    by,
    title: text.options.changeActions[action],
    children: (note || shown.length > 0) && (
      <>
        {note && <p>{words.note(note)}</p>}
        {shown.length > 0 && (
          <ul>
            {shown.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {left > 0 && <li>{words.more(formatNumber(left))}</li>}
          </ul>
        )}
      </>
    ),
  }
}
