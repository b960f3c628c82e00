import type { BaseDatabaseAdapter, DatabaseAdapter } from 'payload'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { mongoSearchIndex } from './mongodb/mongoSearchIndex.js'
import type { SearchIndex } from './searchIndex.js'
import { sqliteSearchIndex } from './sqlite/sqliteSearchIndex.js'

const indexes = new WeakMap<object, SearchIndex>()

/** The search index in the database that runs. */
export function searchIndexOf(database: BaseDatabaseAdapter | DatabaseAdapter): SearchIndex {
  const known = indexes.get(database)
  if (known) return known
  const index =
    database.name === 'mongoose'
      ? mongoSearchIndex(database as unknown as MongooseAdapter)
      : sqliteSearchIndex(database as unknown as SQLiteAdapter)
  indexes.set(database, index)
  return index
}
