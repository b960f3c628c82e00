import { fillerLength } from './fillers.js'
import { searchFold, searchWordsOf, type SearchWord } from './searchWords.js'

/** One way to write what a part of the query means: all these words, side by side where it is a phrase. */
export type Spelling = Readonly<{
  words: readonly string[]
  isPhrase: boolean
  /** The last word may go on: somebody is still typing, or left a half. */
  isPrefix: boolean
}>

/** A part of a query: found where one of its spellings is. The first spelling is what was typed. */
export type QueryPart = Readonly<{
  spellings: readonly Spelling[]
  /** Need not be found ("thủ tục", "ở đâu"). */
  isFiller: boolean
  typed: readonly SearchWord[]
}>

export type SearchQuery = Readonly<{ words: readonly SearchWord[]; parts: readonly QueryPart[] }>

/** Ways to write the same: 'CCCD', 'căn cước công dân', 'căn cước'. */
export type SameMeaning = readonly string[]

/** Nobody means more; the rest of a longer text is not looked for. */
const MOST_WORDS = 16

export type Abbreviations = ReadonlyMap<string, readonly (readonly string[])[]>

/** So few letters stand in codes for many things: "ks" in CL-KS-3 is no "khai sinh". */
const TOO_SHORT = 2

/**
 * The abbreviations by the folded way they are written, each with the words of its other ways. One or
 * two letters stand for what they mean when they are typed; nobody who types the words means the letters.
 */
export function abbreviationsOf(groups: readonly SameMeaning[]): Abbreviations {
  const byWords = new Map<string, string[][]>()
  for (const group of groups) {
    const ways = [...new Set(group.map(searchFold))].filter((way) => way !== '')
    for (const way of ways) {
      const others = ways
        .filter((other) => other !== way && other.length > TOO_SHORT)
        .map((other) => other.split(' '))
      byWords.set(way, [...(byWords.get(way) ?? []), ...others])
    }
  }
  return byWords
}

/** What is looked for, in parts that must all be found. */
export function parseSearchQuery(q: string, abbreviations: Abbreviations): SearchQuery {
  const words = searchWordsOf(q).slice(0, MOST_WORDS)
  const folded = words.map(({ folded }) => folded)
  const longest = Math.max(1, ...[...abbreviations.keys()].map((way) => way.split(' ').length))
  const parts: QueryPart[] = []
  for (let at = 0; at < words.length;) {
    const meant = longestWay(folded, { at, longest, abbreviations })
    const length = meant?.length ?? (fillerLength(folded, at) || 1)
    const isFiller = !meant && fillerLength(folded, at) > 0
    const typed = words.slice(at, at + length)
    parts.push({ typed, isFiller, spellings: spellingsOf(typed, meant?.others ?? []) })
    at += length
  }
  const last = parts.at(-1)
  if (last && !last.isFiller) parts[parts.length - 1] = goingOn(last)
  const isAllFiller = parts.every(({ isFiller }) => isFiller)
  return { words, parts: parts.map((part) => (isAllFiller ? { ...part, isFiller: false } : part)) }
}

function longestWay(
  folded: readonly string[],
  { at, longest, abbreviations }: { at: number; longest: number; abbreviations: Abbreviations },
) {
  for (let length = Math.min(longest, folded.length - at); length > 0; length -= 1) {
    const others = abbreviations.get(folded.slice(at, at + length).join(' '))
    if (others) return { length, others }
  }
  return null
}

function spellingsOf(
  typed: readonly SearchWord[],
  others: readonly (readonly string[])[],
): Spelling[] {
  return [
    { words: typed.map(({ folded }) => folded), isPhrase: false, isPrefix: false },
    ...others.map((words) => ({ words, isPhrase: words.length > 1, isPrefix: false })),
  ]
}

/** The last word of what is typed may be half a word; one letter alone says too little. */
function goingOn(part: QueryPart): QueryPart {
  const [typed, ...others] = part.spellings
  if (!typed || (typed.words.at(-1)?.length ?? 0) < 2) return part
  return { ...part, spellings: [{ ...typed, isPrefix: true }, ...others] }
}
