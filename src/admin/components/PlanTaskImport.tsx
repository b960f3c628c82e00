'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { PlanTaskReport } from '../../commands/planTasks/importPlanTasks.js'
import { office } from '../../portal/text/vi/office.js'

const { panel: words, outcomes } = office.planTasks

type Shown =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'failed'; message: string }
  | { kind: 'report'; report: PlanTaskReport }

/** On the page of a plan: choose a task table, see what it would change, bring it into the draft. */
export function PlanTaskImport() {
  const { id } = useDocumentInfo()
  const [file, setFile] = useState<File | null>(null)
  const [shown, setShown] = useState<Shown>({ kind: 'idle' })
  if (id === undefined) return null

  const send = async (apply: boolean) => {
    if (!file) return
    setShown({ kind: 'working' })
    setShown(await sendFile(`/api/plans/${id}/import-tasks`, file, apply))
  }
  return (
    <details className="plan-import">
      <summary>{words.title}</summary>
      <p className="soft">{words.help}</p>
      <p>
        <label htmlFor="plan-import-file">{words.file}</label>{' '}
        <input
          id="plan-import-file"
          type="file"
          accept=".xlsx,.csv"
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null)
            setShown({ kind: 'idle' })
          }}
        />{' '}
        <button
          type="button"
          className="push"
          disabled={!file || shown.kind === 'working'}
          onClick={() => void send(false)}
        >
          {words.check}
        </button>
      </p>
      <div aria-live="polite">
        <Outcome shown={shown} onApply={() => void send(true)} />
      </div>
    </details>
  )
}

async function sendFile(path: string, file: File, apply: boolean): Promise<Shown> {
  const query = new URLSearchParams({ name: file.name, ...(apply ? { apply: 'true' } : {}) })
  try {
    const answer = await fetch(`${path}?${query}`, { method: 'POST', body: file })
    const body = (await answer.json()) as PlanTaskReport & { errors?: { message: string }[] }
    if (answer.ok) return { kind: 'report', report: body }
    return { kind: 'failed', message: body.errors?.[0]?.message ?? words.failed }
  } catch {
    return { kind: 'failed', message: words.failed } // No connection, or no answer that can be read.
  }
}

function Outcome({ shown, onApply }: { shown: Shown; onApply: () => void }) {
  if (shown.kind === 'idle') return null
  if (shown.kind === 'working') return <p>{words.working}</p>
  if (shown.kind === 'failed') return <p role="alert">{shown.message}</p>
  const { report } = shown
  const { counts, isApplied, rows, unknownColumns, untouched } = report
  return (
    <>
      <p>
        <strong>{words.summary(counts, untouched)}</strong>
      </p>
      {unknownColumns.length > 0 && (
        <p className="soft">{words.unknown(unknownColumns.join(', '))}</p>
      )}
      <NextStep report={report} onApply={onApply} />
      {!isApplied && <Rows rows={rows.filter(({ outcome }) => outcome !== 'unchanged')} />}
    </>
  )
}

function NextStep({ report, onApply }: { report: PlanTaskReport; onApply: () => void }) {
  const { counts, isApplied } = report
  if (isApplied) {
    return (
      <p>
        {words.applied}{' '}
        <button type="button" className="push" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
      </p>
    )
  }
  if (counts.refused > 0) return <p role="alert">{words.refused}</p>
  if (counts.new + counts.changed === 0) return <p>{words.nothing}</p>
  return (
    <p>
      <button type="button" className="push push--main" onClick={onApply}>
        {words.apply}
      </button>
    </p>
  )
}

function Rows({ rows }: { rows: PlanTaskReport['rows'] }) {
  if (rows.length === 0) return null
  const { columns } = words
  return (
    <table className="work">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, code, title, outcome, changed, problems }) => (
          <tr key={row}>
            <td>{row}</td>
            <th scope="row">{code}</th>
            <td>{title}</td>
            <td>{outcomes[outcome]}</td>
            <td>
              {[...problems, ...changed].map((line) => (
                <p key={line}>{line}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
