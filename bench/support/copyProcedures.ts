import { setImmediate as nextTurn } from 'node:timers/promises'

import Database from 'libsql'

import { codeOf, numberOf, sameButForNumber } from './manyRecords.js'

type Value = string | number | null
type Row = Record<string, Value>
type Connection = InstanceType<typeof Database>

/** A table whose rows belong to a record, by a column that names an owner. */
type Part = { table: string; column: string; owner: string }

/** A row of a record as it is copied: every value for itself, an id that changes, or a text with the number in it. */
type Cell = { value: Value; id: number | null; hasNumber: boolean; isInstant: boolean }
type Mould = { ids: string[]; rows: { table: string; cells: Cell[] }[] }

/** Rows of arrays, selections, earlier versions … name what they are of so. */
const OWNED_BY = ['parent_id', '_parent_id']
/** What belongs to a procedure without being a part of it. */
const ATTACHED: readonly Part[] = [
  { table: 'procedure_versions', column: 'procedure_id', owner: 'procedures' },
  { table: 'change_log', column: 'doc_id', owner: 'procedures' },
  { table: 'change_log', column: 'doc_id', owner: 'procedure_versions' },
]
const INSTANTS = /(^|_)(at|created_at|updated_at)$/
const FIRST_INSTANT = Date.parse('2026-01-01T00:00:00Z')
const FIRST_ID = 0x01a0_0000_0000
const AT_A_TIME = 500

/**
 * Copies the procedures numbered up to `DIFFERENT`, which Payload made, until there are `to` of them,
 * row by row: importing 100,000 would take an hour. A copy is what an import of `manyRecords` would
 * make, only with times of its own. Which tables and columns there are is asked of the database, so
 * that a new field is copied too. What was written is noted for the search index.
 *
 * @param file of a database that no portal has open
 */
export async function copyProcedures(
  file: string,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const database = new Database(file)
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -256000; PRAGMA foreign_keys = OFF')
  const copy = copier(database)
  for (let first = from; first < to; first += AT_A_TIME) {
    database.exec('BEGIN')
    for (let index = first; index < Math.min(first + AT_A_TIME, to); index += 1) copy(index)
    database.exec('COMMIT')
    await nextTurn() // Only between turns of the event loop does libsql free what it used.
  }
  database.exec(`INSERT INTO search_outbox (collection, record) VALUES ('procedures', NULL)`)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

function copier(database: Connection): (index: number) => void {
  const parts = partsOf(database)
  const moulds = new Map<number, Mould>()
  const mouldOf = (index: number) => {
    const known = moulds.get(index) ?? readMould(database, parts, index)
    moulds.set(index, known)
    return known
  }
  const insertInto = inserter(database)
  return (index) => {
    const original = sameButForNumber(index)
    const { ids, rows } = mouldOf(original)
    const newIds = ids.map((id, at) => newId(id, index, at))
    const instant = new Date(FIRST_INSTANT + 60_000 * index).toISOString()
    for (const { table, cells } of rows) {
      const values = cells.map(({ value, id, hasNumber, isInstant }) => {
        if (id !== null) return newIds[id] ?? null
        if (isInstant && value !== null) return instant
        return hasNumber ? String(value).replaceAll(numberOf(original), numberOf(index)) : value
      })
      insertInto(table, values)
    }
  }
}

/** The tables of a procedure, owners first, as their foreign keys tell. */
function partsOf(database: Connection): readonly Part[] {
  const tables = rowsOf(database, `SELECT name FROM sqlite_master WHERE type = 'table'`)
  const declared = tables.flatMap(({ name }) =>
    rowsOf(database, `PRAGMA foreign_key_list("${String(name)}")`)
      .filter(({ from }) => OWNED_BY.includes(String(from)))
      .map(({ from, table }) => ({
        table: String(name),
        column: String(from),
        owner: String(table),
      })),
  )
  const all = [...declared, ...ATTACHED]
  const found: Part[] = []
  for (const owner of walk('procedures', all)) {
    found.push(...all.filter((part) => part.owner === owner))
  }
  return found
}

function* walk(table: string, parts: readonly Part[]): Generator<string> {
  yield table
  for (const part of parts) if (part.owner === table) yield* walk(part.table, parts)
}

function readMould(database: Connection, parts: readonly Part[], index: number): Mould {
  const [root] = rowsOf(database, 'SELECT * FROM procedures WHERE national_code = ?', codeOf(index))
  if (!root) throw new Error(`There is no procedure ${codeOf(index)} to copy`)
  const found = [{ table: 'procedures', row: root }]
  for (const { table, column, owner } of parts) {
    const owners = found.filter((each) => each.table === owner)
    for (const { row } of owners) {
      const id = String(row.id)
      const rows = rowsOf(database, `SELECT * FROM "${table}" WHERE "${column}" = ?`, id)
      found.push(...rows.map((each) => ({ table, row: each })))
    }
  }
  const ids = found.flatMap(({ row }) => (typeof row.id === 'string' ? [row.id] : []))
  const places = new Map(ids.map((id, at) => [id, at]))
  const number = numberOf(index)
  return {
    ids,
    rows: found.map(({ table, row }) => ({
      table,
      cells: Object.entries(row).map(([column, value]) => ({
        // A numbered row gets the next number.
        value: column === 'id' && typeof value === 'number' ? null : value,
        id: typeof value === 'string' ? (places.get(value) ?? null) : null,
        hasNumber: typeof value === 'string' && value.includes(number),
        isInstant: INSTANTS.test(column),
      })),
    })),
  }
}

type Insertion = { run(values: Value[]): unknown }

function inserter(database: Connection): (table: string, values: Value[]) => void {
  const statements = new Map<string, Insertion>()
  return (table, values) => {
    let statement = statements.get(table)
    if (!statement) {
      const marks = values.map(() => '?').join(', ')
      statement = database.prepare<[Value[]]>(`INSERT INTO "${table}" VALUES (${marks})`)
      statements.set(table, statement)
    }
    statement.run(values)
  }
}

/** An id of the same kind: a UUID that sorts by the time of its making, or the 24 digits of a row in an array. */
function newId(id: string, index: number, at: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  if (id.length === 24) return `6b00${hex(index, 10)}${hex(at, 10)}`
  const time = hex(FIRST_ID + index, 12)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(at, 3)}-8000-000000000000`
}

function rowsOf(database: Connection, sql: string, ...values: Value[]): Row[] {
  return database.prepare(sql).all(...values) as Row[]
}
