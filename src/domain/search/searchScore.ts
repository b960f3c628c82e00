import { fillerLength } from './fillers.js'
import type { QueryPart, SearchQuery, Spelling } from './searchQuery.js'
import { searchWordsOf } from './searchWords.js'

/** What is known of a record that may be what somebody looks for. */
export type Candidate = Readonly<{
  /** The title as `searchFold` gives it. */
  foldedTitle: string
  /** Other names it goes by or shows, folded. */
  foldedNames: string
  /** Its number or code as single words. */
  keys: readonly string[]
  /** Whether the whole of it has all the words that were asked for. */
  text: 'words' | 'none'
  /** A small push for kinds that people look for more often. */
  prior: number
}>

/** How rare a word is among all titles: rare ones say more. */
export type WordWeights = (word: string) => number

const TITLE = 100
const NAMES = 40
const COVERED = 25
const PHRASE = 15
const NEIGHBOURS = 12
const BEGINNING = 8
const MARKS = 14
const WHOLE_KEY = 300
const IN_TEXT = { words: 60, none: 0 } as const
/** Another way to write it is a little less sure than what was typed; a half word than a whole one. */
const OTHER_SPELLING = 0.93
const HALF_WORD = 0.9
/** What is one thing in several words ("công văn") is less sure where they stand apart. */
const SCATTERED = 0.2
/** Less than this is found where some of the words are missing. */
const ALL_SCATTERED = SCATTERED * HALF_WORD
/** A number is seldom typed by chance. */
const NUMBER = 2.5

/**
 * How well a record answers a query; higher is better, and numbers of different queries do not compare.
 * The name counts most, then how much of the name was asked for, and the order of the words; `marksScore` adds the marks.
 * `isWhole`: every part is in one of its names.
 */
export function scoreOf(
  query: SearchQuery,
  record: Candidate,
  weights: WordWeights,
): { score: number; isWhole: boolean } {
  const title = ` ${record.foldedTitle} `
  const names = ` ${record.foldedNames} ${record.keys.join(' ')} `
  let asked = 0
  let inTitle = 0
  let inNames = 0
  let coveredWords = 0
  let isWhole = true
  for (const part of query.parts) {
    const weight = part.isFiller ? 0.05 : weightOf(part, weights)
    const match = bestMatch(part, title)
    asked += weight
    inTitle += weight * match.share
    coveredWords += match.words
    const named = Math.max(match.share, bestMatch(part, names).share)
    inNames += weight * named
    if (named < ALL_SCATTERED && !part.isFiller) isWhole = false
  }
  if (asked === 0) return { score: record.prior, isWhole: false }
  const own = ownWords(record.foldedTitle)
  const score =
    record.prior +
    (TITLE * inTitle) / asked +
    (NAMES * inNames) / asked +
    COVERED * Math.min(1, coveredWords / Math.max(own.length, 1)) +
    orderScore(query, title, own) +
    IN_TEXT[record.text] +
    (isWholeKey(query, record.keys) ? WHOLE_KEY : 0)
  return { score, isWhole }
}

function weightOf({ spellings }: QueryPart, weights: WordWeights): number {
  const words = spellings[0]?.words ?? []
  return words.reduce((sum, word) => sum + weights(word) * (/\d/.test(word) ? NUMBER : 1), 0)
}

/** The best of the spellings in a text with a blank at both ends, and how many words of the text it takes. */
function bestMatch({ spellings }: QueryPart, text: string): { share: number; words: number } {
  let best = { share: 0, words: 0 }
  spellings.forEach((spelling, at) => {
    const share = shareOf(spelling, text) * (at === 0 ? 1 : OTHER_SPELLING)
    if (share > best.share) best = { share, words: spelling.words.length }
  })
  return best
}

function shareOf({ words, isPhrase, isPrefix }: Spelling, text: string): number {
  if (isPhrase) return text.includes(` ${words.join(' ')}${isPrefix ? '' : ' '}`) ? 1 : 0
  const isTogether = text.includes(` ${words.join(' ')}`)
  const found = words.reduce((sum, word, at) => {
    if (text.includes(` ${word} `)) return sum + 1
    const mayGoOn = isPrefix && at === words.length - 1
    return sum + (mayGoOn && text.includes(` ${word}`) ? HALF_WORD : 0)
  }, 0)
  return (found / words.length) * (isTogether ? 1 : SCATTERED)
}

/** The words of a name without "Thủ tục" and the like before it. */
function ownWords(foldedTitle: string): readonly string[] {
  const words = foldedTitle.split(' ')
  let at = 0
  for (let length = 1; length > 0; at += length) length = fillerLength(words, at)
  return at < words.length ? words.slice(at) : words
}

/** Words side by side as they were typed, and a name that begins with them. */
function orderScore({ parts, words }: SearchQuery, title: string, own: readonly string[]): number {
  const asked = parts.flatMap(({ isFiller, spellings }) =>
    isFiller ? [] : (spellings[0]?.words ?? []),
  )
  const pairs = asked.slice(1).map((word, at) => ` ${asked[at] ?? ''} ${word}`)
  const together = pairs.filter((pair) => title.includes(pair)).length
  const isWhole = title.includes(` ${words.map(({ folded }) => folded).join(' ')}`)
  const isPhrase = isWhole || title.includes(` ${asked.join(' ')}`)
  const isBeginning = ` ${own.join(' ')}`.startsWith(` ${asked.join(' ')}`)
  return (
    (pairs.length > 0 ? (NEIGHBOURS * together) / pairs.length : 0) +
    (isPhrase ? PHRASE : 0) +
    (isBeginning ? BEGINNING : 0)
  )
}

/** What words typed with marks add, by the share of them that the name has with the same marks. */
export function marksScore({ words }: SearchQuery, title: string): number {
  const marked = words.filter((word) => word.marked !== word.folded)
  if (marked.length === 0) return 0
  const there = new Set(searchWordsOf(title).map((word) => word.marked))
  return (MARKS * marked.filter((word) => there.has(word.marked)).length) / marked.length
}

function isWholeKey({ words }: SearchQuery, keys: readonly string[]): boolean {
  const typed = words.map(({ folded }) => folded).join('')
  return typed !== '' && keys.includes(typed) && /\d/.test(typed)
}
