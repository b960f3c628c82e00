import type { PayloadRequest } from 'payload'

import type { AssignmentOrigin } from '../domain/options.js'
import { publishedBefore } from './rememberPublished.js'
import type { AfterChange } from './rows.js'

/**
 * Notes in the publishing transaction that assignments have to follow what is public now. The work
 * itself is done after the commit, in small steps that survive a crash.
 */
export function requestFanOut(kind: AssignmentOrigin): AfterChange {
  return async ({ collection, data, doc, req }) => {
    if (req.context.seeding) return doc // The demo hands out its own made-up work.
    const id = String(doc.id)
    const saved = { ...data, ...doc } as { _status?: unknown; deletedAt?: unknown }
    const wasPublic = publishedBefore(req, collection.slug, id) !== null
    const isPublic = saved._status === 'published'
    if (isPublic || (wasPublic && saved.deletedAt)) await note(req, kind, id)
    return doc
  }
}

async function note(req: PayloadRequest, kind: AssignmentOrigin, originId: string): Promise<void> {
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
