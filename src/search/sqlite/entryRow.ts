import type { SearchKind } from '../searchIndex.js'

/** A row of `search_entries` as its table declares it. */
export type EntryRow = {
  row: number
  record: string
  kind: SearchKind
  slug: string
  title: string
  code: string | null
  folded_title: string
  folded_names: string
  keys: string
  summary: string | null
  day: string | null
  demo: 0 | 1
  shown: string
  stamp: string
}

/** Values as one argument, for `IN (SELECT value FROM json_each(?))`: one statement for however many. */
export const LISTED = '(SELECT value FROM json_each(?))'

export function listed(values: readonly (string | number)[]): string {
  return JSON.stringify(values)
}
