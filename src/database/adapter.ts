import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'

import type { DatabaseChoice } from '../env.js'
import { journalChanges } from '../search/journal.js'
import { searchIndexOf } from '../search/searchIndexOf.js'
import { announceChanges, changeBus } from './changes.js'
import { migrations } from './migrations/index.js'
import { openSqliteClient } from './sqliteClient.js'
import { waitForIndexes } from './waitForIndexes.js'
import { watchOtherInstances } from './watchOtherInstances.js'
import { watchOtherProcesses } from './watchOtherProcesses.js'

/** The database that the environment chose; the only place that knows which engine runs. */
export function databaseAdapter(choice: DatabaseChoice): DatabaseAdapterObj {
  return choice.kind === 'sqlite' ? embedded(choice.file) : mongodb(choice.uri)
}

function embedded(file: string): DatabaseAdapterObj {
  mkdirSync(path.dirname(file), { recursive: true })
  const adapter = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuidv7',
    push: false,
    prodMigrations: migrations,
    migrationDir: path.resolve('src/database/migrations'),
    transactionOptions: {},
  })
  return wrapped(adapter, (database) => {
    const client = openSqliteClient(file)
    const sqlite = database as unknown as SQLiteAdapter
    sqlite.client = client
    return watchOtherProcesses(database, changeBus(), () => client.versionByOthers())
  })
}

function mongodb(uri: string): DatabaseAdapterObj {
  const adapter = mongooseAdapter({
    url: uri,
    transactionOptions: {},
    // Mongoose warns of the field `collection`, but uses that name on models only, never on a record.
    collectionsSchemaOptions: { 'change-log': { suppressReservedKeysWarning: true } },
  })
  return wrapped(adapter, (database) => watchOtherInstances(waitForIndexes(database), changeBus()))
}

function wrapped(
  adapter: DatabaseAdapterObj,
  prepare: (database: BaseDatabaseAdapter) => BaseDatabaseAdapter,
): DatabaseAdapterObj {
  return {
    ...adapter,
    init(args) {
      const database = prepare(adapter.init(args))
      const search = searchIndexOf(database)
      const { connect } = database
      database.connect = async function connectAndOpenSearch(options) {
        await connect?.call(this, options)
        await search.open()
      }
      return announceChanges(journalChanges(database, search), changeBus())
    },
  }
}
