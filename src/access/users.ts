import type { Access } from 'payload'

import { actorOf, hasRole } from './roles.js'

/** Administrators read and change every account; everybody else only their own. */
export const canReadUsers: Access = ({ req }) => {
  if (hasRole(req, 'admin')) return true
  const actor = actorOf(req)
  return actor !== null && { id: { equals: actor.id } }
}

export const canUpdateUsers: Access = canReadUsers
