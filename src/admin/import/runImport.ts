import type { RowOutcome, RowResult } from '../../commands/import/importer.js'
import type { ImportLine } from '../../commands/import/importLine.js'
import { imports } from '../../portal/text/vi/imports.js'
import { sheets } from '../../portal/text/vi/sheets.js'
import { LIMITS, megabytes } from '../../sheets/limits.js'

export type ImportMode = 'apply' | 'dry-run'

/** What is known of a run so far; `end` is null while it goes on. */
export type ImportState = Readonly<{
  mode: ImportMode
  share: number
  counts: Readonly<Record<RowOutcome, number>>
  notices: readonly string[]
  rows: readonly RowResult[]
  /** Records beyond what a page can show. */
  hidden: number
  failure: string | null
  end: 'done' | 'failed' | null
}>

export type ImportKind = 'procedures' | 'units' | 'successions'

const ADDRESSES: Record<ImportKind, string> = {
  procedures: '/api/procedures/import',
  units: '/api/units/import',
  successions: '/api/units/import-successions',
}

type Asked = {
  kind: ImportKind
  file: File
  mode: ImportMode
  effective: string
  province: string
}

/** More rows than this nobody reads on a screen; the counts stay exact. */
const SHOWN = 500

/** Sends the file and tells the state after every piece of the answer. */
export async function runImport(
  { kind, file, mode, effective, province }: Asked,
  tell: (state: ImportState) => void,
): Promise<void> {
  let state = beginning(mode)
  tell(state)
  const fault = faultOf(file)
  if (fault) return tell(failed(state, fault))
  const query = new URLSearchParams({ name: file.name, mode })
  if (effective) query.set('effective', effective)
  if (province) query.set('province', province)
  try {
    const answer = await fetch(`${ADDRESSES[kind]}?${query.toString()}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    })
    if (!answer.ok || !answer.body) return tell(failed(state, await messageIn(answer)))
    for await (const lines of linesIn(answer.body)) {
      state = lines.reduce(after, state)
      tell(state)
    }
    if (state.end === null) tell(failed(state, imports.panel.lost))
  } catch {
    tell(failed(state, imports.panel.lost)) // The connection broke; the file may be sent again.
  }
}

/** What shows before anything is sent: 200 MB take minutes to upload, only to be refused. */
function faultOf({ size }: File): string | null {
  if (size === 0) return sheets.refused.empty
  return size > LIMITS.fileBytes ? sheets.refused.tooLarge(megabytes(LIMITS.fileBytes)) : null
}

function beginning(mode: ImportMode): ImportState {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 }
  return { mode, share: 0, counts, notices: [], rows: [], hidden: 0, failure: null, end: null }
}

function failed(state: ImportState, failure: string): ImportState {
  return { ...state, failure, end: 'failed' }
}

function after(state: ImportState, line: ImportLine): ImportState {
  switch (line.kind) {
    case 'notice':
      return { ...state, notices: [...state.notices, line.words] }
    case 'row':
      return afterRow({ ...state, share: line.share }, line.result)
    case 'end':
      return { ...state, share: 1, end: 'done' }
    case 'failed':
      return failed(state, line.words)
  }
}

function afterRow(state: ImportState, result: RowResult): ImportState {
  const { outcome, warnings } = result
  const counts = { ...state.counts, [outcome]: state.counts[outcome] + 1 }
  if (outcome === 'unchanged' && warnings.length === 0) return { ...state, counts }
  if (state.rows.length >= SHOWN) return { ...state, counts, hidden: state.hidden + 1 }
  return { ...state, counts, rows: [...state.rows, result] }
}

async function* linesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<ImportLine[]> {
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: string }
    if (done) return
    const lines = (rest + (value ?? '')).split('\n')
    rest = lines.pop() ?? ''
    yield lines.filter(Boolean).map((line) => JSON.parse(line) as ImportLine)
  }
}

async function messageIn(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => null)) as {
    errors?: { message?: string }[]
  } | null
  return body?.errors?.[0]?.message ?? imports.panel.lost
}
