/** Shorter ones are no codes. */
const SHORTEST = 3
/** A figure with what it counts: "120m2", "50k". */
const COUNTED = /^\d+(m|m2|m3|k|kg|cc|tr|ha|l|h)$/

/** A number so long is one of a code or document; a short one counts something ("mẫu số 1", "cấp 4"). */
export function isCode(word: string): boolean {
  return /\d/.test(word) && word.length >= SHORTEST && !COUNTED.test(word)
}
