import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession } from 'mongodb'

import {
  searchKinds,
  type ChangedRecord,
  type SearchIndex,
  type SearchKind,
} from '../searchIndex.js'
import { INDEX_SHAPE } from '../storedEntry.js'
import { conditionsFor } from './conditions.js'
import { recordOf, removeDocuments, writeDocuments } from './documents.js'
import { makeCollections, searchCollections, type SearchDocument } from './collections.js'

/** How many changes may be under way at a time. */
const READ_AGAIN = 200
const IDS_AT_A_TIME = 200

/**
 * Search in MongoDB: a collection of entries with their words in arrays. An index on an array finds whole
 * words and beginnings alike; a text index knows no beginnings and takes no part in an `$or`.
 */
export function mongoSearchIndex(adapter: MongooseAdapter): SearchIndex {
  const stored = () => searchCollections(adapter)
  /** Whoever indexes the same at the same moment, in another instance, does it again on what was left. */
  const atOnce = (work: (session: ClientSession) => Promise<void>) =>
    adapter.connection
      .getClient()
      .withSession((session) => session.withTransaction(() => work(session)))

  return {
    answersAtOnce: false,
    async open() {
      const { entries, shape, words, links, facets } = stored()
      await makeCollections(adapter)
      await Promise.all([
        entries.createIndex({ words: 1, kind: 1 }),
        entries.createIndex({ nameWords: 1, kind: 1 }),
        entries.createIndex({ filters: 1, kind: 1 }),
        entries.createIndex({ _id: 1, kind: 1 }), // Begun with the kind it would be tried for searches.
        links.createIndex({ target: 1 }),
        links.createIndex({ record: 1 }),
        entries.createIndex({ until: 1 }),
        facets.createIndex({ revision: 1 }),
      ])
      const known = await shape.findOne({ _id: 'shape' })
      if (known?.shape === INDEX_SHAPE) return
      await Promise.all([entries, words, links].map((each) => each.deleteMany({})))
      await this.note(searchKinds.map((collection) => ({ collection, id: null })))
      await shape.updateOne({ _id: 'shape' }, { $set: { shape: INDEX_SHAPE } }, { upsert: true })
    },
    async note(records, transaction) {
      if (records.length === 0) return
      const session = transaction === undefined ? undefined : adapter.sessions[transaction]
      await stored().outbox.insertMany(
        records.map(({ collection, id }) => ({ collection, record: id })),
        session ? { session } : {},
      )
    },
    async waiting(limit) {
      const rows = await stored().outbox.find({}).sort({ _id: -1 }).limit(limit).toArray()
      return rows.map(({ _id, collection, record }) => ({
        ticket: _id.toHexString(),
        collection,
        id: record,
      }))
    },
    async settle(records) {
      const { outbox, objectId } = stored()
      await outbox.deleteMany({ _id: { $in: records.map(({ ticket }) => objectId(ticket)) } })
    },
    put: (entries) => atOnce((session) => writeDocuments(stored(), entries, session)),
    remove: (ids) => atOnce((session) => removeDocuments(stored(), ids, session)),
    compact: () => Promise.resolve(), // MongoDB keeps its indexes in one piece.
    async outdate() {
      await stored().entries.updateMany({}, { $set: { stamp: '' } })
    },
    async *idsOf(kind) {
      for (let after = ''; ;) {
        const found = await stored()
          .entries.find({ kind, _id: { $gt: after } }, { projection: { _id: 1 } })
          .sort({ _id: 1 })
          .limit(IDS_AT_A_TIME)
          .toArray()
        const end = found.at(-1)
        if (!end) return
        yield found.map(({ _id }) => _id)
        after = end._id
      }
    },
    async shownNames(ids) {
      const found = await stored()
        .entries.find({ _id: { $in: [...ids] } }, { projection: { shown: 1 } })
        .toArray()
      return new Map(found.map(({ _id, shown }) => [_id, shown]))
    },
    async linkedTo(ids) {
      const { links } = stored()
      const found = await links.find({ target: { $in: [...ids] } }).toArray()
      const records = new Map(found.map(({ record, kind }) => [record, kind]))
      return [...records].map(([id, collection]): ChangedRecord => ({ collection, id }))
    },
    async countWords(asked) {
      const found = await stored()
        .words.find({ _id: { $in: [...asked] }, records: { $gt: 0 } })
        .toArray()
      return new Map(found.map(({ _id, records }) => [_id, records]))
    },
    async candidates(request) {
      const keys = new Set<string>()
      const more = new Set<SearchKind>()
      for (const group of groupsOf(request.kind)) {
        let isCut = true
        for (const conditions of conditionsFor(request)) {
          if (!isCut) break
          const rows = await stored()
            .entries.find({ $and: [{ kind: { $in: group } }, ...conditions] })
            .project<Pick<SearchDocument, '_id'>>({ _id: 1 })
            .limit(request.limit + 1)
            .toArray()
          for (const row of rows.slice(0, request.limit)) keys.add(row._id)
          isCut = rows.length > request.limit
          if (isCut) for (const kind of group) more.add(kind)
        }
      }
      return { keys: [...keys], more }
    },
    async records(keys) {
      const found = await stored()
        .entries.find({ _id: { $in: keys.map(String) } })
        .project<SearchDocument>({ words: 0, nameWords: 0, filters: 0, shown: 0, body: 0 })
        .toArray()
      return new Map(found.map((document) => [document._id, recordOf(document)]))
    },
    async bodies(ids) {
      const found = await stored()
        .entries.find({ _id: { $in: [...ids] } }, { projection: { body: 1 } })
        .toArray()
      return new Map(found.map(({ _id, body }) => [_id, body]))
    },
    async facetChanges(after, limit) {
      // A number may be given before another and written after it, so a few are read again.
      const found = await stored()
        .facets.find({ revision: { $gt: after - READ_AGAIN } })
        .sort({ revision: 1 })
        .limit(limit + READ_AGAIN)
        .toArray()
      return found.map(({ _id: id, revision, values }) => ({ id, revision, values }))
    },
    async expired(day) {
      const found = await stored()
        .entries.find({ until: { $lt: day, $ne: null } }, { projection: { kind: 1 } })
        .toArray()
      return found.map(({ _id: id, kind }) => ({ collection: kind, id }))
    },
  }
}

/** As in the embedded database: units and procedures, which are many, are read apart. */
function groupsOf(kind: SearchKind | null): SearchKind[][] {
  if (kind) return [[kind]]
  const few = searchKinds.filter((each) => each !== 'units' && each !== 'procedures')
  return [few, ['units'], ['procedures']]
}
