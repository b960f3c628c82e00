import type { Access, Where } from 'payload'

import type { Role } from '../domain/options.js'
import { hasRole } from './roles.js'

/** Nobody, not even an administrator; hooks and commands write with server rights. */
export const never = (): boolean => false

/** Everybody, signed in or not. */
export const everybody = (): boolean => true

/** Only accounts with one of these roles. */
export function only(...roles: readonly Role[]): Access {
  return ({ req }) => hasRole(req, ...roles)
}

/**
 * Into the trash for these roles, for good only for administrators. Payload passes the new
 * `deletedAt` when a record goes into the trash, and nothing when it is to be deleted for good.
 */
export function trashOnly(...roles: readonly Role[]): Access {
  return ({ data, req }) => hasRole(req, 'admin') || (isTrashing(data) && hasRole(req, ...roles))
}

export function isTrashing(data: unknown): boolean {
  return Boolean((data as { deletedAt?: unknown } | undefined)?.deletedAt)
}

/**
 * What the public may read of a collection with drafts. All three conditions are needed: `draft: false`
 * does not hide records that were never published, and `trash=true` in a request shows the trash.
 */
export const published: Where = {
  and: [
    { _status: { equals: 'published' } },
    { withdrawn: { not_equals: true } },
    { deletedAt: { exists: false } },
  ],
}

/** The public reads what is published and not withdrawn; these roles also read drafts and the trash. */
export function publishedOr(...roles: readonly Role[]): Access {
  return ({ req }) => hasRole(req, ...roles) || published
}
