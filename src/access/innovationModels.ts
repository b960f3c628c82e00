import type { Access } from 'payload'

import { hasRole, isUnitStaff, readsEverything } from './roles.js'
import { published, trashOnly } from './rules.js'
import { inOwnUnits, orOwnUnits, staysInOwnUnits, type Incoming } from './unitScope.js'

/** The public reads published models; units also read the drafts of their own units. */
export const canReadInnovationModels: Access = ({ req }) =>
  readsEverything(req) || orOwnUnits(req, published, 'owner')

export const canReadInnovationModelVersions: Access = ({ req }) =>
  readsEverything(req) || inOwnUnits(req, 'version.owner')

/** Home Affairs creates for anybody; units only for their own units. */
export const canCreateInnovationModels: Access<Incoming> = async ({ data, req }) =>
  hasRole(req, 'admin', 'home-affairs') ||
  (isUnitStaff(req) && (await staysInOwnUnits(req, data, 'owner')))

/** Units save drafts of their own models; publishing, or moving to another unit, is not theirs. */
export const canUpdateInnovationModels: Access<Incoming> = async ({ data, req }) => {
  if (hasRole(req, 'admin', 'home-affairs')) return true
  if (!isUnitStaff(req) || data?._status === 'published') return false
  return (await staysInOwnUnits(req, data, 'owner')) && inOwnUnits(req, 'owner')
}

export const canDeleteInnovationModels = trashOnly('home-affairs')
