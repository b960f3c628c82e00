import { parentPort, workerData } from 'node:worker_threads'

import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'

/**
 * Answers the queries that src/database/longReads.ts sends, one after another, on a connection of its own, until
 * null comes instead of one.
 */
const database = new Database(workerData.file)
database.exec('PRAGMA busy_timeout = 5000; PRAGMA cache_size = -8000; PRAGMA query_only = ON')
const client = new Sqlite3Client(workerData.file, {}, database, 'number')

parentPort.on('message', (asked) => {
  if (asked === null) {
    database.close()
    parentPort.close()
    return
  }
  const { id, statement } = asked
  client.execute(statement).then(
    ({ columns, columnTypes, rows }) =>
      parentPort.postMessage({
        id,
        columns,
        columnTypes,
        rows: rows.map((row) => Array.from(row)),
      }),
    ({ message, code }) => parentPort.postMessage({ id, failure: { message, code } }),
  )
})
