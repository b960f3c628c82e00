/** By how much the number of names that have each word changes. */
export type CountChanges = Map<string, number>

export function countChange(changes: CountChanges, words: Iterable<string>, by: 1 | -1): void {
  for (const word of words) changes.set(word, (changes.get(word) ?? 0) + by)
}

/** Without those that went and came. */
export function changedCounts(changes: CountChanges): [word: string, by: number][] {
  return [...changes].filter(([, by]) => by !== 0)
}
