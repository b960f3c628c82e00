import type { Access, Where } from 'payload'

import { actorOf, hasRole, readsEverything, staff } from './roles.js'
import { only } from './rules.js'
import { orOwnUnits } from './unitScope.js'

const keepers = ['admin', 'home-affairs', 'editor', 'procedure-controller'] as const

/** What a visitor may open: files that something public shows, and those marked as public in themselves. */
const shownToAll: Where = {
  and: [
    { internal: { not_equals: true } },
    { or: [{ shown: { equals: true } }, { alwaysPublic: { equals: true } }] },
  ],
}

/** Staff also read what waits to be published, and internal files that they or their units added. */
export const canReadMedia: Access = async ({ req }) => {
  if (readsEverything(req)) return true
  const open = staff({ req }) ? { internal: { not_equals: true } } : shownToAll
  const openOrOfUnits = await orOwnUnits(req, open, 'unit')
  const own = ownFiles(req)
  return own ? { or: [openOrOfUnits, own] } : openOrOfUnits
}

/** Every role that writes something may add a file to it. */
export const canCreateMedia = only(...keepers, 'unit-officer', 'unit-head', 'inspector')

/** Those who keep the library change any file; others only what they added. */
export const canUpdateMedia: Access = ({ req }) =>
  hasRole(req, ...keepers) || (canAdd(req) && ownFiles(req))

export const canDeleteMedia = only(...keepers)

function canAdd(req: Parameters<Access>[0]['req']): boolean {
  return hasRole(req, 'unit-officer', 'unit-head', 'inspector')
}

function ownFiles(req: Parameters<Access>[0]['req']): Where | false {
  const actor = actorOf(req)
  return actor !== null && { createdBy: { equals: actor.id } }
}
