import Database from 'libsql'

const SCANS_OR_SORTS = /^SCAN |TEMP B-TREE/

type Shape = Readonly<{ version: number; plans: Database.Database }>

/**
 * Whether SQLite goes through a table for a query or sorts what it finds.
 *
 * Plans are asked of an empty database in memory with the same tables and the same counts of values. libsql
 * does not end an EXPLAIN: asked of the file, its connection would keep to the state that it saw then, and
 * show it for ever.
 *
 * @returns a function that answers false for what the tables do not allow
 */
export function queryPlans(database: Database.Database): (sql: string) => boolean {
  let shape: Shape | null = null
  const currentShape = (): Shape => {
    const version = versionOf(database)
    if (shape?.version === version) return shape
    shape?.plans.close()
    shape = { version, plans: emptyCopyOf(database) }
    return shape
  }
  return (sql) => {
    try {
      const steps = currentShape().plans.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as {
        parent: number
        detail: string
      }[]
      return steps.some(({ parent, detail }) => parent === 0 && SCANS_OR_SORTS.test(detail))
    } catch {
      return false
    }
  }
}

function versionOf(database: Database.Database): number {
  const found = database.prepare('PRAGMA schema_version').get() as { schema_version: number }
  return found.schema_version
}

/** The search asks by statements of its own, which are never long. */
const STATEMENTS = `SELECT sql FROM sqlite_schema
  WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND tbl_name NOT LIKE 'search\\_%' ESCAPE '\\'
  ORDER BY type = 'index'`

function emptyCopyOf(database: Database.Database): Database.Database {
  const copy = new Database(':memory:')
  for (const { sql } of database.prepare(STATEMENTS).all() as { sql: string }[]) copy.exec(sql)
  copy.exec('ANALYZE')
  const isCounted = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'`)
  if (isCounted.all().length === 0) return copy
  const add = copy.prepare('INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)')
  const counts = database
    .prepare('SELECT tbl, idx, stat FROM sqlite_stat1')
    .raw()
    .all() as string[][]
  for (const count of counts) add.run(count)
  copy.exec('ANALYZE sqlite_schema') // Takes the counts over; of no table does it count anything.
  return copy
}
