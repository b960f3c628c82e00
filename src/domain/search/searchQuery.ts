import { withoutWayThere } from './fillers.js'
import { syllableTyped } from './keystrokes.js'
import { piecesOf, type Piece } from './pieces.js'
import type { Abbreviations } from './sameMeaning.js'
import { searchFold, searchWordsOf, type SearchWord } from './searchWords.js'
import { syllablesIn } from './syllables.js'
import { wayApart, type Apart } from './wayApart.js'

/** One way to write what a part of the query means: all these words, side by side where it is a phrase. */
export type Spelling = Readonly<{
  words: readonly string[]
  isPhrase: boolean
  /** The last word may go on: somebody is still typing, or left a half. */
  isPrefix: boolean
  /** One letter from a word that some name has: it was hardly meant. */
  isGuess?: boolean
}>

/** A part of a query: found where one of its spellings is. The first spelling is what was typed. */
export type QueryPart = Readonly<{
  spellings: readonly Spelling[]
  /** Need not be found ("thủ tục", "ở đâu"). */
  isFiller: boolean
  typed: readonly SearchWord[]
  /** The same words one by one, for where no name has what they mean together. */
  apart?: readonly QueryPart[]
}>

export type SearchQuery = Readonly<{ words: readonly SearchWord[]; parts: readonly QueryPart[] }>

/** The parts that have to be found. */
export function askedParts(parts: readonly QueryPart[]): QueryPart[] {
  return parts.filter(({ isFiller }) => !isFiller)
}

/** Their words as they were typed, in order. */
export function askedWords(parts: readonly QueryPart[]): string[] {
  return askedParts(parts).flatMap(({ spellings }) => spellings[0]?.words ?? [])
}

/** Nobody means more; the rest of a longer text is not looked for. */
const MOST_WORDS = 16

/** Every agency adds its own to the national code: 1.013172.000.00.00.H22, and .02 for a variant. */
const AGENCY_OF_CODE = /(\d\.?\d{6})\.\d{3}\.\d{2}\.\d{2}\.[a-z]\d{2}(\.\d{2})?/gi

/** What is looked for, in parts that must all be found. */
export function parseSearchQuery(q: string, abbreviations: Abbreviations): SearchQuery {
  const written = searchWordsOf(q.replace(AGENCY_OF_CODE, '$1')).slice(0, MOST_WORDS)
  const words = written.map((word) => (abbreviations.ways.has(word.folded) ? word : asMeant(word)))
  const parts = partsOf({ words, written }, abbreviations)
  const last = parts.at(-1)
  if (last && !last.isFiller) parts[parts.length - 1] = goingOn(last)
  const isAllFiller = parts.every(({ isFiller }) => isFiller)
  return { words, parts: parts.map((part) => (isAllFiller ? { ...part, isFiller: false } : part)) }
}

/** What was typed, and the same as it was written, before keys of marks were read as marks. */
type Typed = Readonly<{ words: readonly SearchWord[]; written: readonly SearchWord[] }>

/** Words that stand apart mean less surely one thing than those side by side. */
const APART = 0.5

/** What was typed in pieces that mean one thing, or words that mean one thing though they stand apart. */
function partsOf(typed: Typed, abbreviations: Abbreviations): QueryPart[] {
  const whole = sideBySide(typed, abbreviations)
  const apart = wayApart(typed.words, abbreviations)
  if (!apart) return whole.parts
  const { parts, told } = aroundApart(typed, apart, abbreviations)
  return told + APART * apart.places.length ** 2 > whole.told ? parts : whole.parts
}

type Read = { parts: QueryPart[]; told: number }

function aroundApart({ words, written }: Typed, apart: Apart, abbreviations: Abbreviations): Read {
  const parts: QueryPart[] = []
  let told = 0
  let from = 0
  for (const [nth, place] of [...apart.places, words.length].entries()) {
    const between = { words: words.slice(from, place), written: written.slice(from, place) }
    const read = sideBySide(between, abbreviations)
    parts.push(...read.parts)
    told += read.told
    if (nth === 0) parts.push(partApart({ words, written }, apart, abbreviations))
    from = place + 1
  }
  return { parts, told }
}

function sideBySide({ words, written }: Typed, abbreviations: Abbreviations): Read {
  let at = 0
  const { pieces, told } = piecesOf(words, abbreviations)
  const parts = pieces.map((piece) => {
    const [from, to] = [at, at + piece.length]
    at = to
    const inside = { words: words.slice(from, to), written: written.slice(from, to) }
    return partOf(inside, piece, abbreviations)
  })
  return { parts, told }
}

/** The parts of words side by side, none of them with all the words. */
function shorterParts(typed: Typed, abbreviations: Abbreviations): QueryPart[] {
  return sideBySide(typed, { ...abbreviations, longest: typed.words.length - 1 }).parts
}

function partOf(
  { words, written }: Typed,
  { reading, isFiller }: Piece,
  abbreviations: Abbreviations,
): QueryPart {
  const typed = reading?.typed ?? words
  const told = isFiller ? withoutWayThere(typed) : typed
  const others = reading?.others ?? (words.length === 1 ? otherReadings(written[0], words[0]) : [])
  const part = { typed, isFiller, spellings: spellingsOf(told, others) }
  if (!reading || words.length === 1) return part
  return { ...part, apart: shorterParts({ words, written }, abbreviations) }
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

function partApart(
  { words, written }: Typed,
  { places, others }: Apart,
  abbreviations: Abbreviations,
): QueryPart {
  const [typed = [], inside = []] = [words, written].map((each) =>
    each.filter((_word, at) => places.includes(at)),
  )
  return {
    typed,
    isFiller: false,
    spellings: spellingsOf(typed, others),
    apart: shorterParts({ words: typed, written: inside }, abbreviations),
  }
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
