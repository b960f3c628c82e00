import type { Client, InStatement, ResultSet, Transaction, TransactionMode } from '@libsql/client'
import { Sqlite3Client, Sqlite3Transaction } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { statSync } from 'node:fs'

import { ownTurn } from '../ownTurn.js'
import { keptStatements, type RunRows, type Value } from './keptStatements.js'
import { learnDistribution } from './learnDistribution.js'
import { longReads } from './longReads.js'
import { patiently } from './patiently.js'
import { writingBackBeside } from './writeBack.js'
import { writeLock, type WriteLock } from './writeLock.js'

const INT_MODE = 'number'
/** Bytes of a file of which no read takes long; an office with a few thousand records stays below. */
const LARGE = 150_000_000
const READING = /^\s*(select|with|explain|pragma\s+\w+\s*;?\s*$)/i
const WRITING_WITH = /^\s*with\b[\s\S]*\b(insert|update|delete|replace)\b/i
/** Of rows; what changes the connection or the file stands outside transactions. */
const WRITING_ROWS = /^\s*(insert|update|delete|replace|with)\b/i

export type SqliteClient = Client & {
  /** The rows of a query that is asked again and again, by a statement that is kept. */
  readRows<Row>(sql: string, args: readonly Value[]): Promise<Row[]>
  /** One transaction of kept statements. Whoever does much in it lets others in between. */
  write<T>(work: (rows: RunRows) => Promise<T>): Promise<T>
  /** Resolves once no thread works for it: a process that ends before would not end well. */
  rest(): Promise<void>
  /** Changes when another process has committed, never by our own writes; null once closed. */
  versionByOthers(): number | null
}

/**
 * A client for one SQLite file with one writing and one reading connection.
 *
 * The stock client opens a new connection after every transaction and lets writers collide: of 100
 * parallel creates 99 failed with SQLITE_BUSY. Here every transaction, and every write outside one,
 * waits its turn on the same writing connection; reads outside a transaction never wait, because in
 * WAL mode they see the last committed state.
 *
 * libsql answers at once, so a row of writes would never turn the event loop: visitors would wait for
 * all of them, and no statement would be freed (building a search index of 100,000 grew to 16 GB).
 * Every write therefore lets others in first. Where the file is large, long reads have a thread of their own,
 * which also writes back what was committed.
 */
export function openSqliteClient(
  file: string,
  { largeFrom = LARGE }: { largeFrom?: number } = {},
): SqliteClient {
  const writingDatabase = connect(file)
  learnDistribution(writingDatabase)
  writingDatabase.exec('PRAGMA busy_timeout = 0') // patiently() waits without stopping the event loop.
  const writer = new Sqlite3Client(file, {}, writingDatabase, INT_MODE)
  const readingDatabase = connect(file)
  // The version as the writing connection sees it: only its own process writes through it.
  const version = writingDatabase.prepare('PRAGMA data_version')
  const long = statSync(file).size >= largeFrom ? longReads(file, readingDatabase) : null
  const lock = long
    ? writingBackBeside(writeLock(), {
        database: writingDatabase,
        async writeBack() {
          if (!writer.closed) await long.execute('PRAGMA wal_checkpoint(PASSIVE)')
        },
      })
    : writeLock()

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    await ownTurn()
    const release = await lock.acquire()
    try {
      return await patiently(work)
    } finally {
      release()
    }
  }

  const inOwnTransaction = async <T>(work: (own: Transaction) => Promise<T>): Promise<T> => {
    const own = await beginTransaction(writingDatabase, lock)
    let result: T
    try {
      result = await work(own)
    } catch (cause) {
      own.close()
      throw cause
    }
    await own.commit()
    return result
  }

  const read = keptStatements(readingDatabase)
  const written = keptStatements(writingDatabase)

  return {
    protocol: 'file',
    closed: false,
    async execute(statement: InStatement): Promise<ResultSet> {
      if (isRead(statement)) {
        return long?.isLong(sqlOf(statement)) ? long.execute(statement) : read.result(statement)
      }
      if (!WRITING_ROWS.test(sqlOf(statement))) return inTurn(() => writer.execute(statement))
      return inOwnTransaction((transaction) => transaction.execute(statement))
    },
    batch: (statements) => inOwnTransaction((transaction) => transaction.batch(statements)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    transaction: (_mode?: TransactionMode) => beginTransaction(writingDatabase, lock),
    readRows: <Row>(sql: string, args: readonly Value[]) =>
      Promise.resolve().then(() => read.rows<Row>(sql, args)),
    write: (work) => inOwnTransaction(() => work(written.rows)),
    sync: () => writer.sync(),
    reconnect: () => undefined,
    async rest() {
      await long?.end()
    },
    close() {
      void long?.end()
      readingDatabase.close()
      writer.close()
    },
    versionByOthers: () =>
      writer.closed ? null : (version.get() as { data_version: number }).data_version,
  } as SqliteClient
}

function connect(file: string) {
  const database = new Database(file)
  database.exec('PRAGMA journal_mode = WAL')
  // NORMAL keeps every acknowledged commit when the process is killed; only a power cut can lose the last ones.
  database.exec('PRAGMA synchronous = NORMAL')
  database.exec('PRAGMA busy_timeout = 5000')
  database.exec('PRAGMA foreign_keys = ON')
  database.exec('PRAGMA cache_size = -16000')
  return database
}

function sqlOf(statement: InStatement): string {
  return typeof statement === 'string' ? statement : statement.sql
}

function isRead(statement: InStatement): boolean {
  const sql = sqlOf(statement)
  return READING.test(sql) && !WRITING_WITH.test(sql)
}

/**
 * Begins once no other process writes. `exec` ends a statement that was refused; a prepared one would stay
 * open until it is collected, the connection would keep to the state that it last saw, and every later
 * write would fail with SQLITE_BUSY_SNAPSHOT.
 */
async function beginTransaction(
  database: ReturnType<typeof connect>,
  lock: WriteLock,
): Promise<Transaction> {
  await ownTurn()
  const release = await lock.acquire()
  try {
    await patiently(() => database.exec('BEGIN IMMEDIATE'))
  } catch (cause) {
    release()
    throw cause
  }
  const transaction = new Sqlite3Transaction(database, INT_MODE)
  const ending = (end: () => Promise<void> | void) => async () => {
    try {
      await end()
    } finally {
      release()
    }
  }
  return {
    execute: (statement: InStatement) => transaction.execute(statement),
    batch: (statements) => transaction.batch(statements),
    executeMultiple: (sql) => transaction.executeMultiple(sql),
    commit: ending(() => transaction.commit()),
    rollback: ending(() => transaction.rollback()),
    close: () => void ending(() => transaction.close())(),
    get closed() {
      return transaction.closed
    },
  }
}
