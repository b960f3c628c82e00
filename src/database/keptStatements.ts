import { LibsqlError, type InStatement, type InValue, type ResultSet } from '@libsql/client'
import Database from 'libsql'
import { LRUCache } from 'lru-cache'

import { resultOf, rowsOf, type ResultParts } from './resultSet.js'

export type Value = string | number | null | Uint8Array

/** Runs a statement and gives its rows, none where it only writes. */
export type RunRows = <Row>(sql: string, args: readonly Value[]) => Row[]

/** The statements of a connection; each throws LibsqlError for what SQLite refuses. */
export type KeptStatements = {
  /** What a query finds as the stock client gives it, rows by column and by place. */
  result(query: InStatement): ResultSet
  /** Rows by column only: of many rows that costs a third. */
  rows: RunRows
}

/** The pages of a portal and its search ask so many different ones; values stand apart from their texts. */
const KEPT = 300
const PLAN = /^\s*explain\b/i

type Kept = Readonly<{
  statement: Database.Statement
  columns: string[]
  columnTypes: string[]
}>

/**
 * Keeps what SQLite made of the texts of statements. The stock client prepares each anew, which costs more
 * than reading a few rows, and leaves it to the garbage collector, which does not see how much memory it
 * holds outside of JavaScript: under load that grew by hundreds of megabytes. Lists go in as one JSON
 * argument, so that there are few texts.
 */
export function keptStatements(database: Database.Database): KeptStatements {
  const kept = new LRUCache<string, Kept>({ max: KEPT })

  const run = (sql: string, args: readonly unknown[]): ResultParts => {
    try {
      const known = kept.get(sql) ?? prepare(database, sql)
      kept.delete(sql) // One that fails may stay open and see the state of then for ever.
      const { statement, columns, columnTypes } = known
      const rows = columns.length > 0 ? (statement.all([...args]) as ResultParts['rows']) : []
      if (columns.length === 0) statement.run([...args])
      kept.set(sql, known)
      return { columns, columnTypes, rows }
    } catch (cause) {
      if (!(cause instanceof Database.SqliteError)) throw cause
      throw new LibsqlError(cause.message, cause.code, cause.rawCode, cause)
    }
  }

  return {
    result(query) {
      const { sql, args = [] } = typeof query === 'string' ? { sql: query } : query
      return resultOf(run(sql, argumentsOf(args)))
    },
    rows: <Row>(sql: string, args: readonly Value[]) => rowsOf<Row>(run(sql, args)),
  }
}

function prepare(database: Database.Database, sql: string): Kept {
  if (PLAN.test(sql)) {
    // libsql does not end it: the connection would show the state that it saw then for ever.
    throw new LibsqlError('EXPLAIN is asked on a connection of its own (queryPlans.ts)', 'EXPLAIN')
  }
  const statement = database.prepare(sql)
  const columns = statement.columns()
  return {
    statement: columns.length > 0 ? statement.raw() : statement,
    columns: columns.map(({ name }) => name),
    columnTypes: columns.map(({ type }) => type ?? ''),
  }
}

type Arguments = Exclude<InStatement, string>['args']

/** Queries come from the adapter, which writes its values in order. */
function argumentsOf(args: Arguments): unknown[] {
  if (!Array.isArray(args)) throw new TypeError('Queries take their values in order')
  return args.map(valueOf)
}

function valueOf(value: InValue): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  return value
}
