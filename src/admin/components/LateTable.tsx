import { panel } from '../../portal/text/vi/panel.js'
import type { InboxRow } from '../../queries/panel/adminInbox.js'
import { recordPath } from '../panelPaths.js'
import { Deadline } from './Deadline.js'

const { table: words, red } = panel.dashboard

/** The red items, latest first, each leading to its record. */
export function LateTable({ rows }: { rows: readonly InboxRow[] }) {
  return (
    <table className="work">
      <caption className="visually-hidden">{red}</caption>
      <thead>
        <tr>
          <th scope="col">{words.task}</th>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.deadline}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={recordPath('assignments', row.id)}>
                <span className="work__code">{row.code}</span> {row.title}
              </a>
            </th>
            <td>{row.unit}</td>
            <td>
              <Deadline row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
