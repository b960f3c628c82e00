import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openSqliteClient, type SqliteClient } from '../../../src/database/sqliteClient.js'
import type { SearchEntry } from '../../../src/search/searchIndex.js'
import { makeTables } from '../../../src/search/sqlite/tables.js'
import { writeEntries } from '../../../src/search/sqlite/writeEntries.js'

let folder: string
let client: SqliteClient

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-parts-'))
  client = openSqliteClient(path.join(folder, 'test.sqlite'))
  await client.execute('CREATE TABLE units (id TEXT)')
  await makeTables(client)
})

afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Of how many parts the whole texts are: a search looks into each of them. */
async function parts(): Promise<number> {
  const rows = await client.readRows<{ parts: number }>(
    'SELECT count(DISTINCT segid) AS parts FROM search_text_idx',
    [],
  )
  return rows[0]?.parts ?? 0
}

function entries(count: number, title: string): SearchEntry[] {
  return Array.from({ length: count }, (_each, at) => ({
    kind: 'procedures',
    id: `so-${at}`,
    slug: `so-${at}`,
    title: `${title} ${at}`,
    code: null,
    names: [],
    keys: [],
    summary: null,
    body: 'Nộp hồ sơ tại một cửa.',
    day: null,
    isDemo: false,
    links: [`don-vi-${at}`],
    facets: { cap: ['commune'] },
    sortKeys: { ten: title },
    until: null,
  }))
}

describe('the full texts', () => {
  it('grow by one part when many entries are written together, new or again and backwards', async () => {
    await writeEntries(client, entries(24, 'Đăng ký'))
    expect(await parts()).toBe(1)
    await writeEntries(client, entries(24, 'Cấp lại').toReversed())
    expect(await parts()).toBe(2)
  })

  it('stay of few parts when entries are written one by one', async () => {
    for (const entry of entries(60, 'Đăng ký')) await writeEntries(client, [entry])
    expect(await parts()).toBeLessThanOrEqual(9)
  })
})
