import type { PayloadRequest } from 'payload'

import type { Assignment } from '../../payload-types.js'

/**
 * Saves an assignment that was read in the same transaction, in which nobody else changes it: MongoDB
 * lets the slower one fail, and `inTransaction` judges its action again.
 */
export async function saveAssignment(
  req: PayloadRequest,
  { id }: Assignment,
  data: Partial<Assignment>,
): Promise<Assignment> {
  return req.payload.update({
    collection: 'assignments',
    id,
    data,
    depth: 0,
    overrideAccess: true, // The command has judged the right to it; nobody may write these fields otherwise.
    req,
  })
}
