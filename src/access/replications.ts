import type { Access } from 'payload'

import { hasRole, isUnitStaff } from './roles.js'
import { everybody, only } from './rules.js'
import { inOwnUnits, staysInOwnUnits, type Incoming } from './unitScope.js'

/** Which units adopted a model is public. */
export const canReadReplications = everybody

/** Home Affairs registers anybody; units register only their own units. */
export const canCreateReplications: Access<Incoming> = async ({ data, req }) =>
  hasRole(req, 'admin', 'home-affairs') ||
  (isUnitStaff(req) && (await staysInOwnUnits(req, data, 'unit')))

/** Units change only their own replications and cannot hand them to another unit. */
export const canUpdateReplications: Access<Incoming> = async ({ data, req }) => {
  if (hasRole(req, 'admin', 'home-affairs')) return true
  return isUnitStaff(req) && (await staysInOwnUnits(req, data, 'unit')) && inOwnUnits(req, 'unit')
}

export const canDeleteReplications = only('admin', 'home-affairs')
export const canReadReplicationVersions = only('admin', 'home-affairs', 'inspector', 'viewer')
