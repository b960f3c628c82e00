import type { PayloadRequest } from 'payload'

import { actorOf, hasRole, idOf, readsEverything } from '../../access/roles.js'
import { isOwnUnit } from '../../access/unitScope.js'
import type { TransitionActor, TransitionScope } from '../../domain/assignments/workflow.js'
import { NotFound } from '../../errors.js'
import type { Assignment } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'

/** The assignment as it stands in this transaction. @throws NotFound */
export async function loadAssignment(req: PayloadRequest, id: string): Promise<Assignment> {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // The command judges role, scope and state itself, with better words than "not found".
    req,
  })
  const assignment = docs[0]
  if (!assignment) throw new NotFound(text.commands.notFound)
  return assignment
}

/** The person's roles, and how they stand to this assignment; no standing at all denies. */
export async function actorFor(
  req: PayloadRequest,
  assignment: Assignment,
): Promise<TransitionActor> {
  const scope: TransitionScope[] = []
  if (hasRole(req, 'home-affairs', 'admin')) scope.push('home-affairs')
  if (readsEverything(req)) scope.push('follows-all')
  if (await isOwnUnit(req, idOf(assignment.unit))) scope.push('own-unit')
  return { roles: actorOf(req)?.roles ?? [], scope: scope.length > 0 ? scope : null }
}
