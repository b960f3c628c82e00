import { foldText } from '../text/vietnameseText.js'
import { askedParts, type SearchQuery } from './searchQuery.js'

/** A piece of a text; what was looked for is marked. */
export type ExcerptPiece = Readonly<{ text: string; isFound: boolean }>

type Find = Readonly<{ from: number; to: number; word: string }>

const LENGTH = 220
/** A longer text is looked through this far: an excerpt is a help, not the search. */
const READ = 12_000

/** The part of a text that shows most of what was looked for, cut between words, the finds marked. */
export function excerptOf(text: string, query: SearchQuery, length = LENGTH): ExcerptPiece[] {
  const shown = text
    .slice(0, READ)
    .normalize('NFC')
    .trim()
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/\s+/g, ' ')
  const finds = findsIn(shown, query)
  const { from, to } = windowOf(shown, finds, length)
  return piecesOf(shown, { from, to, finds })
}

/** The whole text with the finds marked, for names. */
export function markFinds(text: string, query: SearchQuery): ExcerptPiece[] {
  const shown = text.normalize('NFC')
  return piecesOf(shown, { from: 0, to: shown.length, finds: findsIn(shown, query) })
}

function findsIn(text: string, query: SearchQuery): Find[] {
  const finder = finders.get(query) ?? finderOf(query)
  finders.set(query, finder)
  return [...foldInPlace(text).matchAll(finder)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    word,
  }))
}

/** A page marks the same words in dozens of texts. */
const finders = new WeakMap<SearchQuery, RegExp>()
const NOTHING = /(?!)/g
/**
 * What a word may go on with in a folded text. Every query makes its own pattern, and one that asks Unicode
 * what a letter is takes half a millisecond to make.
 */
const LETTER = '[a-z0-9\u00c0-\u1fff]'

function finderOf({ parts }: SearchQuery): RegExp {
  const spellings = askedParts(parts).flatMap((part) => part.spellings)
  const patterns = spellings.flatMap(({ words, isPrefix }) =>
    words.map((word, at) => pattern(word, isPrefix && at === words.length - 1)),
  )
  if (patterns.length === 0) return NOTHING
  const longestFirst = [...new Set(patterns)].toSorted((left, right) => right.length - left.length)
  return new RegExp(`(?<!${LETTER})(?:${longestFirst.join('|')})(?!${LETTER})`, 'g')
}

/** Search takes i and y at the end for one; words are letters and digits, so they are no patterns themselves. */
function pattern(word: string, mayGoOn: boolean): string {
  return `${word.replace(/[iy]$/, '[iy]')}${mayGoOn ? `${LETTER}*` : ''}`
}

const folded = new Map<string, string>()

/** Folds letter by letter, so that what is found in it stands at the same place in the text. */
function foldInPlace(text: string): string {
  return text.toLowerCase().replace(/[^\0-\x7f]/gu, (letter) => {
    const known = folded.get(letter)
    if (known !== undefined) return known
    const plain = foldText(letter)
    const kept = plain.length === letter.length ? plain : letter
    if (folded.size < 2000) folded.set(letter, kept)
    return kept
  })
}

/** From the find from which on most different words stand close together, a little earlier for context. */
function windowOf(
  text: string,
  finds: readonly Find[],
  length: number,
): { from: number; to: number } {
  let best = { from: 0, different: 0 }
  finds.forEach((start, index) => {
    const within = new Set<string>()
    for (const find of finds.slice(index)) {
      if (find.from - start.from > length * 0.7) break
      within.add(find.word)
    }
    if (within.size > best.different) best = { from: start.from, different: within.size }
  })
  const early = best.from - Math.round(length / 6)
  const from = best.from < length / 2 ? 0 : text.indexOf(' ', early) + 1
  if (text.length <= from + length) return { from, to: text.length }
  const cut = text.lastIndexOf(' ', from + length)
  return { from, to: cut > from ? cut : from + length }
}

function piecesOf(
  text: string,
  { from, to, finds }: { from: number; to: number; finds: readonly Find[] },
): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = from > 0 ? [{ text: '… ', isFound: false }] : []
  let at = from
  for (const find of together(text, finds)) {
    if (find.from < at || find.to > to) continue
    if (find.from > at) pieces.push({ text: text.slice(at, find.from), isFound: false })
    pieces.push({ text: text.slice(find.from, find.to), isFound: true })
    at = find.to
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isFound: false })
  return to < text.length ? [...pieces, { text: ' …', isFound: false }] : pieces
}

/** Finds with only a blank between are one. */
function together(text: string, finds: readonly Find[]): Find[] {
  const joined: Find[] = []
  for (const find of finds) {
    const last = joined.at(-1)
    const isNext = last !== undefined && text.slice(last.to, find.from) === ' '
    if (isNext) joined[joined.length - 1] = { ...last, to: find.to }
    else joined.push(find)
  }
  return joined
}
