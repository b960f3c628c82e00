import type { Where } from 'payload'

/** The unit with this slug issued it; nothing where no unit is asked for. */
export function issuedBy(unitSlug: string | undefined): Where[] {
  return unitSlug ? [{ 'issuer.slug': { equals: unitSlug } }] : []
}

/** The day of issue lies in the year. */
export function issuedIn(year: string | undefined): Where[] {
  return year
    ? [
        { issuedOn: { greater_than_equal: `${year}-01-01` } },
        { issuedOn: { less_than_equal: `${year}-12-31T23:59:59.999Z` } },
      ]
    : []
}

/** The years from `periodFrom` to `periodTo` include the year; an open end includes every later one. */
export function runningIn(year: string | undefined): Where[] {
  if (!year) return []
  return [
    { periodFrom: { less_than_equal: `${year}-12-31T23:59:59.999Z` } },
    {
      or: [{ periodTo: { greater_than_equal: `${year}-01-01` } }, { periodTo: { exists: false } }],
    },
  ]
}
