import { isCode } from './codes.js'
import { fillerBefore } from './fillers.js'
import { isRowOf, pairsIn } from './nameWords.js'
import { findBest, NO_MATCH, OTHER_SPELLING, waysOf, WHOLE, type Match } from './partMatch.js'
import {
  askedParts,
  askedWords,
  type QueryPart,
  type SearchQuery,
  type Spelling,
} from './searchQuery.js'
import { standsIn } from './standsIn.js'
import { isDeed, otherVariantsOf } from './variants.js'

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

/** How rare a word is among all names: rare ones say more. And whether any name has it. */
export type WordWeights = Readonly<{ of(word: string): number; has(word: string): boolean }>

const TITLE = 100
const NAMES = 40
const COVERED = 25
const PHRASE = 15
const NEIGHBOURS = 12
const BEGINNING = 8
const WHOLE_KEY = 300
const IN_TEXT = { words: 25, none: 0 } as const
/** A long text has more words than so many by chance. */
const BY_CHANCE = 3
const OTHER_VARIANT = -17
/** And much less sure where names have it as it was typed: "khai tử" is meant before "từ trần". */
const OTHER_THAN_KNOWN = 0.8
/** Fillers, and what none of the names has, say next to nothing. */
const FILLER = 0.05
const NOWHERE = 0.25
/** What is asked for is one thing, and the name says it in other words side by side. */
const ONE_THING = OTHER_SPELLING * (PHRASE + NEIGHBOURS)
/** A long number is seldom typed by chance. */
const NUMBER = 2.5

/**
 * `share`: how much of what was asked for is in the title, the more where more words were told. What is done
 * again, in other words ("làm lại" for "cấp lại"), does not count: it is done to anything.
 */
export type Score = Readonly<{ score: number; isWhole: boolean; share: number }>

/** What a record has of each part of a query: made once for each, before any of them is scored. */
export type Matched = Readonly<{
  record: Candidate
  isVariant: boolean
  inTitle: readonly Match[]
  /** Of the title or another name, whichever is more. */
  named: readonly number[]
}>

export type Scorer = Readonly<{
  match(record: Candidate): Matched
  score(matched: Matched): Score
}>

/**
 * How well records answer a query; higher is better, and numbers of different queries do not compare.
 * The name counts most, then how much of the name was asked for, and the order of the words; `marksScore` adds the marks.
 * `isWhole`: every part is in one of its names. All records are matched before the first is scored: what
 * none of them has says nothing, and how others write it counts less where some have it as typed.
 * Hundreds are compared for a query, so what is the same for all of them is made once.
 */
export function scorerOf(query: SearchQuery, weights: WordWeights): Scorer {
  const parts = query.parts.map((part) => ({
    isFiller: part.isFiller,
    weight: part.isFiller ? FILLER : weightOf(part, weights),
    ways: waysOf(part),
    isDeed: isDeed(part),
    isNamed: false,
    isTypedInTitle: false,
  }))
  const orderScore = orderScorerOf(query)
  const typed = query.words.map(({ folded }) => folded).join('')
  const isNumber = /\d/.test(typed)
  const isOtherVariant = otherVariantsOf(query)
  const askedFor = askedParts(query.parts).length
  const textShare = Math.min(1, BY_CHANCE / askedFor)
  const match = (record: Candidate): Matched => {
    const title = ` ${record.foldedTitle} `
    const isVariant = isOtherVariant(title)
    let names: string | null = null
    const inTitle: Match[] = []
    const named: number[] = []
    for (const part of parts) {
      const best = findBest(part.ways, title)
      let share = best.share
      if (share < 1) {
        names ??= namesOf(record)
        share = Math.max(share, findBest(part.ways, names).share)
      }
      if (share >= WHOLE) part.isNamed = true
      if (best.share === 1 && !isVariant) part.isTypedInTitle = true
      inTitle.push(best)
      named.push(share)
    }
    return { record, isVariant, inTitle, named }
  }
  const score = (matched: Matched): Score => {
    const { record, isVariant } = matched
    if (parts.length === 0) return { score: record.prior, isWhole: false, share: 0 }
    const { titleShare, typedShare, namesShare, words, isWhole, isAllInTitle } = sharesOf(
      parts,
      matched,
    )
    const isOneThing = askedFor === 1 && isAllInTitle
    const own = ownName(record.foldedTitle)
    const total =
      record.prior +
      TITLE * titleShare +
      NAMES * namesShare +
      COVERED * Math.min(1, words / countWords(own)) +
      Math.max(orderScore(` ${record.foldedTitle} `, own), isOneThing ? ONE_THING : 0) +
      IN_TEXT[record.text] * textShare +
      (isVariant ? OTHER_VARIANT : 0) +
      (isNumber && record.keys.includes(typed) ? WHOLE_KEY : 0)
    return { score: total, isWhole, share: typedShare / textShare }
  }
  return { match, score }
}

type ScoredPart = Readonly<{
  isFiller: boolean
  weight: number
  /** Something done again, changed or ended, whatever it is done to. */
  isDeed: boolean
  /** Some record has it in a name. */
  isNamed: boolean
  /** Some title of no other variant has it as it was typed. */
  isTypedInTitle: boolean
}>

/** What a title and the names have of all that was asked for, each part by what it says. */
function sharesOf(parts: readonly ScoredPart[], { inTitle, named }: Matched) {
  let asked = 0
  let alone = 0
  let inTitles = 0
  let asTyped = 0
  let inNames = 0
  let words = 0
  for (const [at, part] of parts.entries()) {
    const best = inTitle[at] ?? NO_MATCH
    const share = named[at] ?? 0
    const sure = best.isOther && part.isTypedInTitle ? OTHER_THAN_KNOWN : 1
    const weight = part.weight * (part.isNamed ? 1 : NOWHERE)
    asked += weight
    if (!part.isFiller) alone += weight
    inTitles += weight * best.share * sure
    if (!best.isOther || !part.isDeed) asTyped += weight * best.share
    inNames += weight * share
    words += best.words
  }
  const isWhole = parts.every((part, at) => part.isFiller || (named[at] ?? 0) >= WHOLE)
  const isAllInTitle = inTitles >= OTHER_SPELLING * alone
  const [titleShare = 0, typedShare = 0, namesShare = 0] = [inTitles, asTyped, inNames].map(
    (share) => share / asked,
  )
  return { titleShare, typedShare, namesShare, words, isWhole, isAllInTitle }
}

/** Whether every part of a query is in one of the names of a record: `isWhole` without the score. */
export function wholeNameOf({ parts }: SearchQuery): (record: Named) => boolean {
  const asked = askedParts(parts)
  const allWays = asked.map(waysOf)
  return (record) => {
    if (parts.length === 0) return false
    const title = ` ${record.foldedTitle} `
    const names = namesOf(record)
    return allWays.every((ways) => {
      return [title, names].some((text) => findBest(ways, text).share >= WHOLE)
    })
  }
}

type Named = Pick<Candidate, 'foldedTitle' | 'foldedNames' | 'keys'>

function namesOf({ foldedNames, keys }: Named): string {
  return ` ${foldedNames} ${keys.join(' ')} `
}

/**
 * What a part says: its rare words most. An abbreviation that no name has says what its words say ("UBND"
 * is rare, but what it stands for is in half the names).
 */
function weightOf({ spellings: [typed, ...others] }: QueryPart, weights: WordWeights): number {
  const known = others.filter(({ words }) => words.every((word) => weights.has(word)))
  const isKnown = typed !== undefined && isSaid(typed, weights)
  const own = wordsWeight(typed, weights)
  if (isKnown || known.length === 0) return own
  const all = known.reduce((sum, spelling) => sum + wordsWeight(spelling, weights), 0)
  return typed?.words.every((word) => weights.has(word))
    ? Math.max(own, all / known.length)
    : all / known.length
}

/** Whether names have a spelling: all its words, and each beside the next. */
function isSaid(spelling: Spelling, weights: WordWeights): boolean {
  return spelling.words.every((word) => weights.has(word)) && isRowOf(weights)(spelling)
}

function wordsWeight(spelling: Spelling | undefined, weights: WordWeights): number {
  const words = spelling?.words ?? []
  return words.reduce((sum, word) => sum + weights.of(word) * (isCode(word) ? NUMBER : 1), 0)
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
  const asked = askedWords(parts)
  const pairs = pairsIn(asked)
  const whole = words.map(({ folded }) => folded).join(' ')
  const phrase = asked.join(' ')
  const firstWords = asked.slice(0, 2).join(' ')
  return (title: string, own: string): number => {
    let together = 0
    for (const pair of pairs) if (standsIn(title, pair)) together += 1
    const isPhrase = standsIn(title, whole) || standsIn(title, phrase)
    const isBeginning = own.startsWith(phrase)
    return (
      (pairs.length > 0 ? (NEIGHBOURS * together) / pairs.length : 0) +
      (isPhrase ? PHRASE : 0) +
      (isBeginning ? BEGINNING : own.startsWith(firstWords) ? BEGINNING / 2 : 0)
    )
  }
}
