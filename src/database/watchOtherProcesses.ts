import type { BaseDatabaseAdapter } from 'payload'

import type { ChangeBus } from './changes.js'
import { everythingIn } from './everything.js'

/** Milliseconds between two looks; what another process wrote must show within a second (DESIGN §2). */
const INTERVAL = 250

/**
 * Repeats on this process's bus that another process has written into the same SQLite file: an import,
 * a second server. SQLite tells that something was committed, not what, so everything counts as changed.
 *
 * @param versionOf a number that changes with each commit of another process, and never with our own
 */
export function watchOtherProcesses(
  database: BaseDatabaseAdapter,
  bus: ChangeBus,
  versionOf: () => number | null,
): BaseDatabaseAdapter {
  const { connect } = database
  if (!connect) return database
  database.connect = async function connectAndWatch(options) {
    await connect.call(this, options)
    const everything = everythingIn(database.payload.config)
    let seen = versionOf()
    const timer = setInterval(() => {
      const version = versionOf()
      if (version === null) return clearInterval(timer)
      if (version === seen) return
      seen = version
      bus.beforeCommit(everything)
      bus.afterCommit(everything)
    }, INTERVAL)
    timer.unref()
  }
  return database
}
