import { isCode } from '../domain/search/codes.js'
import { isRowOf } from '../domain/search/nameWords.js'
import {
  askedParts,
  askedWords,
  type QueryPart,
  type Spelling,
} from '../domain/search/searchQuery.js'
import { wordRuns } from '../domain/search/wordRuns.js'
import type {
  CandidateRequest,
  EntryKey,
  SearchIndex,
  SearchKind,
  SearchRecord,
  Where,
} from './searchIndex.js'

/** So many words are told in a sentence, and some of them are in no name. */
const SENTENCE = 3
/** Nobody names a thing with more parts, or more words. */
const MOST_NAMED = 6
const MOST_WORDS = 10
/** Words side by side, the longer the surer. */
const RUNS = [4, 3]
/** Of two words that say most, so many are looked for at once. */
const MOST_TELLING = 6
/** So often is looked for a query with something left out. */
const MOST_LOOKS = 5
/** With so many that have nearly all of it, nobody reads those that have less. */
const ENOUGH = 200
/** How many names have each word, and each two that stand side by side. */
export type Counts = ReadonlyMap<string, number>

export type Looked = Readonly<{ records: readonly SearchRecord[]; more: ReadonlySet<SearchKind> }>
export type Look = (where: Where, parts: readonly QueryPart[]) => Promise<Looked>

export const NONE: Looked = { records: [], more: new Set() }

/** Whatever several looks find is read once, and what no name has side by side is not looked for in names. */
export function lookInto(
  index: SearchIndex,
  counts: Counts,
  within: Pick<CandidateRequest, 'kind' | 'filters' | 'limit'>,
): Look {
  const known = new Map<EntryKey, SearchRecord>()
  const isKnown = isRowOf(counts)
  return async (where, asked) => {
    const parts = where === 'names' ? asked.map((part) => withKnown(part, isKnown)) : asked
    if (askedParts(parts).some(({ spellings }) => spellings.length === 0)) return NONE
    const { keys, more } = await index.candidates({ where, parts, ...within })
    const unknown = keys.filter((key) => !known.has(key))
    if (unknown.length > 0) {
      for (const [key, record] of await index.records(unknown)) known.set(key, record)
    }
    return { records: keys.flatMap((key) => known.get(key) ?? []), more }
  }
}

/** Names that have words side by side as somebody told them in a sentence, the longest such row. */
export async function lookForRuns(look: Look, parts: readonly QueryPart[]): Promise<Looked> {
  if (askedParts(parts).length < SENTENCE) return NONE
  for (const length of RUNS) {
    const found = await look('names', [wordRuns(parts, length)])
    if (!isEmpty(found)) return found
  }
  return NONE
}

/**
 * Names that have what says most of what was typed: what several words mean together, or two words side
 * by side (most words of the language are two syllables), the rarest of them.
 */
export async function lookForTelling(
  look: Look,
  parts: readonly QueryPart[],
  counts: Counts,
): Promise<Looked> {
  const asked = askedParts(parts)
  const isNumber = isNumberOf(asked)
  if (asked.length < SENTENCE || asked.some(isNumber)) return NONE
  const meant = asked.filter(({ spellings }) => spellings.length > 1)
  const pairs = wordRuns(
    asked.filter((part) => !meant.includes(part)),
    2,
  )
  const few = (spelling: Spelling) =>
    Math.min(...spelling.words.map((word) => counts.get(word) ?? Infinity))
  const spellings = [...meant.flatMap((part) => part.spellings), ...pairs.spellings]
    .filter(({ words }) => words.length > 1)
    .filter(isRowOf(counts))
    .map((spelling) => ({ ...spelling, isPhrase: true, isPrefix: false }))
    .toSorted((left, right) => few(left) - few(right))
    .slice(0, MOST_TELLING)
  return look('names', [{ typed: [], isFiller: false, spellings }])
}

/** A name with an abbreviation or a slip in it has two words less side by side than it would have. */
const MOST_STRANGE_PAIRS = 2
/** Stands where a filler was left out, which may stand between the same words in a name. */
const GAP = ''

/**
 * A sentence that has several words side by side as no name has them: no name has all of it, which need
 * not be looked for.
 */
export function isToldAsStory(parts: readonly QueryPart[], counts: Counts): boolean {
  if (!isSentence(parts)) return false
  const words = parts.flatMap((part) => (part.isFiller ? GAP : askedWords([part])))
  const strange = words.filter((word, at) => {
    const next = words[at + 1] ?? GAP
    return word !== GAP && next !== GAP && !isRowOf(counts)({ words: [word, next] })
  })
  return strange.length > MOST_STRANGE_PAIRS
}

/** So many words are not the name of a thing with one left out. */
export function isSentence(parts: readonly QueryPart[]): boolean {
  return askedParts(parts).length > MOST_NAMED || askedWords(parts).length > MOST_WORDS
}

/**
 * Names that have all parts but one, of many parts but a few. What most names have says least and is
 * left out first.
 */
export async function lookForAllButFew(
  look: Look,
  parts: readonly QueryPart[],
  counts: Counts,
): Promise<Looked> {
  const asked = askedParts(parts)
  const isNumber = isNumberOf(asked)
  const words = commonFirst(asked, counts).filter((part) => !isNumber(part))
  if (asked.length < 2) return NONE
  const few = Math.ceil(words.length / MOST_LOOKS)
  const records = new Set<SearchRecord>()
  const more = new Set<SearchKind>()
  for (let at = 0; at < words.length && records.size < ENOUGH; at += few) {
    const left = new Set(words.slice(at, at + few))
    const others = asked.filter((part) => !left.has(part))
    const found = await look('names', others)
    for (const record of found.records) records.add(record)
    for (const kind of found.more) more.add(kind)
  }
  return { records: [...records], more }
}

/** Texts that have the words that say most: half of them, or half of those. A code that nothing has brings nothing. */
export async function lookForRarest(
  look: Look,
  parts: readonly QueryPart[],
  counts: Counts,
): Promise<Looked> {
  const asked = askedParts(parts)
  const isNumber = isNumberOf(asked)
  const numbers = asked.filter(isNumber)
  const words = commonFirst(
    asked.filter((part) => !isNumber(part)),
    counts,
  )
  for (let kept = words.length; kept > 1;) {
    kept = Math.ceil(kept / 2)
    const found = await look('anywhere', [...numbers, ...words.slice(-kept)])
    if (!isEmpty(found)) return found
  }
  return NONE
}

function withKnown(part: QueryPart, isKnown: (spelling: Spelling) => boolean): QueryPart {
  return { ...part, spellings: part.spellings.filter((each) => !each.isPhrase || isKnown(each)) }
}

export function isEmpty({ records }: Looked): boolean {
  return records.length === 0
}

function commonFirst(parts: readonly QueryPart[], counts: Counts): QueryPart[] {
  return parts.toSorted((left, right) => commonness(right, counts) - commonness(left, counts))
}

/** How many names have its rarest word; one that no name has is the first to do without. */
function commonness({ spellings }: QueryPart, counts: Counts): number {
  const words = spellings[0]?.words ?? []
  const least = Math.min(...words.map((word) => counts.get(word) ?? 0))
  return least === 0 ? Infinity : least
}

/** A code is meant as it is, with all its numbers: "11/2011/NĐ-CP". A short number alone counts something. */
function isNumberOf(parts: readonly QueryPart[]): (part: QueryPart) => boolean {
  const has = (part: QueryPart, is: (word: string) => boolean) => part.spellings[0]?.words.some(is)
  const isDigits = (word: string) => /\d/.test(word)
  return parts.some((part) => has(part, isCode))
    ? (part) => has(part, isDigits) ?? false
    : () => false
}
