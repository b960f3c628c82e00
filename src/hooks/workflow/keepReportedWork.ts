import type { CollectionBeforeDeleteHook } from 'payload'

import { text } from '../../portal/text/vi.js'
import { refuse } from '../refuse.js'

/** What a unit has reported is never lost: such work is cancelled with a reason, not deleted. */
export const keepReportedWork: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'progress-updates',
    where: { assignment: { equals: id } },
    overrideAccess: true, // A system hook: it counts reports that the person may not read as well.
    req,
  })
  if (totalDocs > 0) refuse(text.commands.reportedWork, 409)
}
