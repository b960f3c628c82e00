import { searchFold, searchWordsOf, type SearchWord } from './searchWords.js'

/** Ways to write the same: 'CCCD', 'căn cước công dân', 'căn cước'. */
export type SameMeaning = readonly string[]

/** Official ways stand first in a group; what stands so far behind is what people say, and in no name. */
const MOST_OFFICIAL = 10

/** A way to write something, with the words of the other ways; its marks are read when it is met. */
export type Way = Readonly<{
  folded: readonly string[]
  words(): readonly SearchWord[]
  others: readonly (readonly string[])[]
}>

export type Abbreviations = Readonly<{
  /** By the folded way. */
  ways: ReadonlyMap<string, readonly Way[]>
  /** Those of several words by the first of them. */
  byFirstWord: ReadonlyMap<string, readonly Way[]>
  /** What letters are the beginnings of: "kd" is "kinh doanh". */
  inFull: ReadonlyMap<string, readonly (readonly SearchWord[])[]>
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
  const inFull = new Map<string, (readonly SearchWord[])[]>()
  let longest = 1
  for (const group of groups) {
    const written = group.map((text) => {
      const way = searchFold(text)
      return { text, way, folded: way.split(' ') }
    })
    const official = new Map<string, readonly string[]>()
    for (const { way, folded } of written) {
      if (official.size < MOST_OFFICIAL && way.length > TOO_SHORT) official.set(way, folded)
    }
    for (const { text, way, folded } of written) {
      if (way === '') continue
      const others: (readonly string[])[] = []
      for (const [other, words] of official) if (other !== way) others.push(words)
      const known = { folded, words: readOnce(text), others }
      push(ways, way, known)
      if (folded.length > 1) push(byFirstWord, folded[0] ?? '', known)
      else addInFull(inFull, way, others)
      longest = Math.max(longest, folded.length)
    }
  }
  return { ways, byFirstWord, inFull, longest }
}

function readOnce(text: string): Way['words'] {
  let words: readonly SearchWord[] | null = null
  return () => (words ??= searchWordsOf(text))
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

function addInFull(
  inFull: Map<string, (readonly SearchWord[])[]>,
  letters: string,
  others: Way['others'],
): void {
  for (const words of others) {
    const initials = words.map((word) => word.charAt(0)).join('')
    if (initials === letters) push(inFull, letters, searchWordsOf(words.join(' ')))
  }
}
