const LEAST = 3
const MOST = 7
/** Nobody abbreviates from the far end of a long name. */
const WORDS = 40

/**
 * The initials of every run of words of a name: whoever types "gplx" finds "Cấp giấy phép lái xe", known
 * abbreviation or not. One word a starting point; shorter runs are its beginnings.
 */
export function initialsOf(foldedName: string): string[] {
  const letters = foldedName
    .split(' ')
    .slice(0, WORDS)
    .map((word) => word.charAt(0))
  const runs = letters.map((_letter, at) => letters.slice(at, at + MOST).join(''))
  return [...new Set(runs.filter((run) => run.length >= LEAST))]
}
