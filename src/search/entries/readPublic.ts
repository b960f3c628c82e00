import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

import { selectionOf } from './readAsStored.js'
import { readPages } from './readPages.js'

/**
 * Records as a visitor may read them: what the index is made of can therefore be shown to anybody.
 *
 * @param fields dotted paths, where not all are needed; of those that are not asked for nothing is said
 */
export async function readPublic<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  where: Where,
  fields?: readonly string[],
): Promise<DataFromCollectionSlug<Slug>[]> {
  const records: DataFromCollectionSlug<Slug>[] = []
  const select = fields && selectionOf(fields)
  const pages = readPages(payload, collection, { where, select, overrideAccess: false })
  for await (const page of pages) records.push(...page)
  return records
}
