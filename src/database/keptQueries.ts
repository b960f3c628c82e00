import {
  LibsqlError,
  type InStatement,
  type InValue,
  type ResultSet,
  type Value,
} from '@libsql/client'
import Database from 'libsql'
import { LRUCache } from 'lru-cache'

import { resultOf } from './resultSet.js'

/** The pages of a portal ask so many different queries; values stand apart from their texts. */
const KEPT = 200

type KeptQuery = Readonly<{
  statement: Database.Statement
  columns: string[]
  columnTypes: string[]
}>

/**
 * Answers the queries of a connection and keeps what SQLite made of their texts. The stock client prepares
 * each query anew and leaves the statement to the garbage collector, which does not see how much memory
 * it holds outside of JavaScript: under load that grew by hundreds of megabytes.
 *
 * @returns a function that throws LibsqlError for what SQLite refuses
 */
export function keptQueries(database: Database.Database): (query: InStatement) => ResultSet {
  const kept = new LRUCache<string, KeptQuery>({ max: KEPT })
  return (query) => {
    const { sql, args = [] } = typeof query === 'string' ? { sql: query } : query
    try {
      const known = kept.get(sql) ?? prepare(database, sql)
      kept.delete(sql) // One that fails may stay open and see the state of then for ever.
      const { statement, columns, columnTypes } = known
      const rows = statement.all(argumentsOf(args)) as Value[][]
      kept.set(sql, known)
      return resultOf({ columns, columnTypes, rows })
    } catch (cause) {
      if (!(cause instanceof Database.SqliteError)) throw cause
      throw new LibsqlError(cause.message, cause.code, cause.rawCode, cause)
    }
  }
}

function prepare(database: Database.Database, sql: string): KeptQuery {
  const statement = database.prepare(sql).raw()
  const columns = statement.columns()
  return {
    statement,
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
