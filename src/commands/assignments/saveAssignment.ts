import type { PayloadRequest } from 'payload'

import { Conflict } from '../../errors.js'
import type { Assignment } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'

/**
 * Saves only if nobody has changed the assignment since it was read.
 *
 * @throws Conflict when somebody was faster
 */
export async function saveAssignment(
  req: PayloadRequest,
  { id, updatedAt }: Assignment,
  data: Partial<Assignment>,
): Promise<Assignment> {
  const { docs } = await req.payload.update({
    collection: 'assignments',
    where: { id: { equals: id }, updatedAt: { equals: updatedAt } },
    data,
    depth: 0,
    overrideAccess: true, // The command has judged the right to it; nobody may write these fields otherwise.
    req,
  })
  const saved = docs[0]
  if (!saved) throw new Conflict(text.commands.changedMeanwhile)
  return saved
}
