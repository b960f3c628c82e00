import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import { hasConclusion, stagesWithConclusion } from '../domain/inspections/findings.js'
import type { InspectionStage } from '../domain/options.js'
import { actorOf, hasRole, readsEverything } from './roles.js'
import { isTrashing, only, published } from './rules.js'

/** What the public may know of at all. */
export const announced: Where = {
  or: [{ mode: { not_equals: 'unannounced' } }, { stage: { in: [...stagesWithConclusion] } }],
}

/** The public reads published inspections, unannounced ones only once there is a conclusion. */
export const canReadInspections: Access = ({ req }) =>
  readsEverything(req) || { and: [published, announced] }

export const canReadInspectionVersions = only('admin', 'viewer', 'home-affairs', 'inspector')
export const canCreateInspections = only('admin', 'home-affairs', 'inspector')

/** Inspectors change only the inspections they made or are members of. */
export const canUpdateInspections: Access = ({ req }) =>
  hasRole(req, 'admin', 'home-affairs') || ownInspections(req)

/** Into the trash for Home Affairs and for inspectors their own; for good only for administrators. */
export const canDeleteInspections: Access = ({ data, req }) => {
  if (hasRole(req, 'admin')) return true
  if (!isTrashing(data)) return false
  return hasRole(req, 'home-affairs') || ownInspections(req)
}

/** What was found is public with the conclusion, not before: until then the unit may still answer it. */
export const canReadFindings: FieldAccess = ({ doc, req }) =>
  readsEverything(req) || hasConclusion((doc as { stage?: InspectionStage } | undefined)?.stage)

function ownInspections(req: PayloadRequest): Where | false {
  const actor = actorOf(req)
  if (!actor?.roles.includes('inspector')) return false
  return { or: [{ createdBy: { equals: actor.id } }, { members: { in: [actor.id] } }] }
}
