import type { DatabaseAdapterObj } from 'payload'
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'

import { mongoSearchIndex } from '../search/mongodb/mongoSearchIndex.js'
import { changeBus } from './changes.js'
import { pagesWithoutCount } from './pagesWithoutCount.js'
import { untrashedByIndex } from './untrashedByIndex.js'
import { waitForIndexes } from './waitForIndexes.js'
import { watched } from './watched.js'
import { watchOtherInstances } from './watchOtherInstances.js'

/** Milliseconds that a request waits for a server; the driver would let every visitor wait for half a minute. */
const LONGEST_WAIT = 5_000

/** MongoDB at an address. */
export function mongodbDatabase(uri: string): DatabaseAdapterObj {
  const adapter = mongooseAdapter({
    url: uri,
    connectOptions: { serverSelectionTimeoutMS: LONGEST_WAIT },
    transactionOptions: {},
    // Mongoose warns of the field `collection`, but uses that name on models only, never on a record.
    collectionsSchemaOptions: { 'change-log': { suppressReservedKeysWarning: true } },
  })
  return watched(adapter, (database) => ({
    database: watchOtherInstances(
      waitForIndexes(pagesWithoutCount(untrashedByIndex(database))),
      changeBus(),
    ),
    search: mongoSearchIndex(database as unknown as MongooseAdapter),
  }))
}
