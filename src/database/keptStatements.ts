import type Database from 'libsql'

export type Value = string | number | null | Uint8Array

/** Runs a statement and gives its rows, none where it only writes. */
export type KeptStatements = <Row>(sql: string, args: readonly Value[]) => Row[]

/**
 * Statements of a connection that are prepared once, so there must be few texts of them: lists go in as
 * one JSON argument. The stock client prepares every time and defines every value of a row twice, which
 * costs more than reading it.
 */
export function keptStatements(database: Database.Database): KeptStatements {
  const kept = new Map<string, KeptStatement>()
  return <Row>(sql: string, args: readonly Value[]) => {
    const { statement, columns } = kept.get(sql) ?? prepare(database, sql)
    kept.delete(sql) // One that fails may stay open and see the state of then for ever.
    const rows = columns.length > 0 ? statement.all([...args]) : []
    if (columns.length === 0) statement.run([...args])
    kept.set(sql, { statement, columns })
    return (rows as unknown[][]).map((values) => rowOf(columns, values) as Row)
  }
}

type KeptStatement = Readonly<{ statement: Database.Statement; columns: readonly string[] }>

function prepare(database: Database.Database, sql: string): KeptStatement {
  const statement = database.prepare(sql)
  const columns = statement.columns().map(({ name }) => name)
  return { statement: columns.length > 0 ? statement.raw() : statement, columns }
}

function rowOf(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  columns.forEach((column, at) => (row[column] = values[at]))
  return row
}
