import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

import { readPages } from './readPages.js'

/** Records as a visitor may read them: what the index is made of can therefore be shown to anybody. */
export async function readPublic<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  where: Where,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const records: DataFromCollectionSlug<Slug>[] = []
  for await (const page of readPages(payload, collection, { where, overrideAccess: false })) {
    records.push(...page)
  }
  return records
}
