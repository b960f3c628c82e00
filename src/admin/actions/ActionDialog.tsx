'use client'

import { useRouter } from 'next/navigation.js'
import { useRef } from 'react'

import type { AssignmentAction } from '../../queries/panel/adminActions.js'
import { panel } from '../../portal/text/vi/panel.js'
import { ActionFieldInput } from './ActionFieldInput.js'
import { actionForms } from './actionForms.js'
import { FormDialog } from './FormDialog.js'
import { readAnswers, readFiles } from './readAnswers.js'
import type { UnitOption } from './searchUnits.js'
import { sendAction, sendBulk, sendEvidence, type Fault, type Target } from './sendAction.js'

const words = panel.actions

/** What is known beforehand and shown with a form. */
export type ActionContext = Target & {
  title: string
  /** What the form should remind of: the deadline in force, what the unit asked for. */
  reminders?: Partial<Record<AssignmentAction, string>>
  /** The day a unit asked for, as a proposal to grant. */
  askedUntil?: string | null
  /** Who may take the work over because its unit has ended. */
  heirs: readonly UnitOption[]
}

type Props = { action: AssignmentAction; targets: readonly ActionContext[]; onClose: () => void }

/** The form of one action. Files that went up before an objection are not sent twice. */
export function ActionDialog({ action, targets, onClose }: Props) {
  const uploaded = useRef(new Map<File, string>())
  const router = useRouter()
  const fields = actionForms[action]

  async function run(form: FormData): Promise<Fault | null> {
    const answers = readAnswers(form, fields)
    const evidence: string[] = []
    for (const file of readFiles(form, fields)) {
      const sent = await putUp(file, answers.internal === true)
      if ('fault' in sent) return { ...sent.fault, fields: { evidence: sent.fault.message } }
      evidence.push(sent.id)
    }
    return sendAll({ ...answers, ...(evidence.length > 0 && { evidence }) })
  }

  async function putUp(file: File, isInternal: boolean) {
    const known = uploaded.current.get(file)
    if (known) return { id: known }
    const code = targets[0]?.code ?? ''
    const sent = await sendEvidence(file, {
      name: words.evidenceName(code, file.name),
      isInternal,
    })
    if ('id' in sent) uploaded.current.set(file, sent.id)
    return sent
  }

  async function sendAll(body: Record<string, unknown>): Promise<Fault | null> {
    const [first, ...others] = targets
    if (!first) return null
    if (others.length === 0) {
      const outcome = await sendAction(first, action, body)
      return outcome.kind === 'refused' ? outcome.fault : null
    }
    const sent = await sendBulk(targets, action, body)
    if ('fault' in sent) return sent.fault
    if (sent.refused.size === 0) return null
    router.refresh()
    return { message: severalWords(targets, sent.refused), fields: {} }
  }

  const only = targets.length === 1 ? targets[0] : undefined
  return (
    <FormDialog
      title={only ? words.names[action] : words.several(words.names[action], targets.length)}
      intro={<Intro action={action} targets={targets} />}
      sendWords={words.send[action as keyof typeof words.send] ?? words.names[action]}
      doneWords={words.done[action]}
      send={run}
      onClose={onClose}
    >
      {({ faults, prefix }) =>
        fields.map((field) => (
          <ActionFieldInput
            key={field.name}
            field={field}
            fault={faults[field.name]}
            prefix={prefix}
            suggested={action === 'decide-extension' ? (only?.askedUntil ?? null) : null}
            heirs={commonHeirs(targets)}
          />
        ))
      }
    </FormDialog>
  )
}

function Intro({ action, targets }: Pick<Props, 'action' | 'targets'>) {
  const only = targets.length === 1 ? targets[0] : undefined
  const confirmation = words.confirm[action as keyof typeof words.confirm] as string | undefined
  return (
    <>
      <p className="act__task">
        {only ? (
          <>
            <span className="act__code">{only.code}</span> {only.title}
          </>
        ) : (
          words.severalIntro(targets.map(({ code }) => code).join(', '))
        )}
      </p>
      {confirmation && <p>{confirmation}</p>}
      {only?.reminders?.[action] && <p className="act__reminder">{only.reminders[action]}</p>}
    </>
  )
}

/** Those who may take over every one of the chosen. */
function commonHeirs([first, ...others]: readonly ActionContext[]): readonly UnitOption[] {
  const all = first?.heirs ?? []
  return all.filter(({ id }) => others.every(({ heirs }) => heirs.some((heir) => heir.id === id)))
}

/** How many went through, and why each of the others did not. */
function severalWords(targets: readonly Target[], refused: ReadonlyMap<string, string>): string {
  const told = targets.flatMap(({ id, code }) => {
    const message = refused.get(id)
    return message ? [words.severalFailed(code, message)] : []
  })
  return [words.severalDone(targets.length - refused.size, targets.length), ...told].join(' ')
}
