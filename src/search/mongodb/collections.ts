import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId, type Collection, type Db } from 'mongodb'

import type { SearchKind } from '../searchIndex.js'

export type SearchDocument = {
  _id: string
  kind: SearchKind
  slug: string
  title: string
  code: string | null
  keys: string[]
  summary: string | null
  day: string | null
  isDemo: boolean
  foldedTitle: string
  foldedNames: string
  /** Every word of it, and those of its names only. */
  words: string[]
  nameWords: string[]
  filters: string[]
  body: string
  shown: string
  stamp: string
  until: string | null
}

export type FacetDocument = {
  _id: string
  revision: number
  values: { facets: Record<string, string[]>; sortKeys: Record<string, string> } | null
}

export type SearchCollections = {
  entries: Collection<SearchDocument>
  words: Collection<{ _id: string; records: number }>
  links: Collection<{ target: string; record: string; kind: SearchKind }>
  outbox: Collection<{ collection: string; record: string | null }>
  shape: Collection<{ _id: string; shape?: number; revision?: number }>
  facets: Collection<FacetDocument>
  objectId: (ticket: string | number) => ObjectId
}

/** The collections beside Payload's; their names cannot be those of a collection of the panel. */
const NAMES = {
  entries: 'search.entries',
  words: 'search.words',
  links: 'search.links',
  outbox: 'search.outbox',
  shape: 'search.shape',
  facets: 'search.facets',
} as const

export function searchCollections(adapter: MongooseAdapter): SearchCollections {
  const db = databaseOf(adapter)
  return {
    entries: db.collection(NAMES.entries),
    words: db.collection(NAMES.words),
    links: db.collection(NAMES.links),
    outbox: db.collection(NAMES.outbox),
    shape: db.collection(NAMES.shape),
    facets: db.collection(NAMES.facets),
    objectId: (ticket) => new ObjectId(String(ticket)),
  }
}

/** MongoDB's code for "there is one of that name". */
const NAMESPACE_EXISTS = 48

/** Before anything is written: of two transactions that write into a collection that is not there one fails. */
export async function makeCollections(adapter: MongooseAdapter): Promise<void> {
  for (const name of Object.values(NAMES)) {
    await databaseOf(adapter)
      .createCollection(name)
      .catch((cause: unknown) => {
        if ((cause as { code?: unknown }).code !== NAMESPACE_EXISTS) throw cause
      })
  }
}

function databaseOf({ connection }: MongooseAdapter): Db {
  return connection.getClient().db(connection.name)
}
