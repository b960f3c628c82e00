import type { BaseDatabaseAdapter } from 'payload'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * Lets connecting to MongoDB end only when every collection and index is there. Mongoose makes them in
 * the background: a transaction meanwhile fails, because the collection it writes into changes under
 * it, and nothing yet keeps two accounts from having the same address.
 *
 * @throws the server's error on connecting, when an index cannot be made, a unique one because of records
 *   that break it: the portal would run on without it
 */
export function waitForIndexes(database: BaseDatabaseAdapter): BaseDatabaseAdapter {
  const { connect } = database
  if (!connect) return database
  database.connect = async function connectAndWait(options) {
    await connect.call(this, options)
    const { models } = (database as unknown as MongooseAdapter).connection
    await Promise.all(Object.values(models).map((model) => model.init()))
  }
  return database
}
