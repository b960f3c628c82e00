import { isSyllable } from './syllables.js'

const VOWEL = /[aeiouy]/
/** Telex: a letter after the vowel is its tone. */
const TONE_KEYS = 'sfrxj'

/**
 * The syllable that somebody meant whose keyboard left the keys of marks as they were typed: 'ddawng' and
 * 'd9ang' as 'dang', 'hooj' as 'ho', 'ket61' as 'ket' (Telex and VNI). Null for what is a word as it
 * stands, or no such row of keys.
 */
export function syllableTyped(word: string): string | null {
  if (!/^[a-z][a-z1-9]+$/.test(word) || isSyllable(word)) return null
  const letters = word.replace(/\d/g, '')
  if (letters.length < 2) return null
  const meant = letters === word ? withoutTone(word) : [letters]
  return meant.map(withoutMarks).find(isSyllable) ?? null
}

function withoutTone(word: string): string[] {
  const first = word.search(VOWEL)
  const keys = [...word].flatMap((letter, at) =>
    first >= 0 && at > first && TONE_KEYS.includes(letter) ? at : [],
  )
  return [word, ...keys.map((at) => word.slice(0, at) + word.slice(at + 1))]
}

/** Telex: a letter twice is one with a mark, w is one or stands for ư. */
function withoutMarks(word: string): string {
  return word
    .replace(/([adeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/w/g, 'u')
}
