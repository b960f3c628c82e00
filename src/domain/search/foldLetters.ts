import { foldText } from '../text/vietnameseText.js'

/** Latin letters with all their marks, and the punctuation and signs of texts, stand below this place. */
const KNOWN = 0x2800
const BLANK = 0x20
/** What is not folded by itself: marks that stand apart, and what has no one letter. */
const NOT_ALONE = 0xffff
const WORD = /[\p{L}\p{N}]/u
const MARK = /\p{M}/u
/** The one letter that is written otherwise at the end of a word. */
const SIGMA = 0x3a3

/** What each letter is folded to, 0 where nobody has asked yet. */
const folding = new Uint16Array(KNOWN)

/** As letters stand in an array of 16 bits. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

function foldingOf(code: number): number {
  const letter = String.fromCharCode(code)
  if (MARK.test(letter) || code === SIGMA) return NOT_ALONE
  if (!WORD.test(letter)) return BLANK
  const folded = foldText(letter)
  return folded.length === 1 && folded !== ' ' ? folded.charCodeAt(0) : NOT_ALONE
}

/**
 * The folded words of a text with single blanks between, letter by letter, which takes a fraction of the
 * time that words take: whole texts are folded while somebody waits.
 *
 * @param finish may change the last letter of a word, which stands from `from` up to `to`
 * @returns null for a text with something in it that no letter tells by itself
 */
export function foldLetters(
  text: string,
  finish: (letters: Uint16Array, from: number, to: number) => void,
): string | null {
  const letters = new Uint16Array(text.length + 1)
  let length = 0
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK
    if (code >= KNOWN) return null
    const letter = folding[code] || (folding[code] = foldingOf(code))
    if (letter === NOT_ALONE) return null
    if (letter !== BLANK) letters[length++] = letter
    else if (length > from) {
      finish(letters, from, length)
      letters[length++] = BLANK
      from = length
    }
  }
  return decoder.decode(letters.subarray(0, Math.max(length - 1, 0)))
}
