'use client'

import { useId, useRef, useState, type FormEvent } from 'react'

import { paths } from '../../portal/paths.js'
import { imports } from '../../portal/text/vi/imports.js'
import { ImportRun } from './ImportRun.js'
import { runImport, type ImportKind, type ImportMode, type ImportState } from './runImport.js'

const words = imports.panel

/** A file is looked at first; only what was looked at can be brought in. */
export function ImportForm({ kinds }: { kinds: readonly ImportKind[] }) {
  const [kind, setKind] = useState<ImportKind>('procedures')
  const form = useRef<HTMLFormElement>(null)
  const [state, setState] = useState<ImportState | null>(null)
  const id = useId()
  const isRunning = state?.end === null
  const canApply = state?.mode === 'dry-run' && state.end === 'done' && hasWork(state)

  async function run(mode: ImportMode) {
    const data = new FormData(form.current ?? undefined)
    const file = data.get('file')
    if (!(file instanceof File) || file.name === '') return
    const [effective, province] = [wordsIn(data, 'effective'), wordsIn(data, 'province')]
    await runImport({ kind, file, mode, effective, province }, setState)
  }

  function tryFirst(event: FormEvent) {
    event.preventDefault()
    void run('dry-run')
  }

  return (
    <>
      {kind === 'procedures' && (
        <p>
          <a href={paths.importTemplate}>{words.template}</a> ·{' '}
          <a href={paths.openDataFile('xlsx')}>{words.current}</a>
        </p>
      )}
      <form ref={form} className="work-filter" onSubmit={tryFirst} onChange={() => setState(null)}>
        {kinds.length > 1 && (
          <p>
            <label htmlFor={`${id}-kind`}>{words.what}</label>
            <select
              id={`${id}-kind`}
              value={kind}
              onChange={({ target }) => setKind(target.value as ImportKind)}
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {words.kinds[each]}
                </option>
              ))}
            </select>
          </p>
        )}
        <p>
          <label htmlFor={`${id}-file`}>{words.file}</label>
          <input id={`${id}-file`} name="file" type="file" accept=".json,.csv,.xlsx" required />
        </p>
        <p>
          <label htmlFor={`${id}-day`}>{words.effective}</label>
          <input
            id={`${id}-day`}
            name="effective"
            type="date"
            aria-describedby={`${id}-day-help`}
          />
        </p>
        {kind !== 'procedures' && (
          <p>
            <label htmlFor={`${id}-province`}>{words.province}</label>
            <input id={`${id}-province`} name="province" type="text" maxLength={100} />
          </p>
        )}
        <p>
          <button type="submit" className="push" disabled={isRunning}>
            {words.try}
          </button>
        </p>
      </form>
      <p id={`${id}-day-help`}>{kind === 'procedures' ? words.effectiveHelp : words.unitsHelp}</p>
      {canApply && (
        <p>
          <button type="button" className="push push--main" onClick={() => void run('apply')}>
            {words.apply}
          </button>
        </p>
      )}
      {state && <ImportRun state={state} />}
    </>
  )
}

function hasWork({ counts }: ImportState): boolean {
  return counts.new + counts.changed > 0
}

function wordsIn(data: FormData, name: string): string {
  const given = data.get(name)
  return typeof given === 'string' ? given : ''
}
