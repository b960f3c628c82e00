'use client'

import { useState, type ReactNode } from 'react'

import type { AssignmentAction } from '../../queries/panel/adminActions.js'
import { panel } from '../../portal/text/vi/panel.js'
import { ActionButtons } from '../actions/ActionButtons.js'
import { ActionDialog, type ActionContext } from '../actions/ActionDialog.js'
import { SEVERAL_AT_ONCE } from '../actions/actionForms.js'

const words = panel.inbox

/** A row whose cells the server has drawn; the buttons are what makes it live. */
export type WorkRow = ActionContext & {
  actions: readonly AssignmentAction[]
  task: ReactNode
  unit: string
  deadline: ReactNode
  state: ReactNode
}

type Props = { caption: string; rows: readonly WorkRow[]; showsUnit: boolean }

/** The rows of the inbox. Rows with a step that can be taken for several at once can be ticked. */
export function WorkTable({ caption, rows, showsUnit }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choosable = rows.filter(canJoin)
  const selected = choosable.filter(({ id }) => chosen.has(id))
  const hasAll = selected.length === choosable.length

  const toggle = (id: string) =>
    setChosen(
      (before) =>
        new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    )

  return (
    <>
      <SelectionBar selected={selected} onDone={() => setChosen(new Set())} />
      <table className="work">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {choosable.length > 0 && (
              <th scope="col" className="work__tick">
                <input
                  type="checkbox"
                  aria-label={words.selectAll}
                  checked={hasAll}
                  onChange={() => setChosen(new Set(hasAll ? [] : choosable.map(({ id }) => id)))}
                />
              </th>
            )}
            <th scope="col">{words.columns.task}</th>
            {showsUnit && <th scope="col">{words.columns.unit}</th>}
            <th scope="col">{words.columns.deadline}</th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.actions}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {choosable.length > 0 && (
                <td className="work__tick">
                  {canJoin(row) && (
                    <input
                      type="checkbox"
                      aria-label={words.selectOne(row.code)}
                      checked={chosen.has(row.id)}
                      onChange={() => toggle(row.id)}
                    />
                  )}
                </td>
              )}
              <th scope="row">{row.task}</th>
              {showsUnit && <td>{row.unit}</td>}
              <td>{row.deadline}</td>
              <td>{row.state}</td>
              <td>
                <ActionButtons actions={row.actions} target={targetOf(row)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function SelectionBar({ selected, onDone }: { selected: readonly WorkRow[]; onDone: () => void }) {
  const [open, setOpen] = useState<AssignmentAction | null>(null)
  const possible = SEVERAL_AT_ONCE.filter(
    (action) => selected.length > 0 && selected.every(({ actions }) => actions.includes(action)),
  )
  const close = () => {
    setOpen(null)
    onDone()
  }
  return (
    <div className="selection" role="status">
      {selected.length > 0 && <span>{words.selected(selected.length)}</span>}
      {possible.map((action) => (
        <button
          key={action}
          type="button"
          className="push push--main"
          onClick={() => setOpen(action)}
        >
          {panel.actions.several(panel.actions.names[action], selected.length)}
        </button>
      ))}
      {open && <ActionDialog action={open} targets={selected.map(targetOf)} onClose={close} />}
    </div>
  )
}

function canJoin({ actions }: WorkRow): boolean {
  return actions.some((action) => SEVERAL_AT_ONCE.includes(action))
}

function targetOf({ id, code, title, reminders, askedUntil, heirs }: WorkRow): ActionContext {
  return {
    id,
    code,
    title,
    heirs,
    ...(reminders ? { reminders } : {}),
    askedUntil: askedUntil ?? null,
  }
}
