import type { SqliteClient } from '../../database/sqliteClient.js'
import { indexingTurn } from '../indexingTurn.js'
import type { SearchKind } from '../searchIndex.js'
import { rowsOf } from './tables.js'

/** Rows gone through in one go, which takes a few milliseconds. */
const AT_A_TIME = 200

/** Takes the stamps away by which a write tells that nothing has changed, piece by piece. */
export async function outdateEntries(client: SqliteClient): Promise<void> {
  for (let after: number | null = 0; after !== null;) {
    const from: number = after
    after = await client.write((rows) => {
      const [piece] = rows<{ last: number | null }>(
        `SELECT MAX(row) AS last FROM
         (SELECT row FROM search_entries WHERE row > ? ORDER BY row LIMIT ?)`,
        [from, AT_A_TIME],
      )
      const last = piece?.last ?? null
      if (last !== null) {
        rows(`UPDATE search_entries SET stamp = '' WHERE row BETWEEN ? AND ?`, [from + 1, last])
      }
      return Promise.resolve(last)
    })
    await indexingTurn()
  }
}

export async function* readIds(client: SqliteClient, kind: SearchKind): AsyncGenerator<string[]> {
  const { first, last } = rowsOf(kind)
  for (let after = first; ;) {
    const found: { row: number; record: string }[] = await client.readRows(
      'SELECT row, record FROM search_entries WHERE row > ? AND row <= ? ORDER BY row LIMIT ?',
      [after, last, AT_A_TIME],
    )
    const end = found.at(-1)
    if (!end) return
    yield found.map(({ record }) => record)
    after = end.row
    await indexingTurn()
  }
}
