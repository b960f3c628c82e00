import { setImmediate as nextTurnOfTheEventLoop } from 'node:timers/promises'

import type { Client } from '@libsql/client'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'

import {
  searchKinds,
  type CandidateRequest,
  type Candidates,
  type ChangedRecord,
  type FacetChange,
  type SearchIndex,
  type SearchKind,
  type SearchRecord,
  type WaitingRecord,
} from '../searchIndex.js'
import { matchExpression, phraseExpression } from './matchExpression.js'
import { emptyTables, makeTables, rowsOf } from './tables.js'
import { marks, readRows, type EntryRow } from './readRows.js'
import { removeEntries, writeEntries } from './writeEntries.js'

/** Search in the embedded database: FTS5 tables in the same file, so that they commit with what they index. */
export function sqliteSearchIndex(adapter: SQLiteAdapter): SearchIndex {
  const client = (): Client => adapter.client

  let isOpen = false

  return {
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
    async waiting(limit) {
      return readRows<WaitingRecord & { ticket: number }>(
        client(),
        'SELECT ticket, collection, record AS id FROM search_outbox ORDER BY ticket LIMIT ?',
        [limit],
      )
    },
    async settle(records) {
      const tickets = records.map(({ ticket }) => ticket)
      await client().execute({
        sql: `DELETE FROM search_outbox WHERE ticket IN (${marks(tickets)})`,
        args: tickets,
      })
    },
    put: (entries) => writeEntries(client(), entries),
    remove: (ids) => removeEntries(client(), ids),
    clear: () => emptyTables(client()),
    async shownNames(ids) {
      const rows = await readRows<Pick<EntryRow, 'record' | 'shown'>>(
        client(),
        `SELECT record, shown FROM search_entries WHERE record IN (${marks(ids)})`,
        ids,
      )
      return new Map(rows.map(({ record, shown }) => [record, shown]))
    },
    async linkedTo(ids) {
      return readRows<ChangedRecord>(
        client(),
        `SELECT DISTINCT e.kind AS collection, e.record AS id
         FROM search_links l JOIN search_entries e USING (record) WHERE l.target IN (${marks(ids)})`,
        ids,
      )
    },
    async countWords(words) {
      const rows = await readRows<{ word: string; records: number }>(
        client(),
        `SELECT word, records FROM search_words WHERE records > 0 AND word IN (${marks(words)})`,
        words,
      )
      return new Map(rows.map(({ word, records }) => [word, records]))
    },
    candidates: (request) => findCandidates(client(), request),
    async bodies(ids) {
      const rows = await readRows<{ record: string; body: string }>(
        client(),
        `SELECT e.record, b.body FROM search_entries e JOIN search_bodies b USING (row)
         WHERE e.record IN (${marks(ids)})`,
        ids,
      )
      return new Map(rows.map(({ record, body }) => [record, body]))
    },
    async facetChanges(after, limit) {
      const rows = await readRows<{ id: string; revision: number; facets: string | null }>(
        client(),
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
      readRows<ChangedRecord>(
        client(),
        'SELECT kind AS collection, record AS id FROM search_entries WHERE until < ?',
        [day],
      ),
  }
}

/** Only what ranking and showing need: hundreds of rows are read for a broad query. */
const SHOWN = `e.record, e.kind, e.slug, e.title, e.code, e.folded_title, e.folded_names, e.keys,
  e.summary, e.day, e.demo`

type Look = { table: 'search_names' | 'search_text'; expression: string }

/**
 * Reads matches in the order of their rows up to a limit, which costs the same however many there are;
 * only where the limit cuts them off are those in names and those side by side read as well.
 */
async function findCandidates(client: Client, request: CandidateRequest): Promise<Candidates> {
  const records = new Map<string, SearchRecord>()
  const more = new Set<SearchKind>()
  for (const { first, last, group } of rangesOf(request.kind)) {
    let isCut = true
    for (const { table, expression } of looksFor(request)) {
      if (!isCut) break
      const rows = await readRows<FoundRow>(
        client,
        `SELECT ${SHOWN} FROM ${table} t JOIN search_entries e ON e.row = t.rowid
         WHERE ${table} MATCH ? AND t.rowid BETWEEN ? AND ? LIMIT ?`,
        [expression, first, last, request.limit + 1],
      )
      for (const row of rows.slice(0, request.limit)) records.set(row.record, recordOf(row))
      isCut = rows.length > request.limit
      await nextTurnOfTheEventLoop() // The engine answers at once, so others wait for one look, not for all.
      if (isCut) for (const kind of group) more.add(kind)
    }
  }
  return { records: [...records.values()], more }
}

/** From the widest on; the next is asked for only where the one before found more than was read. */
function looksFor({ where, parts, filters }: CandidateRequest): Look[] {
  if (!parts.some(({ isFiller }) => !isFiller)) return []
  const inText: Look = {
    table: 'search_text',
    expression: matchExpression(parts, { filters, hasPlaces: false }),
  }
  const inNames: Look = {
    table: 'search_names',
    expression: matchExpression(parts, { filters, hasPlaces: true }),
  }
  const sideBySide: Look = { table: 'search_names', expression: phraseExpression(parts, filters) }
  return where === 'anywhere' ? [inText] : [inNames, sideBySide]
}

/** Kinds whose rows lie side by side are read together; units and procedures, which are many, apart. */
function rangesOf(kind: SearchKind | null) {
  const few = searchKinds.filter((each) => each !== 'units' && each !== 'procedures')
  const groups: readonly SearchKind[][] = kind ? [[kind]] : [few, ['units'], ['procedures']]
  return groups.map((group) => ({
    group,
    first: Math.min(...group.map((each) => rowsOf(each).first)),
    last: Math.max(...group.map((each) => rowsOf(each).last)),
  }))
}

type FoundRow = Omit<EntryRow, 'row' | 'shown' | 'stamp'>

function recordOf(row: FoundRow): SearchRecord {
  const { record: id, kind, slug, title, code, summary, day } = row
  return {
    id,
    kind,
    slug,
    title,
    code,
    summary,
    day,
    keys: row.keys.split(' '),
    isDemo: row.demo === 1,
    foldedTitle: row.folded_title,
    foldedNames: row.folded_names,
  }
}
