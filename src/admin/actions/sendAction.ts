import type { AssignmentAction } from '../../queries/panel/adminActions.js'
import { panel } from '../../portal/text/vi/panel.js'

const words = panel.actions

/** What an action can be done with. */
export type Target = { id: string; code: string }

export type Fault = { message: string; fields: Readonly<Record<string, string>> }
export type Outcome = { kind: 'done' } | { kind: 'refused'; fault: Fault }

type ErrorBody = {
  errors?: {
    message?: string
    data?: { errors?: { field?: string; path?: string; message: string }[] } | null
  }[]
}

/** Takes one step with one assignment; what the server refuses comes back in its own words. */
export async function sendAction(
  { id }: Target,
  action: AssignmentAction,
  body: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  return send(`/api/assignments/${encodeURIComponent(id)}/${action}`, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).then(({ outcome }) => outcome)
}

type BulkAnswer = { results: { id: string; ok: boolean; message?: string }[] }

/** Takes the same step with several; each is done or refused by itself, and the refusals come back by id. */
export async function sendBulk(
  targets: readonly Target[],
  action: AssignmentAction,
  input: Readonly<Record<string, unknown>>,
): Promise<{ refused: ReadonlyMap<string, string> } | { fault: Fault }> {
  const { outcome, answer } = await send('/api/assignments/bulk', {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ action, ids: targets.map(({ id }) => id), input }),
  })
  if (outcome.kind === 'refused') return { fault: outcome.fault }
  const { results } = answer as BulkAnswer
  return {
    refused: new Map(
      results.flatMap(({ id, ok, message }) => (ok ? [] : [[id, message ?? words.failed]])),
    ),
  }
}

/** Puts one file of evidence on the server. */
export async function sendEvidence(
  file: File,
  { name, isInternal }: { name: string; isInternal: boolean },
): Promise<{ id: string } | { fault: Fault }> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: name.slice(0, 300), internal: isInternal }))
  form.set('file', file)
  const { outcome, answer } = await send('/api/media?depth=0', { body: form })
  if (outcome.kind === 'refused') return { fault: outcome.fault }
  return { id: (answer as { doc: { id: string } }).doc.id }
}

/** One request of the panel; what the server refuses comes back in its own words. */
export async function send(
  url: string,
  request: RequestInit,
): Promise<{ outcome: Outcome; answer?: unknown }> {
  let response: Response
  try {
    response = await fetch(url, { ...request, method: 'POST', credentials: 'same-origin' })
  } catch {
    return refused({ message: words.offline, fields: {} }) // No connection: fetch says nothing more.
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return { outcome: { kind: 'done' }, answer }
  if (response.status === 401) return refused({ message: words.signedOut, fields: {} })
  return refused(faultOf(answer as ErrorBody | null))
}

function refused(fault: Fault): { outcome: Outcome } {
  return { outcome: { kind: 'refused', fault } }
}

function faultOf(body: ErrorBody | null): Fault {
  const [error] = body?.errors ?? []
  const issues = error?.data?.errors ?? []
  return {
    message: error?.message || words.failed,
    fields: Object.fromEntries(
      issues.map(({ field, path, message }) => [field ?? path ?? '', message]),
    ),
  }
}
