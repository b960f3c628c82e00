import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { DatabaseAdapterObj } from 'payload'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'

import { sqliteSearchIndex } from '../search/sqlite/sqliteSearchIndex.js'
import { changeBus } from './changes.js'
import { indexLatestVersions } from './indexLatestVersions.js'
import { migrations } from './migrations/index.js'
import { openSqliteClient } from './sqliteClient.js'
import { watched } from './watched.js'
import { watchOtherProcesses } from './watchOtherProcesses.js'

/** SQLite in one file. */
export function embeddedDatabase(file: string): DatabaseAdapterObj {
  mkdirSync(path.dirname(file), { recursive: true })
  const adapter = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuidv7',
    push: false,
    beforeSchemaInit: [indexLatestVersions],
    prodMigrations: migrations,
    migrationDir: path.resolve('src/database/migrations'),
    transactionOptions: {},
  })
  return watched(adapter, (database) => {
    const client = openSqliteClient(file)
    const sqlite = database as unknown as SQLiteAdapter
    sqlite.client = client
    const { destroy } = database
    database.destroy = async function destroyAndRest() {
      await destroy?.call(this)
      await client.rest()
    }
    return {
      database: watchOtherProcesses(database, changeBus(), () => client.versionByOthers()),
      search: sqliteSearchIndex(sqlite),
    }
  })
}
