import type { BaseDatabaseAdapter, DatabaseAdapter } from 'payload'

import type { SearchIndex } from './searchIndex.js'

type Database = BaseDatabaseAdapter | DatabaseAdapter

const indexes = new WeakMap<object, SearchIndex>()

/** Says where a database keeps its search index, once it is made. */
export function keepSearchIndex(database: Database, index: SearchIndex): void {
  indexes.set(database, index)
}

/**
 * The search index in the database that runs.
 *
 * @throws Error for a database that was made without one
 */
export function searchIndexOf(database: Database): SearchIndex {
  const index = indexes.get(database)
  if (!index) throw new Error('This database was made without a search index')
  return index
}
