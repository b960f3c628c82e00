import type { ReminderState } from '../../domain/options.js'
import { groupBy } from '../../domain/groupBy.js'
import { formatDay, formatInstant, formatNumber } from '../../domain/text/vietnameseFormat.js'
import { Tag, type TagProps } from '../../portal/components/tag/Tag.js'
import { paths } from '../../portal/paths.js'
import { commands } from '../../portal/text/vi/commands.js'
import { options } from '../../portal/text/vi/options.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { RemindedItem, ReminderRow } from '../../queries/panel/adminReminders.js'

const words = panel.reminders

/** Each mail with what it spoke of and how it went. */
export function RemindersTable({ rows }: { rows: readonly ReminderRow[] }) {
  return (
    <table className="work">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.mail}</th>
          <th scope="col">{words.columns.person}</th>
          <th scope="col">{words.columns.items}</th>
          <th scope="col">{words.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.on && formatDay(row.on)}
              <p>{row.subject}</p>
            </th>
            <td>
              {row.name}
              <p>{row.email}</p>
            </td>
            <td>
              <Items items={row.items} />
            </td>
            <td>
              <Outcome row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Items({ items }: { items: readonly RemindedItem[] }) {
  const kinds = [...groupBy(items, ({ kind }) => kind)]
  return (
    <details>
      <summary>{words.items(formatNumber(items.length))}</summary>
      <ul>
        {kinds.map(([kind, told]) => (
          <li key={kind}>
            {commands.reminders.sections[kind]}:{' '}
            {told.map(({ code }, index) => (
              <span key={code}>
                {index > 0 && ', '}
                <a href={paths.assignment(code)}>{code}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

const TONES = {
  claimed: { tone: 'brand', icon: 'half-circle' },
  sent: { tone: 'good', icon: 'circle-check' },
  failed: { tone: 'warning', icon: 'clock' },
  unknown: { tone: 'bad', icon: 'triangle' },
} as const satisfies Record<ReminderState, Omit<TagProps, 'label'>>

function Outcome({ row: { state, sentAt, error } }: { row: ReminderRow }) {
  return (
    <>
      <Tag {...TONES[state]} label={options.reminderStates[state]} />
      {sentAt && <p>{words.sentAt(formatInstant(sentAt))}</p>}
      {error && <p>{words.error(error)}</p>}
    </>
  )
}
