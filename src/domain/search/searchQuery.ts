import { fillerAt } from './fillers.js'
import { syllableTyped } from './keystrokes.js'
import { searchFold, searchWordsOf, type SearchWord } from './searchWords.js'
import { syllablesIn } from './syllables.js'

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

/** A way to write something, with the words of the other ways. */
type Way = Readonly<{ words: readonly SearchWord[]; others: readonly (readonly string[])[] }>

/** By the folded way, and how many words the longest has. */
export type Abbreviations = Readonly<{ ways: ReadonlyMap<string, readonly Way[]>; longest: number }>

/** So few letters stand in codes for many things: "ks" in CL-KS-3 is no "khai sinh". */
const TOO_SHORT = 2

/**
 * The abbreviations by the folded way they are written, each with the words of its other ways. One or
 * two letters stand for what they mean when they are typed; nobody who types the words means the letters.
 */
export function abbreviationsOf(groups: readonly SameMeaning[]): Abbreviations {
  const byWords = new Map<string, Way[]>()
  for (const group of groups) {
    const ways = new Map(group.map((way) => [searchFold(way), searchWordsOf(way)]))
    ways.delete('')
    for (const [way, words] of ways) {
      const others = [...ways.keys()]
        .filter((other) => other !== way && other.length > TOO_SHORT)
        .map((other) => other.split(' '))
      byWords.set(way, [...(byWords.get(way) ?? []), { words, others }])
    }
  }
  const longest = Math.max(1, ...[...byWords.keys()].map((way) => way.split(' ').length))
  return { ways: byWords, longest }
}

/** Every agency adds its own to the national code: 1.013172.000.00.00.H22, and .02 for a variant. */
const AGENCY_OF_CODE = /(\d\.?\d{6})\.\d{3}\.\d{2}\.\d{2}\.[a-z]\d{2}(\.\d{2})?/gi

/** What is looked for, in parts that must all be found. */
export function parseSearchQuery(q: string, abbreviations: Abbreviations): SearchQuery {
  const written = searchWordsOf(q.replace(AGENCY_OF_CODE, '$1')).slice(0, MOST_WORDS)
  const words = written.map((word) => (abbreviations.ways.has(word.folded) ? word : asMeant(word)))
  const parts: QueryPart[] = []
  for (let at = 0; at < words.length;) {
    const meant = longestWay(words, at, abbreviations)
    const filler = meant ? 0 : fillerAt(words, at)
    const length = meant?.length ?? Math.max(filler, 1)
    const isFiller = filler > 0
    const typed = words.slice(at, at + length)
    const others = meant?.others ?? (length === 1 ? otherReadings(written[at], typed[0]) : [])
    parts.push({ typed, isFiller, spellings: spellingsOf(typed, others) })
    at += length
  }
  const last = parts.at(-1)
  if (last && !last.isFiller) parts[parts.length - 1] = goingOn(last)
  const isAllFiller = parts.every(({ isFiller }) => isFiller)
  return { words, parts: parts.map((part) => (isAllFiller ? { ...part, isFiller: false } : part)) }
}

/** A word with the keys of its marks in it is read without them. */
function asMeant(word: SearchWord): SearchWord {
  const meant = word.marked === word.folded ? syllableTyped(word.folded) : null
  if (meant === null) return word
  const [read] = searchWordsOf(meant)
  return read ? { ...read, written: word.written, at: word.at } : word
}

/** Words that somebody wrote together, and what else a word that was read otherwise may be: 'visa' is no 'via'. */
function otherReadings(
  written: SearchWord | undefined,
  read: SearchWord | undefined,
): (readonly string[])[] {
  if (!written || !read) return []
  if (written.folded !== read.folded) return [[written.folded]]
  return syllablesIn(read.folded).map((syllables) => syllables.map(searchFold))
}

function longestWay(
  words: readonly SearchWord[],
  at: number,
  { ways: known, longest }: Abbreviations,
) {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const typed = words.slice(at, at + length)
    const ways = known.get(typed.map(({ folded }) => folded).join(' ')) ?? []
    const meant = ways.filter((way) => hasTheMarksOf(way, typed))
    if (meant.length > 0) return { length, others: meant.flatMap(({ others }) => others) }
  }
  return null
}

/** Marks may be left out, but where they are typed they are meant: 'mật' is not 'mất'. */
function hasTheMarksOf({ words }: Way, typed: readonly SearchWord[]): boolean {
  return typed.every(({ folded, marked }, at) => marked === folded || marked === words[at]?.marked)
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

/**
 * The last word of what is typed may be half a word; one letter alone says too little, and several
 * words that mean something as they stand are whole ("nhận con" is no beginning of "nhận công").
 */
function goingOn(part: QueryPart): QueryPart {
  const [typed, ...others] = part.spellings
  if (!typed || (typed.words.at(-1)?.length ?? 0) < 2) return part
  if (typed.words.length > 1 && others.length > 0) return part
  return { ...part, spellings: [{ ...typed, isPrefix: true }, ...others] }
}
