import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

/** Records as a visitor may read them: what the index is made of can therefore be shown to anybody. */
export async function readPublic<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  where: Where,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    user: null,
  })
  return docs
}
