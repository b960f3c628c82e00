'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'

import { postingChannels, postingStates } from '../../domain/options.js'
import { options } from '../../portal/text/vi/options.js'
import { panel } from '../../portal/text/vi/panel.js'
import { send as sendRequest, sendEvidence, type Fault } from './sendAction.js'

const words = panel.postings.actions
const shared = panel.actions

export type PostingAction = 'post' | 'check' | 'take-down'

/** What hangs, or should hang, somewhere. */
export type PostingTarget = Readonly<{
  posting: string | null
  version: string
  unit: Readonly<{ id: string; name: string }>
  code: string
  name: string
  today: string
}>

type Props = { action: PostingAction; target: PostingTarget; onClose: () => void }
type Field = keyof typeof words.fields

const FIELDS: Record<PostingAction, readonly Field[]> = {
  post: ['channel', 'postedOn', 'photo', 'note'],
  check: ['state', 'checkedOn', 'photo', 'note'],
  'take-down': ['removedOn', 'note'],
}

/** The form of one action in a modal dialog. What was typed stays until the server has taken it. */
export function PostingDialog({ action, target, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  const [fault, setFault] = useState<Fault | null>(null)
  const [isSending, setSending] = useState(false)
  const id = useId()

  useEffect(() => dialog.current?.showModal(), [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setSending(true)
    const refusal = await sendPosting(action, target, form)
    setSending(false)
    setFault(refusal)
    if (refusal) return
    toast.success(words.done[action])
    onClose()
    router.refresh()
  }

  return (
    <dialog ref={dialog} className="act" aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <h2 id={`${id}-title`}>{words.names[action]}</h2>
        <p className="act__task">
          <span className="act__code">{target.code}</span> {target.name} – {target.unit.name}
        </p>
        {fault && Object.keys(fault.fields).length === 0 && (
          <p className="act__fault" role="alert">
            {fault.message}
          </p>
        )}
        {FIELDS[action].map((field) => (
          <Ask
            key={field}
            field={field}
            id={`${id}-${field}`}
            today={target.today}
            fault={fault?.fields[field]}
          />
        ))}
        <p className="act__buttons">
          <button type="submit" className="push push--main" disabled={isSending}>
            {isSending ? shared.sending : words.save}
          </button>
          <button type="button" className="push" onClick={() => dialog.current?.close()}>
            {shared.close}
          </button>
        </p>
      </form>
    </dialog>
  )
}

type AskProps = { field: Field; id: string; today: string; fault: string | undefined }

function Ask({ field, id, today, fault }: AskProps) {
  const isOptional = field === 'photo' || field === 'note'
  return (
    <div className={fault ? 'ask ask--wrong' : 'ask'}>
      <label htmlFor={id}>
        {words.fields[field]}{' '}
        {isOptional && <span className="ask__optional">{shared.optional}</span>}
      </label>
      {fault && (
        <p className="ask__fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <Control
        field={field}
        today={today}
        common={{
          id,
          name: field,
          'aria-describedby': fault ? `${id}-fault` : undefined,
          'aria-invalid': fault ? true : undefined,
        }}
      />
    </div>
  )
}

type ControlProps = {
  field: Field
  today: string
  common: {
    id: string
    name: string
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
  }
}

function Control({ field, today, common }: ControlProps) {
  switch (field) {
    case 'channel':
      return (
        <select defaultValue="notice-board" {...common}>
          {postingChannels.map((each) => (
            <option key={each} value={each}>
              {options.postingChannels[each]}
            </option>
          ))}
        </select>
      )
    case 'state':
      return (
        <select defaultValue="ok" {...common}>
          {postingStates.map((each) => (
            <option key={each} value={each}>
              {options.postingStates[each]}
            </option>
          ))}
        </select>
      )
    case 'postedOn':
    case 'checkedOn':
    case 'removedOn':
      return <input type="date" max={today} defaultValue={today} {...common} />
    case 'photo':
      return <input type="file" accept=".jpg,.jpeg,.png,.webp" capture="environment" {...common} />
    case 'note':
      return <textarea rows={3} maxLength={5000} {...common} />
  }
}

async function sendPosting(
  action: PostingAction,
  { posting, version, unit, code }: PostingTarget,
  form: FormData,
): Promise<Fault | null> {
  const answers: Record<string, unknown> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && value.trim() !== '') answers[name] = value
  }
  const photo = form.get('photo')
  if (photo instanceof File && photo.size > 0) {
    const name = words.photoName(code, unit.name)
    const sent = await sendEvidence(photo, { name, isInternal: false })
    if ('fault' in sent) return { ...sent.fault, fields: { photo: sent.fault.message } }
    answers.photo = sent.id
  }
  const path = action === 'post' ? 'post' : `${encodeURIComponent(posting ?? '')}/${action}`
  const place = action === 'post' ? { versions: [version], unit: unit.id } : {}
  const { outcome } = await sendRequest(`/api/postings/${path}`, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...answers, ...place }),
  })
  return outcome.kind === 'refused' ? outcome.fault : null
}
