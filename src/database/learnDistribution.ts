import type Database from 'libsql'

import { hasCounts, lastRow } from './countedTables.js'
import { isBusy } from './patiently.js'

/** Smaller tables are read through as fast as their indexes. */
const SMALL = 500
/** What was counted holds until a table is so many times as large or as small. */
const CHANGED = 2

/**
 * Lets SQLite count at a start how the values of the tables are spread that have grown or shrunk, or were
 * given an index, since it counted last. Without, it thinks that few rows are published, because that column has an index, and
 * reads all that are to find the versions of twenty procedures: 340 ms of 100,000, against 0.3. Counting
 * takes a second for a gigabyte; looking at a part of each index (`analysis_limit`) tells the opposite
 * of the truth, because then no value seems frequent.
 */
export function learnDistribution(database: Database.Database): void {
  try {
    const counted = countedRows(database)
    const newlyIndexed = tablesWithNewIndex(database)
    for (const table of tablesIn(database)) {
      const rows = lastRow(database, table)
      const before = counted.get(table) ?? 0
      const isSame = rows < before * CHANGED && before < rows * CHANGED && !newlyIndexed.has(table)
      if (rows > SMALL && !isSame) database.exec(`ANALYZE "${table}"`)
    }
  } catch (cause) {
    if (!isBusy(cause)) throw cause
    // Another process is writing, and what was counted before is good enough.
  }
}

function countedRows(database: Database.Database): ReadonlyMap<string, number> {
  if (!hasCounts(database)) return new Map()
  const rows = database
    .prepare('SELECT tbl, MAX(CAST(stat AS INTEGER)) AS counted FROM sqlite_stat1 GROUP BY tbl')
    .all() as { tbl: string; counted: number }[]
  return new Map(rows.map(({ tbl, counted }) => [tbl, counted]))
}

function tablesWithNewIndex(database: Database.Database): ReadonlySet<string> {
  if (!hasCounts(database)) return new Set()
  const rows = database
    .prepare(
      `SELECT DISTINCT tbl_name AS name FROM sqlite_master
       WHERE type = 'index' AND name NOT IN (SELECT idx FROM sqlite_stat1 WHERE idx IS NOT NULL)`,
    )
    .all() as { name: string }[]
  return new Set(rows.map(({ name }) => name))
}

/** Those of the search are read by number only, and theirs say nothing of how many there are. */
function tablesIn(database: Database.Database): readonly string[] {
  const rows = database
    .prepare(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND NOT wr
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_%' ESCAPE '\\'`,
    )
    .all() as { name: string }[]
  return rows.map(({ name }) => name)
}
