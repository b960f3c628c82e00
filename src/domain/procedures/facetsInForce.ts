import type { CalendarDate } from '../calendar/calendarDate.js'
import { historyOn, isAbolition, type StatedVersion } from './procedureHistory.js'

/** A version with what is copied from it. */
export type FacetedVersion = StatedVersion & {
  audiences?: readonly string[] | null | undefined
  onlineScheme?: string | null | undefined
  onlineLevel?: string | null | undefined
}

/** What lists filter procedures by, copied from the version in force; `abolished` only where a version says so. */
export interface FacetsInForce {
  audiences: readonly string[]
  onlineScheme: string | null
  onlineLevel: string | null
  abolished?: boolean
}

/** The facets of a procedure on a day. An abolished one keeps those of its last content, to be found by them. */
export function facetsOn(versions: readonly FacetedVersion[], day: CalendarDate): FacetsInForce {
  const { standing, content } = historyOn(versions, day)
  const isInForce = standing.kind === 'valid' || standing.kind === 'abolished'
  const version = isInForce ? content : null
  return {
    audiences: version?.audiences ?? [],
    onlineScheme: version?.onlineScheme ?? null,
    onlineLevel: version?.onlineLevel ?? null,
    ...(versions.some(isAbolition) && { abolished: standing.kind === 'abolished' }),
  }
}

/** Whether stored facets say what they should; the order of audiences does not matter. */
export function hasFacets(
  stored: Partial<FacetedVersion> & { abolished?: boolean | null },
  facets: FacetsInForce,
): boolean {
  const { audiences, onlineScheme, onlineLevel, abolished } = facets
  return (
    [...(stored.audiences ?? [])].sort().join() === [...audiences].sort().join() &&
    (stored.onlineScheme ?? null) === onlineScheme &&
    (stored.onlineLevel ?? null) === onlineLevel &&
    (abolished === undefined || (stored.abolished ?? false) === abolished)
  )
}
