import { firstAbbreviations } from '../../domain/search/abbreviations.js'
import { keptMeanings } from '../../domain/search/keptMeanings.js'
import { abbreviationsOf, type Abbreviations } from '../../domain/search/sameMeaning.js'
import type { Reader } from '../reading/reader.js'

/** Folding them costs more than a page, so it is done once for what is kept, however often that is read. */
let latest: Readonly<{ written: string; folded: Abbreviations }> | null = null

/** The abbreviations that the portal comes with, and those that administrators keep beside them. */
export async function readAbbreviations(reader: Reader): Promise<Abbreviations> {
  const terms = await reader.findGlobal('search-terms')
  const own = (terms.groups ?? []).map(({ ways }) => ways)
  const written = JSON.stringify(own)
  if (latest?.written !== written) {
    latest = { written, folded: abbreviationsOf(keptMeanings(firstAbbreviations, own)) }
  }
  return latest.folded
}
