import { abridged } from '../../../domain/textDiff.js'
import type { TextPiece } from '../../../domain/textDiff.js'
import { text } from '../../text/vi.js'

const words = text.procedureChanges.comparison.pieces

/** A text with what went and what came, told by line, weight and hidden words, not by colour alone. */
export function TextChange({ pieces }: { pieces: readonly TextPiece[] }) {
  return (
    <span className="text-change">
      {abridged(pieces).map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
    </span>
  )
}

function Piece({ piece: { kind, text: body } }: { piece: TextPiece }) {
  if (kind === 'same') return body
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Mark>
        <span className="visually-hidden">{`[${words[kind]}: `}</span>
        {body.trimEnd()}
        <span className="visually-hidden">]</span>
      </Mark>{' '}
    </>
  )
}
