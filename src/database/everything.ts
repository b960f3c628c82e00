import type { SanitizedConfig } from 'payload'

/** Every name that a commit can bear on the change bus: for when it is not known what another process changed. */
export function everythingIn({ collections, globals }: SanitizedConfig): ReadonlySet<string> {
  return new Set([
    ...collections.map(({ slug }) => slug),
    ...globals.map(({ slug }) => `global:${slug}`),
  ])
}
