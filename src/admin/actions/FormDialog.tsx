'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { panel } from '../../portal/text/vi/panel.js'
import type { Fault } from './sendAction.js'

const words = panel.actions

/** What the server objects to in each field, and the beginning of the ids of the fields. */
export type Asking = { faults: Fault['fields']; prefix: string }

type Props = {
  title: string
  /** What it is about, above the fields. */
  intro: ReactNode
  sendWords: string
  doneWords: string
  send: (form: FormData) => Promise<Fault | null>
  onClose: () => void
  children: (asking: Asking) => ReactNode
}

/**
 * A form in a modal dialog. What was typed stays until the server has taken it or the person gives it up.
 *
 * It stands at the end of the page: inside the form of a record a browser keeps the sending of an inner
 * form to itself and loads the page anew.
 */
export function FormDialog({ title, intro, sendWords, doneWords, send, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isTouched = useRef(false)
  const router = useRouter()
  const [fault, setFault] = useState<Fault | null>(null)
  const [isSending, setSending] = useState(false)
  const id = useId()

  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [fault])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => isTouched.current && event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation() // For React the form of the record is still around this one.
    const form = new FormData(event.currentTarget)
    setSending(true)
    const refusal = await send(form).finally(() => setSending(false))
    setFault(refusal)
    if (refusal) return
    toast.success(doneWords)
    onClose()
    router.refresh()
  }

  const mayClose = () => !isTouched.current || window.confirm(words.discard)
  return createPortal(
    <dialog
      ref={dialog}
      className="act"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onCancel={(event) => {
        // Giving up the choice of a file cancels too, and that is not the dialog's.
        if (event.target === event.currentTarget && !mayClose()) event.preventDefault()
      }}
    >
      <form
        onSubmit={(event) => void submit(event)}
        onInput={() => (isTouched.current = true)}
        noValidate
      >
        <h2 id={`${id}-title`}>{title}</h2>
        {intro}
        {fault && Object.keys(fault.fields).length === 0 && (
          <p className="act__fault" role="alert">
            {fault.message}
          </p>
        )}
        {children({ faults: fault?.fields ?? {}, prefix: id })}
        <p className="act__buttons">
          <button type="submit" className="push push--main" disabled={isSending}>
            {isSending ? words.sending : sendWords}
          </button>
          <button
            type="button"
            className="push"
            onClick={() => mayClose() && dialog.current?.close()}
          >
            {words.close}
          </button>
        </p>
      </form>
    </dialog>,
    document.body,
  )
}
