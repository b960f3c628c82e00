import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

import type { CalendarDate } from '../domain/calendarDate.js'

/** Who does something, and the local day on which it counts. */
export type CommandContext = { payload: Payload; user: TypedUser; today: CalendarDate }

/**
 * Runs one user action in one transaction: all of it is saved, or nothing. `context.command` tells the
 * hooks that the write comes from a command, which has judged the right to it already.
 */
export async function inTransaction<T>(
  { payload, user }: Pick<CommandContext, 'payload'> & { user: TypedUser | null },
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq(
    { ...(user ? { user } : {}), context: { command: true } },
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
