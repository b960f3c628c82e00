import { setTimeout as wait } from 'node:timers/promises'

import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type RequestContext,
  type TypedUser,
} from 'payload'

import { isWriteConflict } from '../database/writeConflict.js'
import type { CalendarDate } from '../domain/calendar/calendarDate.js'
import { Conflict } from '../errors.js'
import { text } from '../portal/text/vi.js'

/** Who does something, and the local day on which it counts. */
export type CommandContext = { payload: Payload; user: TypedUser; today: CalendarDate }

/** Whose write it is; nobody's when the system itself writes. `context` tells the hooks more about it. */
export type Writer = { payload: Payload; user: TypedUser | null; context?: RequestContext }

/** As long as a writer of the embedded database waits for its turn (writeLock.ts), and longer than a replica set elects. */
const LONGEST_WAIT = 20_000
/** Milliseconds. Each waits another while, or all would meet again. */
const LONGEST_PAUSE = 400

/**
 * Runs one user action in one transaction: all of it is saved, or nothing. `context.command` tells the
 * hooks that the write comes from a command, which has judged the right to it already. When another
 * instance was faster on the same records the action is judged again on what it left behind.
 *
 * @throws Conflict when others were faster every time for 20 seconds
 */
export async function inTransaction<T>(
  writer: Writer,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const givesUpAt = performance.now() + LONGEST_WAIT
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt(writer, work)
    } catch (cause) {
      if (!isWriteConflict(cause)) throw cause
      if (performance.now() > givesUpAt) throw new Conflict(text.commands.changedMeanwhile)
      await wait(Math.random() * Math.min(LONGEST_PAUSE, 10 * 2 ** tried))
    }
  }
}

async function attempt<T>(
  { payload, user, context }: Writer,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq(
    { ...(user ? { user } : {}), context: { ...context, command: true } },
    payload,
  )
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (cause) {
    await killTransaction(req)
    throw cause
  }
}
