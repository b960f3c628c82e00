import type { BaseDatabaseAdapter } from 'payload'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { ChangeBus } from './changes.js'

/**
 * Repeats on this process's bus what other instances commit, seen through MongoDB's change stream, so
 * that no instance serves a page that another has made old. Needs a replica set; without one the
 * start fails, because pages would silently stay stale.
 */
export function watchOtherInstances(
  database: BaseDatabaseAdapter,
  bus: ChangeBus,
): BaseDatabaseAdapter {
  const { connect } = database
  if (!connect) return database
  database.connect = async function connectAndWatch(options) {
    await connect.call(this, options)
    const { connection } = database as unknown as MongooseAdapter
    const stream = connection.watch([], { fullDocument: 'default' })
    stream.on('change', (change) => {
      if (!('ns' in change) || !change.ns || !('coll' in change.ns)) return
      const changed = new Set([collectionOf(change.ns.coll)])
      bus.beforeCommit(changed)
      bus.afterCommit(changed)
    })
    stream.on('error', (err) => {
      database.payload.logger.error({ msg: 'The change stream broke', err })
    })
  }
  return database
}

/** Payload keeps versions of `articles` in `_articles_versions`. */
function collectionOf(stored: string): string {
  return /^_(.+)_versions$/.exec(stored)?.[1] ?? stored
}
