import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { journalChanges } from '../search/journal.js'
import type { SearchIndex } from '../search/searchIndex.js'
import { keepSearchIndex } from '../search/searchIndexOf.js'
import { announceChanges, changeBus } from './changes.js'

type Prepared = { database: BaseDatabaseAdapter; search: SearchIndex }

/** A database that tells of every commit and notes in it what the search has to index. */
export function watched(
  adapter: DatabaseAdapterObj,
  prepare: (database: BaseDatabaseAdapter) => Prepared,
): DatabaseAdapterObj {
  return {
    ...adapter,
    init(args) {
      const { database, search } = prepare(adapter.init(args))
      keepSearchIndex(database, search)
      const { connect } = database
      database.connect = async function connectAndOpenSearch(options) {
        await connect?.call(this, options)
        await search.open()
      }
      return announceChanges(journalChanges(database, search), changeBus())
    },
  }
}
