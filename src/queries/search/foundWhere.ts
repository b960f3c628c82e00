import type { Where } from 'payload'

import { parseSearchQuery } from '../../domain/search/searchQuery.js'
import type { SearchKind } from '../../search/searchIndex.js'
import type { Reader } from '../reading/reader.js'
import { readAbbreviations } from './searchTerms.js'
import { searchWhere } from './searchWhere.js'

/**
 * The conditions under which a list holds what the search finds of its kind: by number or code in any
 * spelling, by abbreviation, with a typing error. What is only nearly that is left to the search, which
 * says so. Of words that more records have than the search looks at, all of them are listed.
 */
export async function foundWhere(reader: Reader, kind: SearchKind, q: string): Promise<Where[]> {
  const words = searchWhere(q)
  if (words.length === 0) return []
  const query = parseSearchQuery(q, await readAbbreviations(reader))
  const { records, more, closeness } = await reader.search({ query, kind })
  const found: Where = { id: { in: closeness === 'near' ? [] : records.map(({ id }) => id) } }
  return more.has(kind) ? [{ or: [{ and: words }, found] }] : [found]
}
