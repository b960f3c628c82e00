import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openSqliteClient, type SqliteClient } from '../../../src/database/sqliteClient.js'

const run = promisify(execFile)

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

const insert = { sql: 'INSERT INTO marks VALUES (?)', args: ['x'] }

const kindsOfWrites = [
  ['single writes', () => client.execute(insert)],
  ['batches', () => client.batch([insert, insert], 'write')],
  ['transactions', async () => (await client.transaction('write')).commit()],
] as const

describe('a row of writes', () => {
  it.each(kindsOfWrites)('lets others in between: %s', async (_name, write) => {
    expect(await turnsDuring(50, write)).toBeGreaterThanOrEqual(50)
  })
})

describe('another process that writes for a while', () => {
  it.each(kindsOfWrites)(
    'is waited for, and seen by what is written next: %s',
    async (_, write) => {
      const other = new Database(path.join(folder, 'test.sqlite'))
      other.exec('BEGIN IMMEDIATE; INSERT INTO marks VALUES (1)')
      const written = write()
      await pause(100)
      client.versionByOthers()
      other.exec('COMMIT')
      await written
      other.exec('INSERT INTO marks VALUES (2)')
      client.versionByOthers()
      await write()
      other.close()
    },
  )
})

describe('kept statements', () => {
  const insert = 'INSERT INTO marks VALUES (?)'
  const marks = () => client.readRows<{ mark: string }>('SELECT mark FROM marks', [])

  it('read what was committed since they were first asked', async () => {
    expect(await marks()).toEqual([])
    await client.execute({ sql: insert, args: ['a'] })
    expect(await marks()).toEqual([{ mark: 'a' }])
  })

  it.each([
    ['a query', (plan: string) => client.execute(plan)],
    ['a kept statement', (plan: string) => client.readRows(plan, [])],
    ['a transaction', (plan: string) => client.write((rows) => Promise.resolve(rows(plan, [])))],
  ])('are not held by a plan that is asked as %s', async (_name, ask) => {
    const [asked] = await Promise.allSettled([ask('EXPLAIN QUERY PLAN SELECT mark FROM marks')])
    expect(await marks()).toEqual([])
    await client.execute({ sql: insert, args: ['a'] })
    expect(await marks()).toEqual([{ mark: 'a' }])
    expect((await client.execute('SELECT mark FROM marks')).rows).toHaveLength(1)
    expect(asked).toMatchObject({ status: 'rejected', reason: { code: 'EXPLAIN' } })
  })

  it('write all or nothing, and nobody sees a half of it', async () => {
    const failing = client.write(async (rows) => {
      rows(insert, ['a'])
      await turn()
      expect(await marks()).toEqual([])
      rows('INSERT INTO marks VALUES (?, ?)', ['b', 'c'])
    })
    await expect(failing).rejects.toThrow('1 columns')
    expect(await marks()).toEqual([])
    await client.write((rows) => Promise.resolve(rows(insert, ['d'])))
    expect(await marks()).toEqual([{ mark: 'd' }])
  })
})

describe('long reads of a large file', () => {
  const COUNT_FAR = `WITH RECURSIVE far (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM far WHERE n < 400000)
    SELECT count(*) AS total FROM far`
  let large: SqliteClient

  beforeEach(async () => {
    large = openSqliteClient(path.join(folder, 'test.sqlite'), { largeFrom: 0 })
    for (const mark of ['b', 'c', 'a']) {
      await large.execute({ sql: 'INSERT INTO marks VALUES (?)', args: [mark] })
    }
    await large.execute(`WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 1000)
      INSERT INTO marks SELECT 'b' FROM many`)
  })

  afterEach(() => large.close())

  it('let others in', async () => {
    let turns = 0
    const reading = large.execute(COUNT_FAR)
    let isOver = false
    void reading.then(() => (isOver = true))
    while (!isOver) {
      await turn()
      turns += 1
    }
    expect((await reading).rows[0]?.total).toBe(400_000)
    expect(turns).toBeGreaterThan(10)
  })

  it.each([
    'SELECT count(*) FROM marks',
    'SELECT mark, mark AS again, length(mark) FROM marks ORDER BY mark',
    'SELECT mark FROM marks ORDER BY rowid LIMIT 1 OFFSET 1',
  ])('find what short ones find: %s', async (sql) => {
    const [short, long] = [await client.execute(sql), await large.execute(sql)]
    expect(long.columns).toEqual(short.columns)
    expect(long.rows).toEqual(short.rows)
    expect(long.rows.map((row) => Array.from(row))).toEqual(
      short.rows.map((row) => Array.from(row)),
    )
  })

  it('see what was committed before, and say what was wrong', async () => {
    await client.execute({ sql: 'INSERT INTO marks VALUES (?)', args: ['d'] })
    const { rows } = await large.execute('SELECT mark FROM marks ORDER BY mark DESC')
    expect(rows[0]?.mark).toBe('d')
    await expect(large.execute('SELECT count(*) FROM nothing')).rejects.toMatchObject({
      code: 'SQLITE_ERROR',
    })
  })

  it('do not hold what short ones see', async () => {
    const seen = async () =>
      (await large.execute({ sql: 'SELECT mark FROM marks WHERE rowid = ?', args: [9000] })).rows
    expect(await seen()).toEqual([])
    await large.execute({ sql: 'INSERT INTO marks (rowid, mark) VALUES (9000, ?)', args: ['e'] })
    expect(await seen()).toHaveLength(1)
    expect(await large.readRows('SELECT mark FROM marks WHERE rowid = ?', [9000])).toHaveLength(1)
  })

  it('leave time to write back what was committed', async () => {
    const file = path.join(folder, 'test.sqlite')
    const before = statSync(file).size
    for (let at = 0; at < 50; at += 1) {
      await large.execute({ sql: insert.sql, args: ['x'.repeat(4000)] })
    }
    await expect.poll(() => statSync(file).size).toBeGreaterThan(before + 50 * 4000)
  })

  it('are let to the end before their process ends', async () => {
    const script = ['scripts/runTypeScript.mjs', 'tests/support/endAmidLongRead.ts']
    const { stdout } = await run('node', [...script, path.join(folder, 'test.sqlite')])
    expect(stdout).toContain('closed')
  })

  it('go on after a rest', async () => {
    await large.execute(COUNT_FAR)
    await large.rest()
    expect((await large.execute(COUNT_FAR)).rows[0]?.total).toBe(400_000)
  })

  it('end with the connection', async () => {
    const reading = large.execute(COUNT_FAR)
    large.close()
    await expect(reading).rejects.toThrow('closed')
    large = openSqliteClient(path.join(folder, 'test.sqlite'), { largeFrom: 0 })
  })
})
