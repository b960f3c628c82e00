const BLANK = 0x20

/**
 * Whether words begin after a blank of a text. A blank at the front of what is looked for would be tried
 * at every fourth letter: without it hundreds of names are looked through three times as fast.
 */
export function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (text.charCodeAt(at - 1) === BLANK) return true
  }
  return false
}
