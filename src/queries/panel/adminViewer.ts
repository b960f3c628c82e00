import { createLocalReq, type Payload, type TypedUser } from 'payload'

import { actorOf, hasRole, isUnitStaff, readsEverything } from '../../access/roles.js'
import { unitScopeOf } from '../../access/unitScope.js'
import type { Role } from '../../domain/options.js'
import { previewReader, type Reader } from '../reading/reader.js'

/** Who looks at the panel: what they may read, for which units they speak, whether they run the work. */
export type Viewer = Readonly<{
  id: string
  name: string
  roles: readonly Role[]
  reader: Reader
  /** Ids of the own unit and the units below it; empty for roles without a unit. */
  units: ReadonlySet<string>
  /** Home Affairs and administrators: they give work out and confirm it. */
  isOffice: boolean
  /** Sees the work of every unit: Home Affairs, leaders, inspectors, administrators. */
  seesAllWork: boolean
  /** Announces procedures and keeps them right. */
  controlsProcedures: boolean
  /** Speaks for a unit. */
  isUnitStaff: boolean
}>

/** The signed-in person as our views need them; null for visitors and for disabled accounts. */
export async function viewerOf(payload: Payload, user: TypedUser | null): Promise<Viewer | null> {
  const asking = { user }
  const actor = actorOf(asking)
  if (!user || !actor) return null
  const req = await createLocalReq({ user }, payload)
  return {
    id: actor.id,
    name: user.fullName,
    roles: actor.roles,
    reader: previewReader(payload, user),
    units: await unitScopeOf(req),
    isOffice: hasRole(asking, 'home-affairs', 'admin'),
    seesAllWork: readsEverything(asking),
    controlsProcedures: hasRole(asking, 'procedure-controller', 'admin'),
    isUnitStaff: isUnitStaff(asking),
  }
}
