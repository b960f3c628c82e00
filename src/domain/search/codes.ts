/** Shorter ones are no codes. */
const SHORTEST = 3

/** A number so long is one of a code or document; a short one counts something ("mẫu số 1", "cấp 4"). */
export function isCode(word: string): boolean {
  return /\d/.test(word) && word.length >= SHORTEST
}
