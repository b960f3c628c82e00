'use client'

import { useState } from 'react'

import type { AssignmentAction } from '../../queries/panel/adminActions.js'
import { panel } from '../../portal/text/vi/panel.js'
import { ActionDialog, type ActionContext } from './ActionDialog.js'
import { MAIN_ACTIONS } from './actionForms.js'

const { names } = panel.actions

/** What may be done with one assignment now, each step a button that opens its form. */
export function ActionButtons({
  actions,
  target,
}: {
  actions: readonly AssignmentAction[]
  target: ActionContext
}) {
  const [open, setOpen] = useState<AssignmentAction | null>(null)
  return (
    <div className="pushes">
      {mainFirst(actions).map((action) => (
        <button
          key={action}
          type="button"
          className={MAIN_ACTIONS.includes(action) ? 'push push--main' : 'push'}
          onClick={() => setOpen(action)}
          aria-haspopup="dialog"
        >
          {names[action]} <span className="visually-hidden">{target.code}</span>
        </button>
      ))}
      {open && <ActionDialog action={open} targets={[target]} onClose={() => setOpen(null)} />}
    </div>
  )
}

function mainFirst(actions: readonly AssignmentAction[]): AssignmentAction[] {
  const isMain = (action: AssignmentAction) => MAIN_ACTIONS.includes(action)
  return [...actions.filter(isMain), ...actions.filter((action) => !isMain(action))]
}
