import type { Payload } from 'payload'

/** What the routes of the portal may use. */
export type PortalDeps = {
  payload: Payload
  /** Address the public uses, without a trailing slash. */
  publicUrl: string
}
