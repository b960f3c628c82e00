import type { Client } from '@libsql/client'

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

/** The rows of a query, of the columns that it names. */
export async function readRows<Row>(
  client: Client,
  sql: string,
  args: readonly (string | number)[] = [],
): Promise<Row[]> {
  const { rows } = await client.execute({ sql, args: [...args] })
  return rows as unknown as Row[]
}

/** As many question marks as there are values. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
