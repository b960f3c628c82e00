import type { Abbreviations, Way } from './sameMeaning.js'
import { isMeantBy, type SearchWord } from './searchWords.js'
import { longestWay } from './waysAt.js'

/** Shorter ways stand apart by chance, and so do words with more between them. */
const LEAST_APART = 3
const MOST_BETWEEN = 3

export type Apart = Readonly<{ places: readonly number[]; others: readonly (readonly string[])[] }>

/**
 * The longest way whose words were all typed, near each other but in another order or with words between:
 * "người khuyết tật nặng xin trợ cấp" is what "trợ cấp người khuyết tật" is. None where as many words side
 * by side mean something.
 */
export function wayApart(words: readonly SearchWord[], abbreviations: Abbreviations): Apart | null {
  if (words.length < LEAST_APART) return null
  let best: Apart | null = null
  let least = LEAST_APART
  const typed = new Set(words.map(({ folded }) => folded))
  for (const first of typed) {
    for (const way of abbreviations.byFirstWord.get(first) ?? []) {
      if (way.folded.length < least || !way.folded.every((word) => typed.has(word))) continue
      const places = placesOf(way, words)
      if (!places || isSideBySide(places) || partsAnother(words, places, abbreviations)) continue
      best = { places, others: way.others }
      least = way.folded.length + 1
    }
  }
  return best
}

/** Where the words of a way stand, in order of standing; null where one does not, or they are far apart. */
function placesOf(way: Way, typed: readonly SearchWord[]): number[] | null {
  const places: number[] = []
  for (const word of way.words()) {
    const place = typed.findIndex((each, at) => !places.includes(at) && isMeantBy(each, word))
    if (place < 0) return null
    places.push(place)
  }
  places.sort((left, right) => left - right)
  const span = (places.at(-1) ?? 0) - (places[0] ?? 0) + 1
  return span > places.length + MOST_BETWEEN ? null : places
}

function isSideBySide(places: readonly number[]): boolean {
  return (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1
}

/** Whether another way stands side by side there, with as many words or some that these leave out. */
function partsAnother(
  words: readonly SearchWord[],
  places: readonly number[],
  abbreviations: Abbreviations,
): boolean {
  for (let at = 0; at <= (places.at(-1) ?? 0); at += 1) {
    const length = longestWay(words, at, abbreviations)?.length ?? 0
    const shared = places.filter((place) => place >= at && place < at + length).length
    if (shared > 0 && (shared < length || length >= places.length)) return true
  }
  return false
}
