import { fillerAt } from './fillers.js'
import type { Abbreviations } from './sameMeaning.js'
import type { SearchWord } from './searchWords.js'
import { waysAt, type Reading } from './waysAt.js'

/** A way says more than as many words that need not be found. */
const FILLER = 0.9

/** A piece of a text: a way to say something, words that need not be found, or a word by itself. */
export type Piece = Readonly<{ length: number; reading: Reading | null; isFiller: boolean }>

/** How much of a text its pieces tell, the longest of them most. */
export type Pieces = Readonly<{ pieces: readonly Piece[]; told: number }>

/**
 * A text in pieces, so that the longest ways are kept whole and most words are in one: "mở quán hát" is
 * "mở" and "quán hát", not "mở quán" and "hát". Of equals, the longer one comes first.
 */
export function piecesOf(words: readonly SearchWord[], abbreviations: Abbreviations): Pieces {
  const best: { piece: Piece; told: number }[] = []
  const toldFrom = (at: number) => best[at]?.told ?? 0
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const filler = fillerAt(words, at)
    const length = Math.max(filler, 1)
    let piece: Piece = { length, reading: null, isFiller: filler > 0 }
    let told = FILLER * filler ** 2 + toldFrom(at + length)
    for (const reading of waysAt(words, at, abbreviations).toReversed()) {
      const between = FILLER * (reading.length - reading.typed.length)
      const all = reading.typed.length ** 2 + between + toldFrom(at + reading.length)
      if (all >= told) [piece, told] = [{ length: reading.length, reading, isFiller: false }, all]
    }
    best[at] = { piece, told }
  }
  const pieces: Piece[] = []
  for (let at = 0; at < words.length;) {
    const piece = best[at]?.piece
    if (!piece) break
    pieces.push(piece)
    at += piece.length
  }
  return { pieces, told: toldFrom(0) }
}
