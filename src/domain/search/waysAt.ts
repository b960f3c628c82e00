import type { Abbreviations, Way } from './sameMeaning.js'
import { hasMarksOf, type SearchWord } from './searchWords.js'
import { withAnyNumber, withoutSmallWords } from './smallWords.js'

/** So many readings of abbreviations in a row are no words of anybody. */
const MOST_FULL = 8

/** What stands at a place of a text: so many words, those of them that count, and the words of its other ways. */
export type Reading = Readonly<{
  length: number
  typed: readonly SearchWord[]
  others: readonly (readonly string[])[]
}>

/** The longest way that stands there. */
export function longestWay(
  words: readonly SearchWord[],
  at: number,
  abbreviations: Abbreviations,
): Reading | null {
  return waysAt(words, at, abbreviations)[0] ?? null
}

/**
 * The ways that stand there, the longest first. Small words in between are none of theirs ("mẹ em vừa
 * mất"), and any number is meant by "mấy".
 */
export function waysAt(
  words: readonly SearchWord[],
  at: number,
  abbreviations: Abbreviations,
): Reading[] {
  const readings: Reading[] = []
  for (let length = longestFrom(words, at, abbreviations); length > 0; length -= 1) {
    const typed = words.slice(at, at + length)
    const told = withoutSmallWords(typed)
    for (const each of new Set([typed, told, withAnyNumber(told)])) {
      const others = othersOf(each, abbreviations)
      if (!others) continue
      readings.push({ length, typed: each, others })
      break
    }
  }
  return readings
}

/** How many words from here on may be a way: one, where no longer one begins so. */
function longestFrom(
  words: readonly SearchWord[],
  at: number,
  { byFirstWord, inFull, longest }: Abbreviations,
): number {
  const most = Math.min(longest, words.length - at)
  const [first] = withAnyNumber(words.slice(at, at + 1))
  const folded = first?.folded ?? ''
  return byFirstWord.has(folded) || inFull.has(folded) ? most : Math.min(1, most)
}

function othersOf(typed: readonly SearchWord[], abbreviations: Abbreviations) {
  const ways = abbreviations.ways.get(typed.map(({ folded }) => folded).join(' ')) ?? []
  const meant = ways.filter((way) => hasTheMarksOf(way, typed))
  if (meant.length > 0) return allOthers(meant)
  const inFull = typed.length > 1 ? waysInFull(typed, abbreviations) : []
  return inFull.length > 0 ? inFull : null
}

/** What somebody means by ways of several groups, each once. */
function allOthers(meant: readonly Way[]): Way['others'] {
  const [first] = meant
  if (first && meant.length === 1) return first.others
  const others = meant.flatMap((way) => way.others)
  return [...new Map(others.map((words) => [words.join(' '), words])).values()]
}

/** What words mean with the abbreviations among them written out, that way and its others: "hộ kd". */
function waysInFull(typed: readonly SearchWord[], { ways: known, inFull }: Abbreviations) {
  if (!typed.some(({ folded }) => inFull.has(folded))) return []
  let texts: readonly (readonly SearchWord[])[] = [[]]
  for (const word of typed) {
    const readings = [[word], ...(inFull.get(word.folded) ?? [])]
    texts = texts.flatMap((text) => readings.map((each) => [...text, ...each]))
    if (texts.length > MOST_FULL) return []
  }
  return texts.slice(1).flatMap((text) => {
    const ways = known.get(text.map(({ folded }) => folded).join(' ')) ?? []
    const meant = ways.filter((way) => hasTheMarksOf(way, text))
    return meant.flatMap(({ folded, others }) => [folded, ...others])
  })
}

function hasTheMarksOf(way: Way, typed: readonly SearchWord[]): boolean {
  const words = way.words()
  return typed.every((word, at) => hasMarksOf(word, words[at]?.marked))
}
