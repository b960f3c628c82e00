import type Database from 'libsql'

import type { WriteLock } from './writeLock.js'

/** Milliseconds after a write. */
const SOON = 500
/** Pages in the log; only then does a commit write back itself. */
const AT_MOST = 20_000

/**
 * A turn to write after which what was committed is soon written back from the log into the file, by
 * another thread. SQLite would do that within a commit, every 1,000 pages, and all at once after a long
 * read has held it up: 120 ms for as many megabytes, and the time that the disk takes. Nobody writes
 * meanwhile, so that the log begins anew.
 */
export function writingBackBeside(
  lock: WriteLock,
  { database, writeBack }: { database: Database.Database; writeBack: () => Promise<unknown> },
): WriteLock {
  database.exec(`PRAGMA wal_autocheckpoint = ${AT_MOST}`)
  let isDue = false

  const inTurn = async () => {
    const release = await lock.acquire()
    isDue = false
    try {
      await writeBack()
    } finally {
      release()
    }
  }
  const soon = () => {
    if (isDue) return
    isDue = true
    const retried = () => (isDue = false) // What fails, as when all is closed, is tried after the next write.
    setTimeout(() => void inTurn().catch(retried), SOON).unref()
  }

  return {
    async acquire() {
      const release = await lock.acquire()
      return () => {
        soon()
        release()
      }
    },
  }
}
