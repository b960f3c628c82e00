import { deflateRawSync } from 'node:zlib'

import type { RunRows } from '../../database/keptStatements.js'
import type { SqliteClient } from '../../database/sqliteClient.js'
import { indexingTurn } from '../indexingTurn.js'
import { nameWords } from '../../domain/search/nameWords.js'
import { changedCounts, countChange, type CountChanges } from '../countChanges.js'
import { distinctWords } from '../distinctWords.js'
import type { SearchEntry } from '../searchIndex.js'
import { shownOf, storedEntry, type StoredEntry } from '../storedEntry.js'
import { LISTED, listed, type EntryRow } from './entryRow.js'
import { mergeSome } from './mergeFullTexts.js'
import { rowsOf } from './tables.js'

/** Writes entries in one transaction; those that have not changed cost one look. */
export async function writeEntries(
  client: SqliteClient,
  entries: readonly SearchEntry[],
): Promise<void> {
  const written = await client.write(async (rows) => {
    const old = readOld(
      rows,
      entries.map(({ id }) => id),
    )
    const counts: CountChanges = new Map()
    const texts: FullText[] = []
    for (const entry of entries) {
      const stored = storedEntry(entry)
      const before = old.get(entry.id)
      if (before?.stamp === stored.stamp) continue
      const row = before?.row ?? nextRow(rows, entry)
      writeEntry(rows, stored, row)
      texts.push({ row, isNew: !before, stored })
      countNames(counts, stored, before)
      await indexingTurn() // The engine writes at once; visitors are answered in between.
    }
    addCounts(rows, counts)
    writeFullTexts(rows, texts)
    return texts.length
  })
  if (written > 0) await mergeSome(client)
}

export async function removeEntries(client: SqliteClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await client.write(async (rows) => {
    const counts: CountChanges = new Map()
    for (const [id, { row, folded_title: title, folded_names: names }] of readOld(rows, ids)) {
      countChange(counts, nameWords(title, names), -1)
      rows('DELETE FROM search_names WHERE rowid = ?', [row])
      rows('DELETE FROM search_text WHERE rowid = ?', [row])
      rows('DELETE FROM search_bodies WHERE row = ?', [row])
      rows('DELETE FROM search_links WHERE record = ?', [id])
      rows('DELETE FROM search_entries WHERE row = ?', [row])
      rows(`UPDATE search_facets SET facets = NULL, revision = ${NEXT_REVISION} WHERE record = ?`, [
        id,
      ])
      await indexingTurn()
    }
    addCounts(rows, counts)
  })
}

type Old = Pick<EntryRow, 'folded_names' | 'folded_title' | 'record' | 'row' | 'stamp'>

function readOld(rows: RunRows, ids: readonly string[]): ReadonlyMap<string, Old> {
  const found = rows<Old>(
    `SELECT row, record, folded_title, folded_names, stamp FROM search_entries
     WHERE record IN ${LISTED}`,
    [listed(ids)],
  )
  return new Map(found.map((old) => [old.record, old]))
}

function writeEntry(rows: RunRows, stored: StoredEntry, row: number): void {
  const { entry } = stored
  rows(REPLACE_ENTRY, [row, ...valuesOf(stored)])
  rows('INSERT OR REPLACE INTO search_bodies (row, body) VALUES (?, ?)', [
    row,
    deflateRawSync(entry.body),
  ])
  rows('DELETE FROM search_links WHERE record = ?', [entry.id])
  rows(`INSERT OR IGNORE INTO search_links (target, record) SELECT value, ? FROM json_each(?)`, [
    entry.id,
    listed(entry.links),
  ])
  if (Object.keys(entry.sortKeys).length === 0) return
  rows(`INSERT OR REPLACE INTO search_facets VALUES (?, ${NEXT_REVISION}, ?)`, [
    entry.id,
    JSON.stringify({ facets: entry.facets, sortKeys: entry.sortKeys }),
  ])
}

type FullText = { row: number; isNew: boolean; stored: StoredEntry }

/**
 * In the order of their rows and with no other write in between they become one part of each full text.
 * Otherwise FTS5 writes a part for each of them, and all have to be merged later.
 */
function writeFullTexts(rows: RunRows, texts: readonly FullText[]): void {
  for (const { row, isNew, stored } of texts.toSorted((left, right) => left.row - right.row)) {
    const { entry, foldedTitle, foldedNames, foldedBody, initials, filters } = stored
    const keys = entry.keys.join(' ')
    if (!isNew) {
      rows('DELETE FROM search_names WHERE rowid = ?', [row])
      rows('DELETE FROM search_text WHERE rowid = ?', [row])
    }
    rows(
      `INSERT INTO search_names (rowid, title, keys, names, initials, filters)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [row, foldedTitle, keys, foldedNames, initials, filters],
    )
    const words = distinctWords(foldedTitle, keys, foldedNames, initials, filters, foldedBody)
    rows('INSERT INTO search_text (rowid, words) VALUES (?, ?)', [row, words.join(' ')])
  }
}

/** Nobody else gets the same one: whoever writes has the database to himself. */
function nextRow(rows: RunRows, { kind }: SearchEntry): number {
  const { first, last } = rowsOf(kind)
  const [found] = rows<{ row: number }>(
    'SELECT COALESCE(MAX(row), ?) + 1 AS row FROM search_entries WHERE row BETWEEN ? AND ?',
    [first, first, last],
  )
  return found?.row ?? first + 1
}

/** Writers take turns, so that a number is never given twice. */
const NEXT_REVISION = '(SELECT COALESCE(MAX(revision), 0) + 1 FROM search_facets)'

const COLUMNS = [
  'row', 'record', 'kind', 'slug', 'title', 'code', 'folded_title', 'folded_names', 'keys', 'summary',
  'day', 'demo', 'shown', 'stamp', 'until',
] // prettier-ignore

const REPLACE_ENTRY = `INSERT OR REPLACE INTO search_entries (${COLUMNS.join(', ')})
  VALUES (${COLUMNS.map(() => '?').join(', ')})`

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

function countNames(
  counts: CountChanges,
  { foldedTitle, foldedNames }: StoredEntry,
  old: Old | undefined,
): void {
  if (old?.folded_title === foldedTitle && old.folded_names === foldedNames) return
  if (old) countChange(counts, nameWords(old.folded_title, old.folded_names), -1)
  countChange(counts, nameWords(foldedTitle, foldedNames), 1)
}

function addCounts(rows: RunRows, counts: CountChanges): void {
  const changed = changedCounts(counts)
  if (changed.length === 0) return
  rows(
    `INSERT INTO search_words (word, records)
     SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
     ON CONFLICT (word) DO UPDATE SET records = records + excluded.records`,
    [JSON.stringify(changed)],
  )
}
