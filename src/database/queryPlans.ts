import Database from 'libsql'

import { hasCounts, lastRow } from './countedTables.js'

/** Whoever reads all rows of a smaller table holds nobody up. */
const SMALL = 500
/** Rows for one value: fewer are sorted or counted in no time, even where a value has many times as many. */
const FEW = 50

const COUNTS_OR_SKIPS = /\bcount\(\*\)|\boffset\s+\?/i
const ALTERNATIVES = /^(MULTI-INDEX OR|INDEX \d+)$/
const LOOK = /^(?:SCAN|SEARCH) (\S+)(?:.*? INDEX (\S+) \((.*)\))?/
const SORT = /TEMP B-TREE/
const SORT_OF_TIES = /TEMP B-TREE FOR (?:RIGHT PART|LAST)/

type Step = Readonly<{ id: number; parent: number; detail: string }>
type Shape = Readonly<{ version: number; plans: Database.Database; counts: Counts }>
/** By index: its rows, and on average those with the same value in its first column, in its first two, … */
type Counts = ReadonlyMap<string, readonly number[]>

/**
 * Whether SQLite looks at many rows for a query: goes through a table, or sorts, counts or skips what it finds.
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
    shape = { version, plans: emptyCopyOf(database), counts: countsIn(database) }
    return shape
  }

  /** As many as the look may find, or one of them where those of the same place in the order are sorted. */
  const rowsOf = (look: string, { counts, tiesOnly }: { counts: Counts; tiesOnly: boolean }) => {
    const [, table = '', index, conditions] = LOOK.exec(look) ?? []
    const equal = conditions?.match(/=\?/g)?.length ?? 0
    if (conditions === 'rowid=?') return 1
    const all = rowsIn(database, table)
    if (all <= SMALL) return 1
    return counts.get(index ?? '')?.[equal + (tiesOnly ? 1 : 0)] ?? all
  }

  return (sql) => {
    try {
      const { plans, counts } = currentShape()
      const steps = outermost(plans.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as Step[])
      const looks = steps.filter((step) => LOOK.test(step))
      const isCounted = COUNTS_OR_SKIPS.test(sql)
      const tiesOnly = !isCounted && steps.some((step) => SORT_OF_TIES.test(step))
      const isMany = looks.reduce((sum, look) => sum * rowsOf(look, { counts, tiesOnly }), 1) > FEW
      const isWhole = looks.some((look) => look.startsWith('SCAN'))
      return isMany && (isWhole || isCounted || steps.some((step) => SORT.test(step)))
    } catch {
      return false
    }
  }
}

/** What is done once for a query, not for each row that it finds. */
function outermost(steps: readonly Step[]): string[] {
  const outer = new Set([0])
  return steps.flatMap(({ id, parent, detail }) => {
    if (!outer.has(parent)) return []
    if (ALTERNATIVES.test(detail)) outer.add(id)
    return [detail]
  })
}

function versionOf(database: Database.Database): number {
  const found = database.prepare('PRAGMA schema_version').get() as { schema_version: number }
  return found.schema_version
}

/** About how many rows a table has; more than any for what is not a table. */
function rowsIn(database: Database.Database, table: string): number {
  try {
    return lastRow(database, table)
  } catch {
    return Infinity
  }
}

/** The search asks by statements of its own, which are never long. */
const STATEMENTS = `SELECT sql FROM sqlite_schema
  WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND tbl_name NOT LIKE 'search\\_%' ESCAPE '\\'
  ORDER BY type = 'index'`

function emptyCopyOf(database: Database.Database): Database.Database {
  const copy = new Database(':memory:')
  for (const { sql } of database.prepare(STATEMENTS).all() as { sql: string }[]) copy.exec(sql)
  copy.exec('ANALYZE')
  const add = copy.prepare('INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)')
  for (const counted of countedIn(database)) add.run(counted)
  copy.exec('ANALYZE sqlite_schema') // Takes the counts over; of no table does it count anything.
  return copy
}

type Counted = [table: string, index: string, stat: string]

function countedIn(database: Database.Database): Counted[] {
  if (!hasCounts(database)) return []
  return database.prepare('SELECT tbl, idx, stat FROM sqlite_stat1').raw().all() as Counted[]
}

function countsIn(database: Database.Database): Counts {
  return new Map(
    countedIn(database).map(([, index, stat]) => [index, stat.split(' ').map(Number)] as const),
  )
}
