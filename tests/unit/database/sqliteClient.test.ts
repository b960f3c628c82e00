import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openSqliteClient, type SqliteClient } from '../../../src/database/sqliteClient.js'

let folder: string
let client: SqliteClient

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-client-'))
  client = openSqliteClient(path.join(folder, 'test.sqlite'))
  await client.execute('CREATE TABLE marks (mark TEXT)')
})

afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

/** How often the event loop turns while so many writes follow each other. */
async function turnsDuring(writes: number, write: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let isOver = false
  const counting = (async () => {
    while (!isOver) {
      await turn()
      turns += 1
    }
  })()
  for (let written = 0; written < writes; written += 1) await write()
  isOver = true
  await counting
  return turns
}

describe('a row of writes', () => {
  const insert = { sql: 'INSERT INTO marks VALUES (?)', args: ['x'] }

  it.each([
    ['single writes', () => client.execute(insert)],
    ['batches', () => client.batch([insert, insert], 'write')],
    ['transactions', async () => (await client.transaction('write')).commit()],
  ])('lets others in between: %s', async (_name, write) => {
    expect(await turnsDuring(50, write)).toBeGreaterThanOrEqual(50)
  })
})
