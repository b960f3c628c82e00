import type { LineChange } from '../../../domain/procedures/comparedParts.js'
import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import { TextChange } from '../../components/textChange/TextChange.js'
import { text } from '../../text/vi.js'
import type { ComparedPart, PartChange } from './versionParts.js'

const words = text.procedureChanges.comparison

/** The lines of a part that came, went or were reworded; of the others only how many there are. */
export function PartChanges({ part: { changes } }: { part: PartChange }) {
  const changed = changes.filter(({ kind }) => kind !== 'same')
  const kept = changes.length - changed.length
  return (
    <>
      <ul className="changes">
        {changed.map((change, index) => (
          <Change key={index} change={change} />
        ))}
      </ul>
      {kept > 0 && <p className="muted">{words.kept(formatNumber(kept))}</p>}
    </>
  )
}

/** Where the part stands on the comparison page. */
export function partId(part: ComparedPart): string {
  return `phan-${part}`
}

function Change({ change }: { change: LineChange }) {
  if (change.kind === 'same') return null
  const { label } = change.kind === 'changed' ? change.after : change.line
  return (
    <li>
      <span className="changes__kind">{words.kinds[change.kind]}</span>
      {label && <strong>{`${label}: `}</strong>}
      {change.kind === 'changed' ? (
        <TextChange pieces={change.pieces} />
      ) : (
        <TextChange pieces={[{ kind: change.kind, text: change.line.text }]} />
      )}
    </li>
  )
}
