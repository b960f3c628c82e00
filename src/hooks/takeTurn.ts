import type { PayloadRequest } from 'payload'

/**
 * For a rule over several records. On MongoDB two transactions may read the same state and each write
 * another record, so that both pass a rule that they break together. Of those that take the same turn
 * only one commits; the others fail with a write conflict, whether they read before or after. The
 * embedded database lets writers wait for each other anyway.
 *
 * @param turn what must not be decided twice at once, such as who hangs something in one place
 */
export async function takeTurn(req: PayloadRequest, turn: string): Promise<void> {
  const { db } = req.payload
  const taker = await req.transactionID
  if (db.name === 'sqlite' || taker === undefined) return
  const key = `turn:${turn}`
  await db.upsert({
    collection: 'payload-kv',
    where: { key: { equals: key } },
    data: { key, data: String(taker) }, // Another each time: writing what is there is no write.
    req,
  })
}

/** One of a few hundred turns, the same for the same key: a turn for each of 100,000 records would leave as many rows. */
export function turnOf(key: string | null): string {
  return key?.slice(-2) ?? ''
}
