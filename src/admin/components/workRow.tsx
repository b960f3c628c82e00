import { formatDay } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import { paths } from '../../portal/paths.js'
import type { InboxRow } from '../../queries/panel/adminInbox.js'
import type { ActionContext } from '../actions/ActionDialog.js'
import { recordPath } from '../panelPaths.js'
import { Deadline } from './Deadline.js'
import { Standing } from './Standing.js'
import type { WorkRow } from './WorkTable.js'

const { hints } = panel.actions

/** A row of the inbox with its cells drawn. */
export function workRowOf(row: InboxRow): WorkRow {
  return {
    ...actionContextOf(row),
    actions: row.actions,
    unit: row.unit ?? '',
    task: (
      <>
        <a href={recordPath('assignments', row.id)}>
          <span className="work__code">{row.code}</span> {row.title}
        </a>
        {row.state !== 'draft' && (
          <a className="work__public" href={paths.assignment(row.code)}>
            {panel.inbox.openPublic} <span className="visually-hidden">{row.code}</span>
          </a>
        )}
      </>
    ),
    deadline: <Deadline row={row} />,
    state: <Standing row={row} />,
  }
}

/** What the forms of an assignment remind of. */
export function actionContextOf(row: InboxRow): ActionContext {
  const { id, code, title, dueOn, pendingExtension, explanation, heirs } = row
  const current = dueOn && hints.current(formatDay(dueOn))
  const asked =
    pendingExtension?.until &&
    hints.asked(formatDay(pendingExtension.until), pendingExtension.reason)
  return {
    id,
    code,
    title,
    heirs,
    askedUntil: pendingExtension?.until ?? null,
    reminders: {
      ...(current ? { 'request-extension': current, extend: current } : {}),
      ...(asked ? { 'decide-extension': [current, asked].filter(Boolean).join(' ') } : {}),
      ...(explanation ? { 'answer-explanation': explanation.question } : {}),
      ...(explanation?.answer
        ? { 'publish-explanation': hints.explained(explanation.question, explanation.answer) }
        : {}),
    },
  }
}
