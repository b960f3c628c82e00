import { inflateRawSync } from 'node:zlib'

import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'

import type { SqliteClient } from '../../database/sqliteClient.js'
import type { ChangedRecord, FacetChange, SearchIndex, WaitingRecord } from '../searchIndex.js'
import { LISTED, listed, type EntryRow } from './entryRow.js'
import { findCandidates, readRecords } from './findCandidates.js'
import { mergeFullTexts } from './mergeFullTexts.js'
import { outdateEntries, readIds } from './passThrough.js'
import { makeTables } from './tables.js'
import { removeEntries, writeEntries } from './writeEntries.js'

/** Search in the embedded database: FTS5 tables in the same file, so that they commit with what they index. */
export function sqliteSearchIndex(adapter: SQLiteAdapter): SearchIndex {
  const client = () => adapter.client as SqliteClient

  let isOpen = false

  return {
    answersAtOnce: true,
    async open() {
      isOpen = await makeTables(client())
    },
    async note(records, transaction) {
      if (records.length === 0 || !isOpen) return
      const session = transaction === undefined ? undefined : adapter.sessions?.[transaction]
      const values = records.map(({ collection, id }) => sql`(${collection}, ${id})`)
      const statement = sql`INSERT INTO search_outbox (collection, record) VALUES ${sql.join(values, sql`, `)}`
      const database = (session?.db ?? adapter.drizzle) as { run(query: unknown): Promise<unknown> }
      await database.run(statement)
    },
    waiting(limit) {
      return client().readRows<WaitingRecord & { ticket: number }>(
        'SELECT ticket, collection, record AS id FROM search_outbox ORDER BY ticket DESC LIMIT ?',
        [limit],
      )
    },
    async settle(records) {
      const tickets = records.map(({ ticket }) => ticket)
      await client().execute({
        sql: `DELETE FROM search_outbox WHERE ticket IN ${LISTED}`,
        args: [listed(tickets)],
      })
    },
    put: (entries) => writeEntries(client(), entries),
    remove: (ids) => removeEntries(client(), ids),
    compact: () => mergeFullTexts(client()),
    outdate: () => outdateEntries(client()),
    idsOf: (kind) => readIds(client(), kind),
    async shownNames(ids) {
      const rows = await client().readRows<Pick<EntryRow, 'record' | 'shown'>>(
        `SELECT record, shown FROM search_entries WHERE record IN ${LISTED}`,
        [listed(ids)],
      )
      return new Map(rows.map(({ record, shown }) => [record, shown]))
    },
    linkedTo(ids) {
      return client().readRows<ChangedRecord>(
        `SELECT DISTINCT e.kind AS collection, e.record AS id
         FROM search_links l JOIN search_entries e USING (record) WHERE l.target IN ${LISTED}`,
        [listed(ids)],
      )
    },
    async countWords(words) {
      const rows = await client().readRows<{ word: string; records: number }>(
        `SELECT word, records FROM search_words WHERE records > 0 AND word IN ${LISTED}`,
        [listed(words)],
      )
      return new Map(rows.map(({ word, records }) => [word, records]))
    },
    candidates: (request) => findCandidates(client(), request),
    records: (keys) => readRecords(client(), keys),
    async bodies(ids) {
      const rows = await client().readRows<{ record: string; body: Uint8Array }>(
        `SELECT e.record, b.body FROM search_entries e JOIN search_bodies b USING (row)
         WHERE e.record IN ${LISTED}`,
        [listed(ids)],
      )
      return new Map(rows.map(({ record, body }) => [record, inflateRawSync(body).toString()]))
    },
    async facetChanges(after, limit) {
      const rows = await client().readRows<{ id: string; revision: number; facets: string | null }>(
        `SELECT record AS id, revision, facets FROM search_facets WHERE revision > ?
         ORDER BY revision LIMIT ?`,
        [after, limit],
      )
      return rows.map(({ id, revision, facets }) => ({
        id,
        revision,
        values: facets === null ? null : (JSON.parse(facets) as FacetChange['values']),
      }))
    },
    expired: (day) =>
      client().readRows<ChangedRecord>(
        'SELECT kind AS collection, record AS id FROM search_entries WHERE until < ?',
        [day],
      ),
  }
}
