import type { CollectionSlug, DataFromCollectionSlug, Payload, SelectType, Where } from 'payload'

import { ownTurn } from '../ownTurn.js'

const PAGE = 100

/**
 * All rows of a filter, in small pages by id: the embedded database answers on the event loop, so
 * others get their turn between two pages, and no row is skipped when rows come or go meanwhile.
 */
export async function* inPages<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  { where = {}, select }: { where?: Where; select: SelectType },
): AsyncGenerator<DataFromCollectionSlug<S>> {
  let after: string | null = null
  for (;;) {
    const seen: Where = after === null ? {} : { id: { greater_than: after } }
    const { docs }: { docs: { id: string }[] } = await payload.find({
      collection,
      where: { and: [where, seen] },
      select: select as never,
      sort: 'id',
      limit: PAGE,
      pagination: false,
      depth: 0,
      overrideAccess: true, // The system reads for itself; what people see goes through their own rights.
    })
    yield* docs as DataFromCollectionSlug<S>[]
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.id
    await ownTurn()
  }
}
