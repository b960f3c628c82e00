import { foldText } from '../text/vietnameseText.js'
import { foldLetters } from './foldLetters.js'

/** A word as search compares it: `folded` without marks, `marked` with them in one spelling. */
export type SearchWord = Readonly<{
  folded: string
  marked: string
  /** As written, and where it stands in the text. */
  written: string
  at: number
}>

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Tone marks; where in a syllable they stand differs between old and new spelling (hoà, hòa). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** i and y are two spellings of one sound at the end of an open syllable: kỹ and kĩ, quý and quí. */
const OPEN_Y = /^(?:[bcdđghklmnpqrstvx]{1,3}|qu)y$/

/** Syllables come back all the time; whoever sends ever new ones is not remembered. */
const REMEMBERED = 20_000
const known = new Map<string, Pick<SearchWord, 'folded' | 'marked'>>()

/** Marks may be left out, but where they are typed they are meant: 'mật' is not 'mất', nor "cửa" "của". */
export function hasMarksOf(typed: SearchWord, marked: string | undefined): boolean {
  return typed.marked === typed.folded || typed.marked === marked
}

/** Whether a word is meant by what was typed. */
export function isMeantBy(typed: SearchWord, { folded, marked }: SearchWord): boolean {
  return typed.folded === folded && hasMarksOf(typed, marked)
}

/** The words of a text in order. Every text has the same words in old and new spelling, in any Unicode form. */
export function searchWordsOf(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const match of text.normalize('NFC').matchAll(WORD)) {
    const spelled = spellingsOf(match[0])
    if (spelled.folded) words.push({ ...spelled, written: match[0], at: match.index })
  }
  return words
}

/** The folded words of a text with single spaces between: what is stored and compared. */
export function searchFold(text: string): string {
  const composed = text.normalize('NFC')
  return foldLetters(composed, endWithOneI) ?? foldWords(composed)
}

function foldWords(text: string): string {
  return (text.match(WORD) ?? [])
    .map((word) => spellingsOf(word).folded)
    .filter((folded) => folded !== '')
    .join(' ')
}

/** The different words of a text with their marks, as `searchWordsOf` gives them. */
export function markedWordsOf(text: string): ReadonlySet<string> {
  const marked = new Set<string>()
  for (const word of text.normalize('NFC').match(WORD) ?? []) {
    const spelled = spellingsOf(word)
    if (spelled.folded) marked.add(spelled.marked)
  }
  return marked
}

function spellingsOf(written: string): Pick<SearchWord, 'folded' | 'marked'> {
  const found = known.get(written)
  if (found) return found
  const spelled = { folded: withOneI(foldText(written)), marked: markedSpelling(written) }
  if (known.size < REMEMBERED) known.set(written, spelled)
  return spelled
}

function markedSpelling(written: string): string {
  const apart = written.toLowerCase().normalize('NFD')
  const tones = apart.match(TONES) ?? []
  return withOneI(apart.replace(TONES, '')) + tones.join('')
}

function withOneI(word: string): string {
  return OPEN_Y.test(word) ? `${word.slice(0, -1)}i` : word
}

const [I = 0, Y = 0] = [...'iy'].map((letter) => letter.charCodeAt(0))
/** No open syllable with y has more letters. */
const LONGEST_OPEN = 4

/** As `withOneI`, for a word in the midst of a text. */
function endWithOneI(letters: Uint16Array, from: number, to: number): void {
  if (letters[to - 1] !== Y || to - from > LONGEST_OPEN) return
  if (OPEN_Y.test(String.fromCharCode(...letters.subarray(from, to)))) letters[to - 1] = I
}
