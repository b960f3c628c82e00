import { firstAbbreviations } from '../../domain/search/abbreviations.js'
import { abbreviationsOf, type Abbreviations } from '../../domain/search/sameMeaning.js'
import type { Reader } from '../reading/reader.js'

/** Folding them costs more than a page, so it is done once for what is kept, however often that is read. */
let latest: Readonly<{ written: string; folded: Abbreviations }> | null = null

/** The abbreviations as administrators keep them; those the portal came with until somebody has. */
export async function readAbbreviations(reader: Reader): Promise<Abbreviations> {
  const terms = await reader.findGlobal('search-terms')
  const kept = (terms.groups ?? []).map(({ ways }) => ways)
  const written = JSON.stringify(kept)
  if (latest?.written !== written) {
    latest = { written, folded: abbreviationsOf(kept.length > 0 ? kept : firstAbbreviations) }
  }
  return latest.folded
}
