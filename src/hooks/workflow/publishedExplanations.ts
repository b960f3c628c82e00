import type { FieldHook } from 'payload'

import { canReadInternals } from '../../access/assignments.js'
import type { Assignment } from '../../payload-types.js'

type Explanations = Assignment['explanations']

/** Leaves out what has not been published, unless its reader is the unit itself or follows all work. */
export const publishedExplanations: FieldHook<Assignment, Explanations> = async ({
  originalDoc: doc,
  overrideAccess,
  req,
  value,
}) => {
  if (overrideAccess || !value?.length || (await canReadInternals({ doc, req }))) return value
  return value.filter(({ state }) => state === 'published')
}
