import Link from 'next/link.js'

import { formatDay } from '../../domain/text/vietnameseFormat.js'
import { paths } from '../../portal/paths.js'
import { options } from '../../portal/text/vi/options.js'
import { panel } from '../../portal/text/vi/panel.js'
import type { PostingTask } from '../../queries/postings/postingTasks.js'
import { PostingButtons } from '../actions/PostingButtons.js'
import type { PostingAction } from '../actions/PostingDialog.js'
import { recordPath } from '../panelPaths.js'

const words = panel.postings

type Props = { caption: string; rows: readonly PostingTask[]; today: string }

/** What is to be done about postings, a row each. */
export function PostingTable({ caption, rows, today }: Props) {
  const hasActions = rows.some(({ mayAct }) => mayAct)
  return (
    <table className="work">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.procedure}</th>
          <th scope="col">{words.columns.unit}</th>
          <th scope="col">{words.columns.standing}</th>
          {hasActions && <th scope="col">{words.columns.actions}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Procedure row={row} />
            </th>
            <td>
              {row.unit.name}
              {row.channel && (
                <div className="work__note">{options.postingChannels[row.channel]}</div>
              )}
              {row.isDemo && <div className="work__note">{words.demo}</div>}
            </td>
            <td>
              <Standing row={row} />
            </td>
            {hasActions && <td>{row.mayAct && <Buttons row={row} today={today} />}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Buttons({ row, today }: { row: PostingTask; today: string }) {
  const { posting, version, unit, code, name } = row
  return (
    <PostingButtons
      actions={actionsOf(row)}
      target={{ posting, version, unit, code: code ?? '', name: name ?? words.hidden, today }}
    />
  )
}

function Procedure({ row: { code, name, posting } }: { row: PostingTask }) {
  return (
    <>
      {code && <span className="act__code">{code}</span>} {name ?? words.hidden}
      <div className="work__note">
        {code && (
          <a href={paths.postingSheet(code)} target="_blank" rel="noopener">
            {words.sheet}
          </a>
        )}{' '}
        {posting && (
          <Link href={recordPath('postings', posting)} prefetch={false}>
            {words.record}
          </Link>
        )}
      </div>
    </>
  )
}

function Standing({ row }: { row: PostingTask }) {
  const { problems, posting, postedOn, checkedOn, note, photo } = row
  return (
    <>
      {problems.length === 0 && <div>{words.good}</div>}
      {problems.map((each) => (
        <div key={each.problem}>
          <strong>{problemText(each)}</strong>
        </div>
      ))}
      {posting && (
        <div className="work__note">
          {postedOn ? words.posted(formatDay(postedOn)) : words.postedUnknown}
          {checkedOn && `. ${words.checked(formatDay(checkedOn))}`}
        </div>
      )}
      {note && <div className="work__note">{note}</div>}
      {photo && (
        <div className="work__note">
          <a href={paths.mediaFile(photo)} target="_blank" rel="noopener">
            {words.photo}
          </a>
        </div>
      )}
    </>
  )
}

function problemText({ problem, days }: PostingTask['problems'][number]): string {
  switch (problem) {
    case 'overdue':
      return words.problem.overdue(days ?? 0)
    case 'abolished':
      return words.problem.abolished
    case 'outdated':
    case 'wrong':
    case 'missing':
    case 'unchecked':
      return words.problem[problem](days)
  }
}

/** The step that mends the problem comes first. */
function actionsOf({ posting, problems }: PostingTask): PostingAction[] {
  if (!posting) return ['post']
  const mustGo = problems.some(({ problem }) => problem === 'abolished' || problem === 'outdated')
  return mustGo ? ['take-down', 'check'] : ['check', 'take-down']
}
