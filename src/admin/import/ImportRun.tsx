import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { imports } from '../../portal/text/vi/imports.js'
import type { ImportState } from './runImport.js'

const words = imports.panel

/** How far a run is, what it counted, and each record that is not as it was. */
export function ImportRun({ state }: { state: ImportState }) {
  const { counts, end, failure, mode, notices, rows, share, hidden } = state
  const said = mode === 'apply' ? words.applied : words.tried
  return (
    <section aria-live="polite">
      {end === null && (
        <p>
          <label>
            {mode === 'apply' ? words.applying : words.trying} <progress max={1} value={share} />
          </label>
        </p>
      )}
      {failure && (
        <p role="alert" className="act__fault">
          {failure}
        </p>
      )}
      <p className="found">
        {said}: {imports.counts(shown(counts))}
      </p>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {rows.length > 0 && <Rows rows={rows} />}
      {hidden > 0 && <p>{words.more(formatNumber(hidden))}</p>}
    </section>
  )
}

function Rows({ rows }: { rows: ImportState['rows'] }) {
  return (
    <table className="work import-rows">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.place}</th>
          <th scope="col">{words.columns.outcome}</th>
          <th scope="col">{words.columns.record}</th>
          <th scope="col">{words.columns.notes}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, outcome, key, name, details, problems, warnings }) => (
          <tr key={`${place} ${key}`}>
            <th scope="row">{place}</th>
            <td className={outcome === 'refused' ? 'import-rows__refused' : undefined}>
              {imports.outcomes[outcome]}
            </td>
            <td>
              {key} {name}
            </td>
            <td>
              {[details, ...problems, ...warnings].filter(Boolean).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function shown(counts: ImportState['counts']) {
  return {
    new: formatNumber(counts.new),
    changed: formatNumber(counts.changed),
    unchanged: formatNumber(counts.unchanged),
    refused: formatNumber(counts.refused),
  }
}
