import { formatDay } from '../../domain/text/vietnameseFormat.js'
import { StatusTag } from '../../portal/components/statusTag/StatusTag.js'
import { options } from '../../portal/text/vi/options.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { DutyRow } from '../../queries/panel/adminAnnouncements.js'
import { recordPath } from '../panelPaths.js'

const words = panel.announcements

/** Each duty with its day and how it stands, leading to the version where the missing day is entered. */
export function DutyTable({ rows }: { rows: readonly DutyRow[] }) {
  return (
    <table className="work">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.procedure}</th>
          <th scope="col">{words.columns.duty}</th>
          <th scope="col">{words.columns.due}</th>
          <th scope="col">{words.columns.decision}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.version} ${row.duty.duty}`}>
            <th scope="row">
              <a href={recordPath('procedure-versions', row.version)}>
                <span className="work__code">{row.code}</span> {row.name}
              </a>
            </th>
            <td>
              {words.duties[row.duty.duty]}
              <p>{options.announcingLevels[row.level]}</p>
            </td>
            <td>
              <DueDay row={row} />
            </td>
            <td>
              {options.procedureChangeKinds[row.changeKind]}
              <p>{row.decision ?? words.noDecision}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DueDay({ row: { duty } }: { row: DutyRow }) {
  return (
    <div className="deadline">
      <StatusTag timeliness={duty.timeliness} />
      <p>{duty.dueOn ? words.dueOn(formatDay(duty.dueOn)) : words.noDay}</p>
    </div>
  )
}
