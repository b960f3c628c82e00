import type { QueryPart } from '../domain/search/searchQuery.js'
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
/** Words side by side, the longer the surer. */
const RUNS = [4, 3, 2]
/** So often is looked for a query with something left out. */
const MOST_LOOKS = 6
/** With so many that have nearly all of it, nobody reads those that have less. */
const ENOUGH = 200
/** How many names have each word. */
export type Counts = ReadonlyMap<string, number>

export type Looked = Readonly<{ records: readonly SearchRecord[]; more: ReadonlySet<SearchKind> }>
export type Look = (where: Where, parts: readonly QueryPart[]) => Promise<Looked>

export const NONE: Looked = { records: [], more: new Set() }

/** Whatever several looks find is read once. */
export function lookInto(
  index: SearchIndex,
  within: Pick<CandidateRequest, 'kind' | 'filters' | 'limit'>,
): Look {
  const known = new Map<EntryKey, SearchRecord>()
  return async (where, parts) => {
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
  if (parts.filter(({ isFiller }) => !isFiller).length < SENTENCE) return NONE
  for (const length of RUNS) {
    const run = wordRuns(parts, length)
    const found = run.spellings.length > 0 ? await look('names', [run]) : NONE
    if (!isEmpty(found)) return found
  }
  return NONE
}

/** So many words are not the name of a thing with one left out. */
export function isSentence(parts: readonly QueryPart[]): boolean {
  return parts.filter(({ isFiller }) => !isFiller).length > MOST_LOOKS
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
  const asked = parts.filter(({ isFiller }) => !isFiller)
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
  const asked = parts.filter(({ isFiller }) => !isFiller)
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

/** A number or code is meant as it is. */
function isNumber({ spellings }: QueryPart): boolean {
  return spellings[0]?.words.some((word) => /\d/.test(word)) ?? false
}
