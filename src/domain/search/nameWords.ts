/** The words that names have, and each two of them that stand side by side in one. */
export type NameWords = Readonly<{ has(word: string): boolean }>

/**
 * The words of the names of a record and each two of them that stand side by side, all once: they are
 * counted over all records, so that what no name has need not be looked for.
 *
 * @param names folded, as `searchFold` gives them
 */
export function nameWords(...names: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const name of names) {
    let before: string | null = null
    for (const word of name.split(' ')) {
      if (word === '') continue
      words.add(word)
      if (before !== null) words.add(pairOf(before, word))
      before = word
    }
  }
  return words
}

/** Each word with the next, as `nameWords` has them. */
export function pairsIn(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => pairOf(words[at] ?? '', word))
}

/** Whether each word stands beside the next in some name; where one does not, no name has them all in a row. */
export function isRowOf(
  names: NameWords,
): (spelling: Readonly<{ words: readonly string[] }>) => boolean {
  return ({ words }) => pairsIn(words).every((pair) => names.has(pair))
}

function pairOf(word: string, next: string): string {
  return `${word} ${next}`
}
