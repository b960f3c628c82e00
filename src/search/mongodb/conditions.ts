import type { Filter } from 'mongodb'

import { askedParts, type Spelling } from '../../domain/search/searchQuery.js'
import type { CandidateRequest } from '../searchIndex.js'
import { filterWord } from '../storedEntry.js'
import type { SearchDocument } from './collections.js'

type Condition = Filter<SearchDocument>

/**
 * From the widest on; the next is asked for only where the one before found more than was read. Words
 * are letters and digits only, so a pattern of them is plain.
 */
export function conditionsFor({ where, parts, filters }: CandidateRequest): Condition[][] {
  const asked = askedParts(parts)
  if (asked.length === 0) return []
  const limits = Object.entries(filters).map(([facet, value]): Condition => ({
    filters: filterWord(facet, value),
  }))
  const allIn = (field: 'nameWords' | 'words'): Condition[] => [
    ...asked.map(({ spellings }): Condition => ({
      $or: spellings.map((each): Condition => ({ $and: spelled(each, field) })),
    })),
    ...limits,
  ]
  const typed = parts.flatMap(({ spellings }) => spellings[0]?.words ?? []).join(' ')
  const sideBySide = { foldedTitle: new RegExp(`(^| )${typed}`) }
  if (where === 'anywhere') return [allIn('words')]
  return [allIn('nameWords'), [...allIn('nameWords'), sideBySide]]
}

function spelled({ words, isPrefix }: Spelling, field: 'nameWords' | 'words'): Condition[] {
  return words.map((word, at): Condition => {
    const isHalf = isPrefix && at === words.length - 1
    return { [field]: isHalf ? new RegExp(`^${word}`) : word }
  })
}
