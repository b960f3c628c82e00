import { fillerBefore } from './fillers.js'
import type { QueryPart, SearchQuery, Spelling } from './searchQuery.js'
import { markedWordsOf } from './searchWords.js'
import { isOtherVariant } from './variants.js'

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
const IN_TEXT = { words: 30, none: 0 } as const
/** A long text has more words than so many by chance. */
const BY_CHANCE = 3
const OTHER_VARIANT = -17
/** Another way to write it is a little less sure than what was typed; a half word than a whole one. */
const OTHER_SPELLING = 0.93
const HALF_WORD = 0.9
/** What is one thing in several words ("công văn") is less sure where they stand apart. */
const SCATTERED = 0.2
/** What is asked for is one thing, and the name says it in other words side by side. */
const ONE_THING = OTHER_SPELLING * (PHRASE + NEIGHBOURS)
/** Less than this is found where some of the words are missing. */
const ALL_SCATTERED = SCATTERED * HALF_WORD
/** A number is seldom typed by chance. */
const NUMBER = 2.5

export type Score = Readonly<{ score: number; isWhole: boolean }>

/**
 * How well a record answers a query; higher is better, and numbers of different queries do not compare.
 * The name counts most, then how much of the name was asked for, and the order of the words; `marksScore` adds the marks.
 * `isWhole`: every part is in one of its names. Hundreds are compared for a query, so what is the same
 * for all of them is made once.
 */
export function scorerOf(query: SearchQuery, weights: WordWeights): (record: Candidate) => Score {
  const parts = query.parts.map((part) => ({
    isFiller: part.isFiller,
    weight: part.isFiller ? 0.05 : weightOf(part, weights),
    ways: part.spellings.map(wayOf),
  }))
  const asked = parts.reduce((sum, { weight }) => sum + weight, 0)
  const orderScore = orderScorerOf(query)
  const typed = query.words.map(({ folded }) => folded).join('')
  const isNumber = /\d/.test(typed)
  const askedParts = query.parts.filter(({ isFiller }) => !isFiller)
  const askedWords = new Set(
    query.parts.flatMap(({ spellings }) => spellings.flatMap(({ words }) => words)),
  )
  const isOneThing = askedParts.length === 1
  const textShare = Math.min(1, BY_CHANCE / askedParts.length)
  const inTitle: Match = { share: 0, words: 0 }
  const inName: Match = { share: 0, words: 0 }
  return (record) => {
    if (asked === 0) return { score: record.prior, isWhole: false }
    const title = ` ${record.foldedTitle} `
    let names: string | null = null
    let titleShare = 0
    let namesShare = 0
    let coveredWords = 0
    let isWhole = true
    for (const part of parts) {
      findBest(part.ways, title, inTitle)
      let named = inTitle.share
      if (named < 1) {
        names ??= namesOf(record)
        findBest(part.ways, names, inName)
        named = Math.max(named, inName.share)
      }
      titleShare += part.weight * inTitle.share
      namesShare += part.weight * named
      coveredWords += inTitle.words
      if (named < ALL_SCATTERED && !part.isFiller) isWhole = false
    }
    const own = ownName(record.foldedTitle)
    const score =
      record.prior +
      (TITLE * titleShare) / asked +
      (NAMES * namesShare) / asked +
      COVERED * Math.min(1, coveredWords / countWords(own)) +
      Math.max(
        orderScore(title, own),
        isOneThing && titleShare >= OTHER_SPELLING * asked ? ONE_THING : 0,
      ) +
      IN_TEXT[record.text] * textShare +
      (isOtherVariant(title, askedWords) ? OTHER_VARIANT : 0) +
      (isNumber && record.keys.includes(typed) ? WHOLE_KEY : 0)
    return { score, isWhole }
  }
}

/** Whether every part of a query is in one of the names of a record: `isWhole` without the score. */
export function wholeNameOf({ parts }: SearchQuery): (record: Named) => boolean {
  const asked = parts.filter(({ isFiller }) => !isFiller)
  const waysOf = asked.map(({ spellings }) => spellings.map(wayOf))
  const match: Match = { share: 0, words: 0 }
  return (record) => {
    if (parts.length === 0) return false
    const title = ` ${record.foldedTitle} `
    const names = namesOf(record)
    return waysOf.every((ways) => {
      findBest(ways, title, match)
      if (match.share >= ALL_SCATTERED) return true
      findBest(ways, names, match)
      return match.share >= ALL_SCATTERED
    })
  }
}

type Named = Pick<Candidate, 'foldedTitle' | 'foldedNames' | 'keys'>

function namesOf({ foldedNames, keys }: Named): string {
  return ` ${foldedNames} ${keys.join(' ')} `
}

function weightOf({ spellings }: QueryPart, weights: WordWeights): number {
  const words = spellings[0]?.words ?? []
  return words.reduce((sum, word) => sum + weights(word) * (/\d/.test(word) ? NUMBER : 1), 0)
}

/** A spelling as it stands in a text with blanks at both ends: what has to be there, made once. */
type Way = Readonly<{
  words: readonly { whole: string; beginning: string }[]
  together: string
  isPhrase: boolean
  isPrefix: boolean
}>

function wayOf({ words, isPhrase, isPrefix }: Spelling): Way {
  return {
    words: words.map((word) => ({ whole: ` ${word} `, beginning: ` ${word}` })),
    together: ` ${words.join(' ')}${isPhrase && !isPrefix ? ' ' : ''}`,
    isPhrase,
    isPrefix,
  }
}

/** How much of a part is in a text, and how many words of the text that takes. */
type Match = { share: number; words: number }

/** The best of the spellings in a text. Written into what is given: thousands are looked for in one search. */
function findBest(ways: readonly Way[], text: string, best: Match): void {
  best.share = 0
  best.words = 0
  for (let at = 0; at < ways.length; at += 1) {
    const way = ways[at] as Way
    const share = shareOf(way, text) * (at === 0 ? 1 : OTHER_SPELLING)
    if (share > best.share) {
      best.share = share
      best.words = way.words.length
    }
    if (best.share >= OTHER_SPELLING) return // No other spelling is better.
  }
}

function shareOf({ words, together, isPhrase, isPrefix }: Way, text: string): number {
  if (isPhrase) return text.includes(together) ? 1 : 0
  let found = 0
  for (let at = 0; at < words.length; at += 1) {
    const { whole, beginning } = words[at] as Way['words'][number]
    if (text.includes(whole)) found += 1
    else if (isPrefix && at === words.length - 1 && text.includes(beginning)) found += HALF_WORD
  }
  if (found === 0) return 0
  return (found / words.length) * (words.length === 1 || text.includes(together) ? 1 : SCATTERED)
}

/** The end of a name without "Thủ tục" and the like before it. */
function ownName(foldedTitle: string): string {
  let own = foldedTitle
  for (let length = fillerBefore(own); length > 0; length = fillerBefore(own)) {
    own = own.slice(length)
  }
  return own === '' ? foldedTitle : own
}

function countWords(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1
  return count
}

/** Words side by side as they were typed, and a name that begins with them. */
function orderScorerOf({ parts, words }: SearchQuery) {
  const asked = parts.flatMap(({ isFiller, spellings }) =>
    isFiller ? [] : (spellings[0]?.words ?? []),
  )
  const pairs = asked.slice(1).map((word, at) => ` ${asked[at] ?? ''} ${word}`)
  const whole = ` ${words.map(({ folded }) => folded).join(' ')}`
  const phrase = ` ${asked.join(' ')}`
  const beginning = asked.join(' ')
  return (title: string, own: string): number => {
    let together = 0
    for (const pair of pairs) if (title.includes(pair)) together += 1
    const isPhrase = title.includes(whole) || title.includes(phrase)
    const isBeginning = own.startsWith(beginning)
    return (
      (pairs.length > 0 ? (NEIGHBOURS * together) / pairs.length : 0) +
      (isPhrase ? PHRASE : 0) +
      (isBeginning ? BEGINNING : 0)
    )
  }
}

/** What words typed with marks add, by the share of them that the name has with the same marks. */
export function marksScore({ words }: SearchQuery, title: string): number {
  const marked = words.filter((word) => word.marked !== word.folded)
  if (marked.length === 0) return 0
  const there = markedWordsOf(title)
  return (MARKS * marked.filter((word) => there.has(word.marked)).length) / marked.length
}
