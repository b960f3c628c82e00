'use client'

import { postingChannels, postingStates } from '../../domain/options.js'
import { options } from '../../portal/text/vi/options.js'
import { panel } from '../../portal/text/vi/panel.js'
import { FormDialog } from './FormDialog.js'
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

/** The form of one action. */
export function PostingDialog({ action, target, onClose }: Props) {
  return (
    <FormDialog
      title={words.names[action]}
      intro={
        <p className="act__task">
          <span className="act__code">{target.code}</span> {target.name} – {target.unit.name}
        </p>
      }
      sendWords={words.save}
      doneWords={words.done[action]}
      send={(form) => sendPosting(action, target, form)}
      onClose={onClose}
    >
      {({ faults, prefix }) =>
        FIELDS[action].map((field) => (
          <Ask
            key={field}
            field={field}
            id={`${prefix}-${field}`}
            today={target.today}
            fault={faults[field]}
          />
        ))
      }
    </FormDialog>
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
