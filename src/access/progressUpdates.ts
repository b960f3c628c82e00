import type { Access, PayloadRequest, Where } from 'payload'

import { hasRole, idOf, isUnitStaff, readsEverything } from './roles.js'
import { never, only } from './rules.js'
import { inOwnUnits, orOwnUnits } from './unitScope.js'

const publicUpdates: Where = {
  and: [{ internal: { not_equals: true } }, { 'assignment.state': { not_equals: 'draft' } }],
}

/**
 * The public reads reports that are not internal. Units also read internal ones they gave themselves, and
 * those on work that was handed over to them.
 */
export const canReadProgressUpdates: Access = async ({ req }) => {
  if (readsEverything(req)) return true
  const own = await orOwnUnits(req, publicUpdates, 'unit')
  return orOwnUnits(req, own, 'assignment.unit')
}

/**
 * Units leave remarks on their own assignments. Reporting progress, submitting, returning and verifying
 * are steps of the work and go through commands, which check the state as well.
 */
export const canCreateProgressUpdates: Access<NewUpdate> = async ({ data, req }) => {
  if (!isRemark(data)) return false
  if (hasRole(req, 'admin', 'home-affairs')) return true
  return isUnitStaff(req) && (await isOwnAssignment(req, data))
}

/** A report once given stays as it was given. */
export const canUpdateProgressUpdates = never
export const canDeleteProgressUpdates = only('admin')

type NewUpdate = { assignment?: unknown; kind?: unknown }

function isRemark(data: NewUpdate | undefined): boolean {
  return data?.kind === undefined || data.kind === 'note'
}

async function isOwnAssignment(req: PayloadRequest, data: NewUpdate | undefined): Promise<boolean> {
  const own = await inOwnUnits(req, 'unit')
  if (!own || data?.assignment === undefined) return Boolean(own) // The panel asks before there is data.
  const { totalDocs } = await req.payload.count({
    collection: 'assignments',
    overrideAccess: true, // The filter below is the rule.
    req,
    where: { and: [{ id: { equals: idOf(data.assignment) } }, own] },
  })
  return totalDocs === 1
}
