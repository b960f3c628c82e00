import type { PayloadRequest } from 'payload'

import type { AssignmentOrigin } from '../../domain/options.js'

/**
 * Notes, in the transaction of the request, that the assignments of a paper have to follow it. The work
 * itself is done after the commit, in small steps that survive a crash.
 */
export async function askForFanOut(
  req: PayloadRequest,
  kind: AssignmentOrigin,
  originId: string,
): Promise<void> {
  const key = `${kind}:${originId}`
  const asSystem = { collection: 'fan-outs', depth: 0, overrideAccess: true, req } as const // Only the portal writes it.
  const { docs } = await req.payload.find({
    ...asSystem,
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
  })
  const known = docs[0]
  if (known) {
    const data = { pending: true, revision: known.revision + 1 }
    await req.payload.update({ ...asSystem, id: known.id, data })
    return
  }
  const data = { key, kind, originId, revision: 1, pending: true }
  await req.payload.create({ ...asSystem, data })
}
