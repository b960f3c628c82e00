import type { SqliteClient } from '../../database/sqliteClient.js'
import { indexingTurn } from '../indexingTurn.js'
import { FULL_TEXTS } from './tables.js'

/** Pages of the file written in one go, which takes a few milliseconds. */
const PAGES = 16
/** A merge that had nothing to do changes one row, its own command. */
const NOTHING_DONE = 1

/**
 * Merges the segments of the full texts into one each. Every commit leaves some, and where thousands of
 * records came in one by one, a broad word is read a third faster from one segment than from many.
 * A merge that is interrupted is taken up by the next.
 */
export async function mergeFullTexts(client: SqliteClient): Promise<void> {
  for (const table of FULL_TEXTS) {
    let pages = -PAGES // Negative starts a merge of everything; positive goes on with it.
    while ((await mergeStep(client, { table, pages })) > NOTHING_DONE) {
      pages = PAGES
      await indexingTurn()
    }
  }
}

/** What a write adds is merged a few times until it is in the largest part; this is more than that. */
const STEPS = 8

/** Merges about as much as a write adds, so that there are never many parts: the engine does not by itself. */
export async function mergeSome(client: SqliteClient): Promise<void> {
  for (const table of FULL_TEXTS) {
    for (let step = 0; step < STEPS; step += 1) {
      if ((await mergeStep(client, { table, pages: PAGES })) <= NOTHING_DONE) break
    }
  }
}

/** @returns how many rows of the engine's own tables it changed */
function mergeStep(
  client: SqliteClient,
  { table, pages }: { table: (typeof FULL_TEXTS)[number]; pages: number },
): Promise<number> {
  return client.write(async (rows) => {
    const changes = () => rows<{ total: number }>('SELECT total_changes() AS total', [])[0]?.total
    const before = changes() ?? 0
    rows(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`, [pages])
    return Promise.resolve((changes() ?? 0) - before)
  })
}
