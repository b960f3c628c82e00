import type Database from 'libsql'

/** About how many rows a table has, without counting them: they are numbered, and few are deleted. */
export function lastRow(database: Database.Database, table: string): number {
  const [row] = database.prepare(`SELECT max(rowid) AS last FROM "${table}"`).all() as {
    last: number | null
  }[]
  return row?.last ?? 0
}

/** Whether SQLite has ever counted how the values of the tables are spread. */
export function hasCounts(database: Database.Database): boolean {
  const found = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'`)
  return found.all().length > 0
}
