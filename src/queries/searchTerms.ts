import { firstAbbreviations } from '../domain/search/abbreviations.js'
import { abbreviationsOf } from '../domain/search/searchQuery.js'
import type { Reader } from './reader.js'

/** The abbreviations as administrators keep them; those the portal came with until somebody has. */
export async function readAbbreviations(reader: Reader) {
  const { groups } = await reader.findGlobal('search-terms')
  const kept = (groups ?? []).map(({ ways }) => ways)
  return abbreviationsOf(kept.length > 0 ? kept : firstAbbreviations)
}
