import { abridged } from '../../../domain/text/textDiff.js'
import type { TextPiece } from '../../../domain/text/textDiff.js'
import { text } from '../../text/vi.js'

const words = text.procedureChanges.comparison.pieces

/** A text with what went and what came, told by line, weight and hidden words, not by colour alone. */
export function TextChange({ pieces }: { pieces: readonly TextPiece[] }) {
  return (
    <span className="text-change">
      {abridged(pieces).map((piece, index, all) => (
        <Piece key={index} piece={piece} isFollowed={isChange(all[index + 1])} />
      ))}
    </span>
  )
}

function isChange(piece: TextPiece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'same'
}

type PieceProps = { piece: TextPiece; isFollowed: boolean }

/** The space after a word stays outside of the mark; between what went and what came there is always one. */
function Piece({ piece: { kind, text: body }, isFollowed }: PieceProps) {
  if (kind === 'same') return body
  const word = body.trimEnd()
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Mark>
        <span className="visually-hidden">{`[${words[kind]}: `}</span>
        {word}
        <span className="visually-hidden">]</span>
      </Mark>
      {body.slice(word.length) || (isFollowed && ' ')}
    </>
  )
}
