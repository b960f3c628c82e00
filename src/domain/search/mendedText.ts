import type { SearchQuery } from './searchQuery.js'
import { searchWordsOf } from './searchWords.js'

/** What somebody meant, in the spelling of a name that fits: 'nghja vu' as 'nghĩa vụ'. */
export function mendedText({ parts }: SearchQuery, title: string): string {
  const written = new Map(searchWordsOf(title).map((word) => [word.folded, word.written]))
  return parts
    .flatMap(({ typed, spellings }) => {
      if (typed.some(({ folded }) => written.has(folded)) || typed.length > 1) {
        return typed.map((word) => written.get(word.folded) ?? word.written)
      }
      const meant = spellings.flatMap(({ words }) => words).find((word) => written.has(word))
      return meant ? (written.get(meant) ?? meant) : typed.map((word) => word.written)
    })
    .map((word) => word.toLowerCase())
    .join(' ')
}
