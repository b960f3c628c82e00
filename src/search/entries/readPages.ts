import {
  createLocalReq,
  type CollectionSlug,
  type DataFromCollectionSlug,
  type Payload,
  type SelectType,
  type Where,
} from 'payload'

import { indexingTurn } from '../indexingTurn.js'
import { areReadAsStored } from './readAsStored.js'

/** Records of procedures take a millisecond each, and the embedded database answers on the event loop. */
const PAGE = 10

type Asked = Readonly<{
  where: Where
  /** What is needed; where a rule of a field may ask for more, all of a record is read. */
  select?: SelectType | undefined
  /** Records in one page; more only of those of which little is read. */
  page?: number
  /** Past the rights of a visitor: for what is not shown. */
  overrideAccess: boolean
}>

type Reading = Readonly<{ where: Where; limit: number }>
type ReadPage = (reading: Reading) => Promise<{ docs: { id: string }[] }>

/** All records of a filter in the order in which they were made; others are let in before each page. */
export async function* readPages<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  { where, page = PAGE, ...asked }: Asked,
): AsyncGenerator<DataFromCollectionSlug<Slug>[]> {
  const read = await readerOf(payload, collection, asked)
  let after: string | null = null
  for (;;) {
    await indexingTurn()
    const unread: Where = after === null ? {} : { id: { greater_than: after } }
    const { docs } = await read({ where: { and: [where, unread] }, limit: page })
    yield docs as DataFromCollectionSlug<Slug>[]
    const last = docs.at(-1)
    if (!last || docs.length < page) return
    after = last.id
  }
}

async function readerOf(
  payload: Payload,
  collection: CollectionSlug,
  { select, overrideAccess }: Omit<Asked, 'page' | 'where'>,
): Promise<ReadPage> {
  const inOrder = { collection, sort: 'id', pagination: false }
  const { config } = payload.collections[collection]
  if (!select || !areReadAsStored(config, select)) {
    const rest = { ...inOrder, depth: 0, overrideAccess, user: null }
    return (reading) => payload.find({ ...rest, ...reading })
  }
  // Payload goes through every field of every record, with a promise for each: of a procedure that is half
  // the work, and two thirds of what the garbage collector has to move.
  const req = await createLocalReq({}, payload)
  const allowed = overrideAccess ? true : await config.access.read({ req })
  if (!allowed) return () => Promise.resolve({ docs: [] })
  const rules: Where[] = [
    ...(allowed === true ? [] : [allowed]),
    ...(config.trash ? [{ deletedAt: { exists: false } }] : []),
  ]
  return ({ where, limit }) =>
    payload.db.find({ ...inOrder, select, limit, where: { and: [where, ...rules] } })
}
