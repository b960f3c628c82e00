import type { Client, InStatement } from '@libsql/client'

import { shownOf, storedEntry, type StoredEntry } from '../storedEntry.js'
import type { SearchEntry } from '../searchIndex.js'
import { marks, readRows, type EntryRow } from './readRows.js'
import { rowsOf } from './tables.js'

type Old = { row: number; words: ReadonlySet<string>; stamp: string }

/** Writes entries in one transaction; those that have not changed cost one look. */
export async function writeEntries(client: Client, entries: readonly SearchEntry[]): Promise<void> {
  const old = await readOld(
    client,
    entries.map(({ id }) => id),
  )
  const statements = entries.map(storedEntry).flatMap((stored) => {
    const before = old.get(stored.entry.id)
    return before?.stamp === stored.stamp ? [] : statementsFor(stored, before)
  })
  if (statements.length > 0) await client.batch(statements, 'write')
}

export async function removeEntries(client: Client, ids: readonly string[]): Promise<void> {
  const statements = [...(await readOld(client, ids))].flatMap(([id, { row, words }]) => [
    ...countWords(words, -1),
    { sql: 'DELETE FROM search_names WHERE rowid = ?', args: [row] },
    { sql: 'DELETE FROM search_text WHERE rowid = ?', args: [row] },
    { sql: 'DELETE FROM search_bodies WHERE row = ?', args: [row] },
    { sql: 'DELETE FROM search_links WHERE record = ?', args: [id] },
    { sql: 'DELETE FROM search_entries WHERE row = ?', args: [row] },
    {
      sql: `UPDATE search_facets SET facets = NULL, revision = ${NEXT_REVISION} WHERE record = ?`,
      args: [id],
    },
  ])
  if (statements.length > 0) await client.batch(statements, 'write')
}

type OldRow = Pick<EntryRow, 'folded_names' | 'folded_title' | 'record' | 'row' | 'stamp'>

async function readOld(client: Client, ids: readonly string[]): Promise<Map<string, Old>> {
  const rows = await readRows<OldRow>(
    client,
    `SELECT row, record, folded_title, folded_names, stamp FROM search_entries
     WHERE record IN (${marks(ids)})`,
    ids,
  )
  return new Map(
    rows.map(({ record, row, stamp, folded_title, folded_names }) => [
      record,
      { row, stamp, words: wordsIn(folded_title, folded_names) },
    ]),
  )
}

function statementsFor(stored: StoredEntry, old: Old | undefined): InStatement[] {
  const { entry, foldedTitle, foldedNames, foldedBody, initials, filters } = stored
  const words = wordsIn(foldedTitle, foldedNames)
  const fresh = [...words].filter((word) => !old?.words.has(word))
  const gone = [...(old?.words ?? [])].filter((word) => !words.has(word))
  const keys = entry.keys.join(' ')
  const own = `(SELECT row FROM search_entries WHERE record = ?)`
  return [
    old ? updateOf(stored) : insertOf(stored),
    { sql: `DELETE FROM search_names WHERE rowid = ${own}`, args: [entry.id] },
    { sql: `DELETE FROM search_text WHERE rowid = ${own}`, args: [entry.id] },
    {
      sql: `INSERT INTO search_names (rowid, title, keys, names, initials, filters)
            VALUES (${own}, ?, ?, ?, ?, ?)`,
      args: [entry.id, foldedTitle, keys, foldedNames, initials, filters],
    },
    {
      sql: `INSERT INTO search_text (rowid, words) VALUES (${own}, ?)`,
      args: [
        entry.id,
        [...wordsIn(foldedTitle, keys, foldedNames, initials, filters, foldedBody)].join(' '),
      ],
    },
    {
      sql: `INSERT OR REPLACE INTO search_bodies (row, body) VALUES (${own}, ?)`,
      args: [entry.id, entry.body],
    },
    { sql: 'DELETE FROM search_links WHERE record = ?', args: [entry.id] },
    ...entry.links.map((target) => ({
      sql: 'INSERT OR IGNORE INTO search_links (target, record) VALUES (?, ?)',
      args: [target, entry.id],
    })),
    ...facetsOf(entry),
    ...countWords(fresh, 1),
    ...countWords(gone, -1),
  ]
}

/** Writers take turns, so that a number is never given twice. */
const NEXT_REVISION = '(SELECT COALESCE(MAX(revision), 0) + 1 FROM search_facets)'

function facetsOf({ id, facets, sortKeys }: SearchEntry): InStatement[] {
  if (Object.keys(sortKeys).length === 0) return []
  return [
    {
      sql: `INSERT OR REPLACE INTO search_facets VALUES (?, ${NEXT_REVISION}, ?)`,
      args: [id, JSON.stringify({ facets, sortKeys })],
    },
  ]
}

const COLUMNS = [
  'record', 'kind', 'slug', 'title', 'code', 'folded_title', 'folded_names', 'keys', 'summary', 'day',
  'demo', 'shown', 'stamp', 'until',
] // prettier-ignore

function valuesOf({ entry, foldedTitle, foldedNames, stamp }: StoredEntry) {
  return [
    entry.id,
    entry.kind,
    entry.slug,
    entry.title,
    entry.code,
    foldedTitle,
    foldedNames,
    entry.keys.join(' '),
    entry.summary,
    entry.day,
    entry.isDemo ? 1 : 0,
    shownOf(entry),
    stamp,
    entry.until,
  ]
}

function updateOf(stored: StoredEntry): InStatement {
  const columns = COLUMNS.map((column) => `${column} = ?`).join(', ')
  return {
    sql: `UPDATE search_entries SET ${columns} WHERE record = ?`,
    args: [...valuesOf(stored), stored.entry.id],
  }
}

/** The next row is found by the statement itself: another process may be writing too. */
function insertOf(stored: StoredEntry): InStatement {
  const { first, last } = rowsOf(stored.entry.kind)
  return {
    sql: `INSERT INTO search_entries (row, ${COLUMNS.join(', ')})
          SELECT COALESCE(MAX(row), ${first}) + 1, ${marks(COLUMNS)}
          FROM search_entries WHERE row BETWEEN ${first} AND ${last}`,
    args: valuesOf(stored),
  }
}

function wordsIn(...texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.split(' ')).filter((word) => word !== ''))
}

function countWords(words: Iterable<string>, by: 1 | -1): InStatement[] {
  return [...words].map((word) => ({
    sql:
      by === 1
        ? `INSERT INTO search_words VALUES (?, 1) ON CONFLICT (word) DO UPDATE SET records = records + 1`
        : `UPDATE search_words SET records = records - 1 WHERE word = ?`,
    args: [word],
  }))
}
