import type { Client } from '@libsql/client'

import { searchKinds, type SearchKind } from '../searchIndex.js'
import { INDEX_SHAPE } from '../storedEntry.js'

/**
 * The tables beside Payload's. Payload does not know them and its migrations leave them alone, so they
 * are made at the start. The full texts hold folded words only; what is shown comes from the tables.
 * Names are few words and indexed with their places; of whole texts each word once, without places: where
 * most texts have a word, that is a tenth to read.
 */
const TABLES = [
  `CREATE TABLE IF NOT EXISTS search_entries (
    row INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, slug TEXT NOT NULL,
    title TEXT NOT NULL, code TEXT, folded_title TEXT NOT NULL, folded_names TEXT NOT NULL,
    keys TEXT NOT NULL, summary TEXT, day TEXT, demo INTEGER NOT NULL, shown TEXT NOT NULL,
    stamp TEXT NOT NULL, until TEXT)`,
  `CREATE INDEX IF NOT EXISTS search_entries_until ON search_entries (until)`,
  `CREATE TABLE IF NOT EXISTS search_bodies (row INTEGER PRIMARY KEY, body BLOB NOT NULL)`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS search_names USING fts5(
    title, keys, names, initials, filters, content='', contentless_delete=1,
    prefix='2 3', tokenize='unicode61 remove_diacritics 0')`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(
    words, content='', contentless_delete=1, detail=none,
    prefix='2 3', tokenize='unicode61 remove_diacritics 0')`,
  `CREATE TABLE IF NOT EXISTS search_words (
    word TEXT PRIMARY KEY, records INTEGER NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS search_links (
    target TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (target, record)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS search_facets (
    record TEXT PRIMARY KEY, revision INTEGER NOT NULL, facets TEXT) WITHOUT ROWID`,
  `CREATE UNIQUE INDEX IF NOT EXISTS search_facets_revision ON search_facets (revision)`,
  `CREATE INDEX IF NOT EXISTS search_links_record ON search_links (record)`,
]

/** What waits survives a change of shape, so it stands apart. */
const OUTBOX = `CREATE TABLE IF NOT EXISTS search_outbox (
  ticket INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, record TEXT)`
const SHAPE = `CREATE TABLE IF NOT EXISTS search_shape (shape INTEGER NOT NULL)`

const NAMES = ['entries', 'bodies', 'names', 'text', 'words', 'links', 'facets'].map(
  (name) => `search_${name}`,
)

/** Indexed without content of their own. */
export const FULL_TEXTS = ['search_names', 'search_text'] as const

/**
 * Makes the tables; those of another shape are made anew, and every collection is noted as changed.
 *
 * @returns whether there is a portal to search in: not before its first migration
 */
export async function makeTables(client: Client): Promise<boolean> {
  const { rows: tables } = await client.execute(`SELECT 1 FROM sqlite_master WHERE name = 'units'`)
  if (tables.length === 0) return false
  const { rows } = await client.execute(
    `SELECT name FROM sqlite_master WHERE name = 'search_shape'`,
  )
  const stored = rows.length > 0 ? await client.execute('SELECT shape FROM search_shape') : null
  if (stored?.rows[0]?.shape === INDEX_SHAPE) {
    await forgoLargeMerges(client)
    return true
  }
  await client.batch(
    [
      ...NAMES.map((name) => `DROP TABLE IF EXISTS ${name}`),
      ...TABLES,
      OUTBOX,
      SHAPE,
      'DELETE FROM search_shape',
      `INSERT INTO search_shape VALUES (${INDEX_SHAPE})`,
      ...searchKinds.map((kind) => ({
        sql: 'INSERT INTO search_outbox (collection, record) VALUES (?, NULL)',
        args: [kind],
      })),
    ],
    'write',
  )
  await forgoLargeMerges(client)
  return true
}

/**
 * FTS5 merges parts of a full text within whatever write comes by. Where a tenth of a part is deleted, it
 * writes the whole part anew, half a second with 10,000 procedures; and for every 64 pages written it merges
 * hundreds, 30 ms. `mergeFullTexts.ts` does both in small pieces.
 */
const BY_ITSELF = ['automerge', 'deletemerge'] as const

async function forgoLargeMerges(client: Client): Promise<void> {
  for (const table of FULL_TEXTS) {
    for (const setting of BY_ITSELF) {
      const { rows } = await client.execute(
        `SELECT 1 FROM ${table}_config WHERE k = '${setting}' AND v = 0`,
      )
      if (rows.length > 0) continue
      await client.execute(`INSERT INTO ${table} (${table}, rank) VALUES ('${setting}', 0)`)
    }
  }
}

const ROOM = 2 ** 40

/** Rows of a kind lie together, so that the engine can read one kind without looking at the others. */
export function rowsOf(kind: SearchKind): { first: number; last: number } {
  const first = (searchKinds.indexOf(kind) + 1) * ROOM
  return { first, last: first + ROOM - 1 }
}
