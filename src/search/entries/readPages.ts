import type { CollectionSlug, DataFromCollectionSlug, Payload, SelectType, Where } from 'payload'

import { ownTurn } from '../../ownTurn.js'

/** Records of procedures take a millisecond each, and the embedded database answers on the event loop. */
const PAGE = 10

type Asked = Readonly<{
  where: Where
  select?: SelectType
  /** Records in one page; more only of those of which little is read. */
  page?: number
  /** Past the rights of a visitor: for what is not shown. */
  overrideAccess: boolean
}>

/** All records of a filter in the order in which they were made; others are let in before each page. */
export async function* readPages<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  { where, select, page = PAGE, overrideAccess }: Asked,
): AsyncGenerator<DataFromCollectionSlug<Slug>[]> {
  let after: string | null = null
  for (;;) {
    await ownTurn()
    const unread: Where = after === null ? {} : { id: { greater_than: after } }
    const { docs }: { docs: { id: string }[] } = await payload.find({
      collection,
      where: { and: [where, unread] },
      select: select as never,
      sort: 'id',
      limit: page,
      pagination: false,
      depth: 0,
      overrideAccess,
      user: null,
    })
    yield docs as DataFromCollectionSlug<Slug>[]
    const last = docs.at(-1)
    if (!last || docs.length < page) return
    after = last.id
  }
}
