import { parseSearchQuery } from '../../domain/search/searchQuery.js'
import type { SearchKind } from '../../search/searchIndex.js'
import type { Reader } from '../reading/reader.js'
import { readAbbreviations } from './searchTerms.js'

export type Suggestion = Readonly<{ kind: SearchKind; slug: string; title: string }>

/** More do not fit above the keyboard of a phone. */
const OFFERED = 6
/** One letter says too little. */
const SHORTEST = 2

/** The best finds for what has been typed so far, of one kind where it is asked for. */
export async function findSuggestions(
  reader: Reader,
  { q, kind }: { q: string; kind: SearchKind | null },
): Promise<readonly Suggestion[]> {
  if (q.length < SHORTEST) return []
  const query = parseSearchQuery(q, await readAbbreviations(reader))
  const { records } = await reader.search({ query, kind })
  return records.slice(0, OFFERED).map(({ kind: found, slug, title }) => ({
    kind: found,
    slug,
    title,
  }))
}
