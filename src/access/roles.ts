import type { FieldAccess, PayloadRequest } from 'payload'

import type { Role } from '../domain/options.js'

/** A signed-in account that may act. `unit` is the id of its own unit. */
export type Actor = { id: string; roles: readonly Role[]; unit: string | null }

type StoredUser = {
  id: string
  disabled?: boolean | null
  roles?: readonly Role[] | null
  unit?: { id: string } | string | null
}

type WithUser = { req: Pick<PayloadRequest, 'user'> }

/** Who asks; nobody for visitors and for disabled accounts, even while their session lives on. */
export function actorOf({ user }: Pick<PayloadRequest, 'user'>): Actor | null {
  const account = user as StoredUser | null
  if (!account || account.disabled) return null
  return { id: account.id, roles: account.roles ?? [], unit: idOf(account.unit) }
}

export function hasRole(req: Pick<PayloadRequest, 'user'>, ...wanted: readonly Role[]): boolean {
  return actorOf(req)?.roles.some((role) => wanted.includes(role)) ?? false
}

/** The id in a relationship value, populated or not; null for anything else. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

const everythingReaders = ['admin', 'viewer', 'home-affairs', 'inspector'] as const
const publishingRoles = [
  'admin',
  'home-affairs',
  'inspector',
  'editor',
  'procedure-controller',
] as const
const unitRoles = ['unit-officer', 'unit-head'] as const

/** Leaders, Home Affairs, inspectors and administrators read everything, drafts too. */
export function readsEverything(req: Pick<PayloadRequest, 'user'>): boolean {
  return hasRole(req, ...everythingReaders)
}

/** Speaks for a unit: what it does is limited to its own unit and the units below. */
export function isUnitStaff(req: Pick<PayloadRequest, 'user'>): boolean {
  return hasRole(req, ...unitRoles)
}

/** Does nothing but speak for a unit, so that the account ends with the unit (DOMAIN §3 rule 5). */
export function isOnlyUnitStaff(req: Pick<PayloadRequest, 'user'>): boolean {
  const roles: readonly Role[] = actorOf(req)?.roles ?? []
  return roles.length > 0 && roles.every((role) => unitRoles.some((each) => each === role))
}

/** Field rule: administrators. */
export const administrators = ({ req }: WithUser): boolean => hasRole(req, 'admin')

/** Field rule: Home Affairs and administrators. */
export const homeAffairs = ({ req }: WithUser): boolean => hasRole(req, 'admin', 'home-affairs')

/** Field rule: the roles that may publish something; unit roles only ever save drafts. */
export const publishers = ({ req }: WithUser): boolean => hasRole(req, ...publishingRoles)

/** Field rule: those who read everything. */
export const everythingReadersOnly = ({ req }: WithUser): boolean => readsEverything(req)

/** Field rule: any active account with a role. */
export const staff = ({ req }: WithUser): boolean => (actorOf(req)?.roles.length ?? 0) > 0

/** Field rule: nobody; only hooks and server code write the field. */
export const nobody: FieldAccess = () => false
