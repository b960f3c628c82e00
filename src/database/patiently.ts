import { setTimeout as wait } from 'node:timers/promises'

/** As long as a turn among this process's own writers may take (writeLock.ts). */
const LONGEST_WAIT = 20_000
const SHORT_PAUSE = 2
const LONG_PAUSE = 20

/**
 * Tries again while another process writes into the same file. SQLite's own way of waiting sleeps
 * inside the call, which would stop the event loop and every visitor with it.
 */
export async function patiently<T>(
  work: () => Promise<T> | T,
  longestWait = LONGEST_WAIT,
): Promise<T> {
  for (let waited = 0, pause = SHORT_PAUSE; ; waited += pause) {
    try {
      return await work()
    } catch (cause) {
      if (!isBusy(cause) || waited >= longestWait) throw cause
      pause = Math.min(LONG_PAUSE, pause + 1)
      await wait(pause)
    }
  }
}

export function isBusy(cause: unknown): boolean {
  const { code } = cause as { code?: unknown }
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY')
}
