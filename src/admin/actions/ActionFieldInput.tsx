'use client'

import { panel } from '../../portal/text/vi/panel.js'
import type { ActionField } from './actionForms.js'
import type { UnitOption } from './searchUnits.js'
import { UnitChoice } from './UnitChoice.js'

const words = panel.actions

type Props = {
  field: ActionField
  fault: string | undefined
  prefix: string
  suggested: string | null
  heirs: readonly UnitOption[]
}

/** One labelled input with its hint and the server's objection, both read out with it. */
export function ActionFieldInput({ field, fault, prefix, suggested, heirs }: Props) {
  const id = `${prefix}-${field.name}`
  const described = [field.hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  const common = {
    id,
    name: field.name,
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? true : undefined,
  }
  if (field.kind === 'decision') return <Decision name={field.name} label={field.label} />
  if (field.kind === 'unit') {
    return <UnitChoice name={field.name} label={field.label} suggested={heirs} fault={fault} />
  }
  if (field.kind === 'checkbox') {
    return (
      <p className="ask ask--check">
        <input type="checkbox" value="1" {...common} />
        <label htmlFor={id}>{field.label}</label>
      </p>
    )
  }
  return (
    <div className={fault ? 'ask ask--wrong' : 'ask'}>
      <label htmlFor={id}>
        {field.label} {!field.isRequired && <span className="ask__optional">{words.optional}</span>}
      </label>
      {field.hint && (
        <p className="ask__hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {fault && (
        <p className="ask__fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <Control field={field} common={common} suggested={suggested} />
    </div>
  )
}

type ControlProps = {
  field: ActionField
  common: { id: string; name: string }
  suggested: string | null
}

function Control({ field, common, suggested }: ControlProps) {
  switch (field.kind) {
    case 'textarea':
      return <textarea rows={4} maxLength={5000} {...common} />
    case 'percent':
      return <input type="number" min={0} max={100} step="any" inputMode="decimal" {...common} />
    case 'day':
      return <input type="date" defaultValue={suggested ?? undefined} {...common} />
    case 'files':
      return (
        <input
          type="file"
          multiple
          accept=".jpg,.jpeg,.png,.webp,.gif,.pdf,.docx,.xlsx,.odt"
          {...common}
        />
      )
    case 'text':
    case 'checkbox':
    case 'decision':
    case 'unit':
      return <input type="text" maxLength={500} {...common} />
  }
}

function Decision({ name, label }: { name: string; label: string }) {
  return (
    <fieldset className="ask ask--choice">
      <legend>{label}</legend>
      <label>
        <input type="radio" name={name} value="granted" defaultChecked /> {words.fields.granted}
      </label>
      <label>
        <input type="radio" name={name} value="refused" /> {words.fields.refused}
      </label>
    </fieldset>
  )
}
