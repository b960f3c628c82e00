import { createLocalReq } from 'payload'
import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Payload,
  SelectType,
  TypedUser,
  Where,
} from 'payload'

import { ownTurn } from '../../ownTurn.js'

/** Of those with drafts, what is published is read, never a draft of it. */
export type StoredCollection = Extract<
  CollectionSlug,
  'assignments' | 'procedure-versions' | 'procedures' | 'units'
>

type Asked<S extends StoredCollection> = {
  collection: S
  where: Where
  select?: SelectType
  user: TypedUser | null
  /** Rows in one page. */
  size?: number
}

/** After so many rows others get their turn. */
const AT_ONCE = 100

/** As `storedPages`, each row made at once into what is held of it. */
export async function readStoredRows<S extends StoredCollection, Row>(
  payload: Payload,
  {
    rowsOf,
    ...asked
  }: Asked<S> & { rowsOf: (stored: DataFromCollectionSlug<S>) => readonly Row[] },
): Promise<Row[]> {
  const rows: Row[] = []
  for await (const docs of storedPages(payload, asked)) {
    for (const doc of docs) rows.push(...rowsOf(doc))
  }
  return rows
}

/**
 * Rows straight from the database adapter, a third of the cost of `payload.find`, in the order in which they
 * were made. The rule of the collection holds here too; hooks and rules of single fields do not.
 */
export async function* storedPages<S extends StoredCollection>(
  payload: Payload,
  { collection, where, select, user, size = AT_ONCE }: Asked<S>,
): AsyncGenerator<DataFromCollectionSlug<S>[]> {
  const allowed = await allowedWhere(payload, { collection, user })
  if (!allowed) return
  for (let last: DataFromCollectionSlug<S> | undefined; ;) {
    const { docs } = await payload.db.find<DataFromCollectionSlug<S>>({
      collection,
      where: { and: [where, allowed, ...(last ? [{ id: { greater_than: last.id } }] : [])] },
      ...(select && { select }),
      sort: 'id',
      limit: size,
      pagination: false,
    })
    yield docs
    if (docs.length < size) return
    last = docs.at(-1)
    await ownTurn()
  }
}

/** What the collection's own rule lets somebody read, of drafted ones what it lets everybody; null for nothing. */
async function allowedWhere(
  payload: Payload,
  { collection, user }: { collection: StoredCollection; user: TypedUser | null },
): Promise<Where | null> {
  const { access, versions } = payload.collections[collection].config
  const req = await createLocalReq(user && !versions?.drafts ? { user } : {}, payload)
  const allowed = await access.read({ req })
  if (allowed === true) return {}
  return allowed || null
}
