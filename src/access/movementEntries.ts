import type { Access } from 'payload'

import { hasRole, isUnitStaff, readsEverything } from './roles.js'
import { only } from './rules.js'
import { inOwnUnits, orOwnUnits, staysInOwnUnits, type Incoming } from './unitScope.js'

/** Everybody reads entries that were not withdrawn; units also read their own withdrawn ones. */
export const canReadMovementEntries: Access = ({ req }) =>
  readsEverything(req) || orOwnUnits(req, { state: { not_equals: 'withdrawn' } }, 'unit')

/** Home Affairs enters anybody; units enter only their own units. */
export const canCreateMovementEntries: Access<Incoming> = async ({ data, req }) =>
  hasRole(req, 'admin', 'home-affairs') ||
  (isUnitStaff(req) && (await staysInOwnUnits(req, data, 'unit')))

/** Units change only their own entries and cannot hand them to another unit. */
export const canUpdateMovementEntries: Access<Incoming> = async ({ data, req }) => {
  if (hasRole(req, 'admin', 'home-affairs')) return true
  return isUnitStaff(req) && (await staysInOwnUnits(req, data, 'unit')) && inOwnUnits(req, 'unit')
}

export const canDeleteMovementEntries = only('admin', 'home-affairs')
export const canReadMovementEntryVersions = only('admin', 'home-affairs', 'inspector', 'viewer')
