import path from 'node:path'

import Database from 'libsql'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type { SqliteClient } from '../../src/database/sqliteClient.js'
import { calendarDate } from '../../src/domain/calendar/calendarDate.js'
import { listAbolished } from '../../src/queries/procedures/listAbolished.js'
import { listProcedureChanges } from '../../src/queries/procedures/listProcedureChanges.js'
import { listArticles } from '../../src/queries/news/listArticles.js'
import { readPublicChanges } from '../../src/queries/news/publicChanges.js'
import { passingReader, publicReader } from '../../src/queries/reading/reader.js'
import { makeAccount } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { isOnMongodb } from '../support/testMongodb.js'

let running: RunningPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload('demo')
  payload = running.payload
})

afterAll(() => running.stop())

/** How SQLite looks for what a read asks of a table. libsql does not end an EXPLAIN, so each has a connection. */
async function looksAt(table: string, read: () => Promise<unknown>): Promise<string[]> {
  const asked = vi.spyOn((payload.db as unknown as { client: SqliteClient }).client, 'execute')
  await read()
  const texts = asked.mock.calls.map(([query]) => (typeof query === 'string' ? query : query.sql))
  asked.mockRestore()
  return texts.filter((sql) => sql.includes(` from "${table}" `)).flatMap(stepsOf)
}

function stepsOf(sql: string): string[] {
  const database = new Database(path.join(process.env.DATA_DIR ?? '', 'portal.sqlite'))
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as {
    parent: number
    detail: string
  }[]
  database.close()
  return steps.filter(({ parent }) => parent === 0).map(({ detail }) => detail)
}

describe.skipIf(isOnMongodb())('nothing but what is shown is looked at', () => {
  it('for changes of procedures', async () => {
    const params = { q: '', page: 1, limit: 20, filters: {}, today: calendarDate('2026-01-15') }
    const looks = await looksAt('procedure_versions', () =>
      listProcedureChanges(publicReader(payload), params),
    )
    const counted = looks.filter((look) => look.startsWith('SEARCH'))
    expect(counted).toHaveLength(4)
    for (const look of counted) {
      expect(look).toMatch(
        /\(_status=\? AND deleted_at=\? AND effective_from(>\?|=\? AND announcing_decision_issued_on>\?)\)$/,
      )
    }
  })

  it('for what changed last', async () => {
    const looks = await looksAt('change_log', () => readPublicChanges(publicReader(payload), 6))
    expect(looks.length).toBeGreaterThan(0)
    for (const look of looks) {
      expect(look).toMatch(/^SEARCH .*\(collection=\? AND public=\? AND imported=\?\)$/)
    }
  })

  it('to count a list of the panel', async () => {
    const user = await makeAccount(payload, ['procedure-controller'])
    const looks = await looksAt('_procedures_v', () =>
      payload.find({ collection: 'procedures', draft: true, overrideAccess: false, user }),
    )
    expect(looks[0]).toMatch(/USING COVERING INDEX \S+ \(latest=\? AND version_deleted_at=\?\)$/)
  })
})

type Look = { planSummary: string; hasSortStage?: boolean }

/** How MongoDB looked for what a read asked of a collection. */
async function mongodbLooksAt(collection: string, read: () => Promise<unknown>): Promise<Look[]> {
  const { connection } = payload.db as unknown as MongooseAdapter
  const database = connection.getClient().db(connection.name)
  await database.command({ profile: 2 })
  await read()
  await database.command({ profile: 0 })
  const ns = `${database.databaseName}.${collection}`
  const looks = await database
    .collection<Look>('system.profile')
    .find({ ns, 'command.find': collection })
    .toArray()
  await database.collection('system.profile').drop()
  return looks
}

describe.runIf(isOnMongodb())('MongoDB reads a list in the order of its index', () => {
  it.each([
    ['procedures', listAbolished],
    ['articles', listArticles],
  ] as const)('of public %s', async (collection, list) => {
    const params = { q: '', page: 1, limit: 20, filters: {}, today: calendarDate('2026-01-15') }
    const looks = await mongodbLooksAt(collection, () => list(passingReader(payload), params))
    expect(looks[0]?.planSummary).toMatch(/^IXSCAN \{ _status: 1, deletedAt: 1, /)
    expect(looks[0]?.hasSortStage).toBeUndefined()
  })
})
