import type { EventEmitter } from 'node:events'

import type { BaseDatabaseAdapter } from 'payload'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { EnvError } from '../env.js'
import type { ChangeBus } from './changes.js'
import { everythingIn } from './everything.js'

const REOPEN_AFTER = 1_000

/**
 * Repeats on this process's bus what other instances commit, seen through MongoDB's change stream, so
 * that no instance serves a page that another has made old.
 *
 * @throws EnvError on connecting, when the address names no replica set: then there are no change
 *   streams, and Payload would silently write without transactions
 */
export function watchOtherInstances(
  database: BaseDatabaseAdapter,
  bus: ChangeBus,
): BaseDatabaseAdapter {
  const { connect, destroy } = database
  if (!connect) return database
  let stop = () => Promise.resolve()
  database.connect = async function connectAndWatch(options) {
    await connect.call(this, options)
    const { connection, collections, versions } = database as unknown as MongooseAdapter
    if (!connection.getClient().options.replicaSet) {
      throw new EnvError('DATABASE_URI must name a replica set: add ?replicaSet=… to it')
    }
    const { config, logger } = database.payload
    stop = followChanges({
      open: () => connection.watch([], { fullDocument: 'default' }),
      bus,
      everything: everythingIn(config),
      slugs: slugsByName({ collections, versions }),
      onBreak: (err) => logger.error({ msg: 'The change stream broke and is opened again', err }),
    })
  }
  database.destroy = async function stopAndDestroy() {
    await stop()
    await destroy?.call(this)
  }
  return database
}

type ChangeStream = EventEmitter & { close: () => Promise<unknown> }

type Following = {
  open: () => ChangeStream
  bus: Pick<ChangeBus, 'beforeCommit' | 'afterCommit'>
  /** What counts as changed when changes may have been missed. */
  everything: ReadonlySet<string>
  /** Whose records are in which collection of the database, `globals` left out. */
  slugs: ReadonlyMap<string, string>
  onBreak: (cause: unknown) => void
  /** Milliseconds before a broken stream is opened again. */
  reopenAfter?: number
}

/**
 * Repeats a change stream on the bus for as long as the process runs. The driver resumes by itself after
 * most faults; a stream that broke for good is opened anew, and since nobody knows what was missed before
 * its first moment, everything counts as changed then.
 *
 * @returns ends it; to be called before the connection is closed, which would look like a fault
 */
export function followChanges(following: Following): () => Promise<void> {
  const { open, bus, everything, slugs, onBreak, reopenAfter = REOPEN_AFTER } = following
  const announce = (changed: ReadonlySet<string>) => {
    bus.beforeCommit(changed)
    bus.afterCommit(changed)
  }
  const stream = open()
  let reopening: NodeJS.Timeout | undefined
  let stopNext: (() => Promise<void>) | undefined
  const leave = () => {
    stream.removeAllListeners()
    stream.on('error', () => undefined) // What a stream says after its end is said already.
  }
  // Said with the server's first answer, and the only sign of it that Mongoose passes on.
  stream.once('resumeTokenChanged', () => announce(everything))
  stream.on('change', (change: { ns?: { coll?: string } }) => {
    const stored = change.ns?.coll ?? ''
    const slug = slugs.get(stored) ?? ''
    const isGlobal = stored === 'globals' || everything.has(`global:${slug}`)
    if (isGlobal) announce(globalsIn(everything))
    else if (slug) announce(new Set([slug]))
  })
  stream.once('error', (cause: unknown) => {
    onBreak(cause)
    leave()
    reopening = setTimeout(() => (stopNext = followChanges(following)), reopenAfter).unref()
  })
  return async () => {
    clearTimeout(reopening)
    await stopNext?.()
    leave()
    await stream.close()
  }
}

type Stored = { [slug: string]: { collection: { name: string } } }

/** Mongoose makes plurals of slugs: `change-log` is stored in `change-logs`. Versions are stored apart. */
function slugsByName(stored: { collections: Stored; versions: Stored }): Map<string, string> {
  const all = [...Object.entries(stored.collections), ...Object.entries(stored.versions)]
  return new Map(all.map(([slug, { collection }]) => [collection.name, slug]))
}

/** Payload keeps all globals in one collection. */
function globalsIn(everything: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...everything].filter((each) => each.startsWith('global:')))
}
