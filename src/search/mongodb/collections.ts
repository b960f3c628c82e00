import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId, type Collection } from 'mongodb'

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
export function searchCollections(adapter: MongooseAdapter): SearchCollections {
  const db = adapter.connection.getClient().db(adapter.connection.name)
  return {
    entries: db.collection('search.entries'),
    words: db.collection('search.words'),
    links: db.collection('search.links'),
    outbox: db.collection('search.outbox'),
    shape: db.collection('search.shape'),
    facets: db.collection('search.facets'),
    objectId: (ticket) => new ObjectId(String(ticket)),
  }
}
