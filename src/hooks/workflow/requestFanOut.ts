import { askForFanOut } from '../../commands/fanOut/askForFanOut.js'
import type { AssignmentOrigin } from '../../domain/options.js'
import { publishedBefore } from '../publishing/rememberPublished.js'
import type { AfterChange } from '../rows.js'

/** Lets assignments follow what is public now. */
export function requestFanOut(kind: AssignmentOrigin): AfterChange {
  return async ({ collection, data, doc, req }) => {
    if (req.context.seeding) return doc // The demo hands out its own made-up work.
    const id = String(doc.id)
    const saved = { ...data, ...doc } as { _status?: unknown; deletedAt?: unknown }
    const wasPublic = publishedBefore(req, collection.slug, id) !== null
    const isPublic = saved._status === 'published'
    if (isPublic || (wasPublic && saved.deletedAt)) await askForFanOut(req, kind, id)
    return doc
  }
}
