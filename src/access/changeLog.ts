import type { Access } from 'payload'

import { actorOf, readsEverything } from './roles.js'

/**
 * The public reads entries on public things, without who did it; staff also what they did
 * themselves; leaders, Home Affairs and inspectors everything. Only hooks write, nobody changes or deletes.
 */
export const canReadChangeLog: Access = ({ req }) => {
  if (readsEverything(req)) return true
  const actor = actorOf(req)
  const open = { public: { equals: true } }
  return actor ? { or: [open, { by: { equals: actor.id } }] } : open
}
