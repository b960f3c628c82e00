import type { SameMeaning } from './sameMeaning.js'
import { searchWordsOf } from './searchWords.js'

/**
 * The groups that hold: those the portal comes with, also where it has learned more since an editor last
 * wrote, and the editor's own beside them. A way alone in a group of the editor's means nothing but
 * itself: it is taken out of the groups that the portal comes with.
 */
export function keptMeanings(
  builtIn: readonly SameMeaning[],
  own: readonly SameMeaning[],
): SameMeaning[] {
  const alone = new Set(own.flatMap((ways) => (ways.length === 1 ? ways.map(spelled) : [])))
  const left = builtIn
    .map((ways) => ways.filter((way) => !alone.has(spelled(way))))
    .filter(({ length }) => length > 1)
  const known = left.map((ways) => new Set(ways.map(spelled)))
  const added = own.filter(
    (ways) =>
      ways.length > 1 && !known.some((group) => ways.every((way) => group.has(spelled(way)))),
  )
  return [...left, ...added]
}

/** As search tells ways apart: capitals do not matter, marks do. */
function spelled(way: string): string {
  return searchWordsOf(way)
    .map(({ marked }) => marked)
    .join(' ')
}
