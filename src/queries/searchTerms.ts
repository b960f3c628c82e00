import { firstAbbreviations } from '../domain/search/abbreviations.js'
import { abbreviationsOf, type Abbreviations } from '../domain/search/searchQuery.js'
import type { SearchTerm } from '../payload-types.js'
import type { Reader } from './reader.js'

/** By the record they were read from, which visitors share until it changes: folding them costs more than a page. */
const folded = new WeakMap<SearchTerm, Abbreviations>()

/** The abbreviations as administrators keep them; those the portal came with until somebody has. */
export async function readAbbreviations(reader: Reader): Promise<Abbreviations> {
  const terms = await reader.findGlobal('search-terms')
  const known = folded.get(terms)
  if (known) return known
  const kept = (terms.groups ?? []).map(({ ways }) => ways)
  const abbreviations = abbreviationsOf(kept.length > 0 ? kept : firstAbbreviations)
  folded.set(terms, abbreviations)
  return abbreviations
}
