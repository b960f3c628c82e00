'use client'

import { useState } from 'react'

import { panel } from '../../portal/text/vi/panel.js'
import { PostingDialog, type PostingAction, type PostingTarget } from './PostingDialog.js'

const { names } = panel.postings.actions

/** What may be done about one posting, each step a button that opens its form. */
export function PostingButtons({
  actions,
  target,
}: {
  actions: readonly PostingAction[]
  target: PostingTarget
}) {
  const [open, setOpen] = useState<PostingAction | null>(null)
  return (
    <div className="pushes">
      {actions.map((action, index) => (
        <button
          key={action}
          type="button"
          className={index === 0 ? 'push push--main' : 'push'}
          onClick={() => setOpen(action)}
          aria-haspopup="dialog"
        >
          {names[action]} <span className="visually-hidden">{target.code}</span>
        </button>
      ))}
      {open && <PostingDialog action={open} target={target} onClose={() => setOpen(null)} />}
    </div>
  )
}
