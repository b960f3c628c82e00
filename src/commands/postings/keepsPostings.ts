import type { PayloadRequest } from 'payload'

import { hasRole, isUnitStaff } from '../../access/roles.js'
import { isOwnUnit } from '../../access/unitScope.js'
import { Forbidden } from '../../errors.js'
import { text } from '../../portal/text/vi.js'

const { refused } = text.commands.postings

/**
 * Controllers keep the postings of every unit; the people of a unit those of their own and of the
 * units below.
 *
 * @throws Forbidden for everybody else
 */
export async function demandKeeper(req: PayloadRequest, unit: unknown): Promise<void> {
  if (hasRole(req, 'procedure-controller', 'admin')) return
  if (!isUnitStaff(req)) throw new Forbidden(refused['wrong-role'])
  if (!(await isOwnUnit(req, unit))) throw new Forbidden(refused['out-of-scope'])
}
