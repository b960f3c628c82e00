import { hasMarksOf, searchFold, searchWordsOf, type SearchWord } from './searchWords.js'

/** Ways to write the same: 'CCCD', 'căn cước công dân', 'căn cước'. */
export type SameMeaning = readonly string[]

/** So many readings of abbreviations in a row are no words of anybody. */
const MOST_FULL = 8

/** A way to write something, with the words of the other ways. */
export type Way = Readonly<{ words: readonly SearchWord[]; others: readonly (readonly string[])[] }>

export type Abbreviations = Readonly<{
  /** By the folded way. */
  ways: ReadonlyMap<string, readonly Way[]>
  /** Those of several words by the first of them. */
  byFirstWord: ReadonlyMap<string, readonly Way[]>
  /** How many words the longest has. */
  longest: number
}>

/** So few letters stand in codes for many things: "ks" in CL-KS-3 is no "khai sinh". */
const TOO_SHORT = 2

/**
 * The abbreviations by the folded way they are written, each with the words of its other ways. One or
 * two letters stand for what they mean when they are typed; nobody who types the words means the letters.
 */
export function abbreviationsOf(groups: readonly SameMeaning[]): Abbreviations {
  const ways = new Map<string, Way[]>()
  const byFirstWord = new Map<string, Way[]>()
  for (const group of groups) {
    const written = group.map((way) => ({ way: searchFold(way), words: searchWordsOf(way) }))
    const long = new Set(written.map(({ way }) => way).filter((way) => way.length > TOO_SHORT))
    const split = [...long].map((way) => ({ way, words: way.split(' ') }))
    for (const { way, words } of written) {
      if (way === '') continue
      const others = split.flatMap((other) => (other.way === way ? [] : [other.words]))
      push(ways, way, { words, others })
      if (words.length > 1) push(byFirstWord, words[0]?.folded ?? '', { words, others })
    }
  }
  const longest = Math.max(1, ...[...ways.values()].flat().map(({ words }) => words.length))
  return { ways, byFirstWord, longest }
}

function push(ways: Map<string, Way[]>, key: string, way: Way): void {
  const known = ways.get(key)
  if (known) known.push(way)
  else ways.set(key, [way])
}
/** The longest way that stands there: how many words it has, and the words of its other ways. */
export function longestWay(words: readonly SearchWord[], at: number, abbreviations: Abbreviations) {
  const { ways: known, longest } = abbreviations
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const typed = words.slice(at, at + length)
    const ways = known.get(typed.map(({ folded }) => folded).join(' ')) ?? []
    const meant = ways.filter((way) => hasTheMarksOf(way, typed))
    if (meant.length > 0) return { length, others: allOthers(meant) }
    const inFull = length > 1 ? waysInFull(typed, abbreviations) : []
    if (inFull.length > 0) return { length, others: inFull }
  }
  return null
}

/** What somebody means by ways of several groups, each once. */
function allOthers(meant: readonly Way[]): Way['others'] {
  const [first] = meant
  if (first && meant.length === 1) return first.others
  const others = meant.flatMap((way) => way.others)
  return [...new Map(others.map((words) => [words.join(' '), words])).values()]
}

/** What words mean with the abbreviations among them written out, that way and its others: "hộ kd". */
function waysInFull(typed: readonly SearchWord[], { ways: known }: Abbreviations) {
  let texts: readonly (readonly SearchWord[])[] = [[]]
  for (const word of typed) {
    const full = fullOf(word, known)
    texts = texts.flatMap((text) => [word, ...full].map((each) => text.concat(each)))
    if (texts.length > MOST_FULL) return []
  }
  return texts.slice(1).flatMap((text) => {
    const ways = known.get(text.map(({ folded }) => folded).join(' ')) ?? []
    const meant = ways.filter((way) => hasTheMarksOf(way, text))
    return meant.flatMap(({ words, others }) => [words.map(({ folded }) => folded), ...others])
  })
}

/** What the letters of an abbreviation begin: "kd" is "kinh doanh". */
function fullOf({ folded }: SearchWord, known: Abbreviations['ways']): SearchWord[][] {
  return (known.get(folded) ?? [])
    .flatMap(({ others }) => others)
    .filter((words) => words.map((word) => word.charAt(0)).join('') === folded)
    .map((words) => searchWordsOf(words.join(' ')))
}

function hasTheMarksOf({ words }: Way, typed: readonly SearchWord[]): boolean {
  return typed.every((word, at) => hasMarksOf(word, words[at]?.marked))
}
