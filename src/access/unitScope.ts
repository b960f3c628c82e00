import type { PayloadRequest, Where } from 'payload'

import { today } from '../clock.js'
import { scopeOf, type UnitRecord } from '../domain/units/units.js'
import { actorOf, idOf, isUnitStaff } from './roles.js'

type Scope = ReadonlySet<string>

/** What a request wants to write; nothing when the panel only asks what is allowed. */
export type Incoming = Record<string, unknown>

/**
 * The units a person of a unit may act for: the own unit and its descendants valid today. Worked
 * out once per request. Empty for other roles, for dissolved units and for accounts without a unit.
 */
export function unitScopeOf(req: PayloadRequest): Promise<Scope> {
  const actor = actorOf(req)
  if (!actor?.unit || !isUnitStaff(req)) return Promise.resolve(new Set<string>())
  const known = req.context.unitScopes as Map<string, Promise<Scope>> | undefined
  const scopes = known ?? new Map<string, Promise<Scope>>()
  req.context.unitScopes = scopes
  const scope = scopes.get(actor.unit) ?? loadScope(req, actor.unit)
  scopes.set(actor.unit, scope)
  return scope
}

/** A filter for the rows whose unit field lies in the person's scope; false when there are none. */
export async function inOwnUnits(req: PayloadRequest, field: string): Promise<Where | false> {
  const scope = await unitScopeOf(req)
  return scope.size > 0 && { [field]: { in: [...scope] } }
}

/** What the public may read, and for unit staff also the rows of their own units. */
export async function orOwnUnits(
  req: PayloadRequest,
  publicWhere: Where,
  field: string,
): Promise<Where> {
  const own = await inOwnUnits(req, field)
  return own ? { or: [publicWhere, own] } : publicWhere
}

export async function isOwnUnit(req: PayloadRequest, unit: unknown): Promise<boolean> {
  const id = idOf(unit)
  return id !== null && (await unitScopeOf(req)).has(id)
}

/**
 * Whether incoming data leaves a row with the person's own units. Row rules only see the stored row:
 * without this check a row could be created for, or moved to, somebody else's unit.
 */
export async function staysInOwnUnits(
  req: PayloadRequest,
  data: Incoming | undefined,
  field: string,
): Promise<boolean> {
  if (data?.[field] !== undefined) return isOwnUnit(req, data[field])
  return (await unitScopeOf(req)).size > 0
}

/** Level by level downwards: the country with its past has 14,000 units, and most people's unit has none below it. */
async function loadScope(req: PayloadRequest, ownUnit: string): Promise<Scope> {
  const units = new Map<string, UnitRecord>()
  let where: Where = { id: { equals: ownUnit } }
  for (;;) {
    const found = (await readUnits(req, where)).filter(({ id }) => !units.has(id))
    if (found.length === 0) return scopeOf(ownUnit, [...units.values()], today())
    for (const unit of found) units.set(unit.id, unit)
    where = { parent: { in: found.map(({ id }) => id) } }
  }
}

async function readUnits(req: PayloadRequest, where: Where): Promise<UnitRecord[]> {
  const { docs } = await req.payload.find({
    collection: 'units',
    depth: 0,
    overrideAccess: true, // The tree decides what the person may do; what they may read comes after.
    pagination: false,
    req,
    select: { name: true, parent: true, validFrom: true, validTo: true },
    where,
  })
  return docs as unknown as UnitRecord[]
}
