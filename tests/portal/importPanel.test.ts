import { readFile } from 'node:fs/promises'

import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ImportLine } from '../../src/commands/import/importLine.js'
import { DEMO_PASSWORD } from '../support/demoAccounts.js'
import { startPortal, type RunningPortal } from '../support/portal.js'
import { tokenOf } from '../support/rest.js'

type RawRecord = { metadata: Record<string, string> }

let portal: RunningPortal
let record: RawRecord

beforeAll(async () => {
  portal = await startPortal()
  const [first] = JSON.parse(await readFile('seeds/data/procedures.json', 'utf8')) as [RawRecord]
  record = { ...first, metadata: { ...first.metadata, mã_thủ_tục: '1.990001' } }
})

afterAll(() => portal.stop())

async function send(role: string | null, query: string, body: string | Buffer) {
  const call = request(portal.app())
    .post(`/api/procedures/import?${query}`)
    .set('Content-Type', 'application/octet-stream')
    .buffer(true)
    .parse((res, done) => {
      let said = ''
      res.on('data', (piece: Buffer) => (said += piece.toString()))
      res.on('end', () => done(null, said))
    })
  if (role) {
    const token = await tokenOf(portal.payload, `${role}@demo.example`, DEMO_PASSWORD)
    call.set('Authorization', `JWT ${token}`)
  }
  return call.send(body)
}

const linesOf = (answer: { body: unknown }) =>
  String(answer.body)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ImportLine)

const isThere = async () => {
  const { totalDocs } = await portal.payload.count({
    collection: 'procedures',
    where: { nationalCode: { equals: '1.990001' } },
    overrideAccess: true,
  })
  return totalDocs
}

describe('the import of the panel', () => {
  const controller = 'procedure-controller'

  it('shows what would change, then changes it, line by line', async () => {
    const file = JSON.stringify([record])
    const tried = await send(controller, 'name=a.json&mode=dry-run', file)
    expect(linesOf(tried)).toMatchObject([
      { kind: 'row', result: { outcome: 'new', key: '1.990001', place: 'Bản ghi 1' } },
      { kind: 'end' },
    ])
    expect(await isThere()).toBe(0)
    const applied = await send(controller, 'name=a.json&mode=apply', file)
    expect(linesOf(applied)).toMatchObject([{ result: { outcome: 'new' } }, { kind: 'end' }])
    await request(portal.app()).get('/thu-tuc/1.990001').expect(200)
    const again = await send(controller, 'name=a.json&mode=apply', file)
    expect(linesOf(again)).toMatchObject([{ result: { outcome: 'unchanged' } }, { kind: 'end' }])
  })

  it('names the person in the change log', async () => {
    const { docs } = await portal.payload.find({
      collection: 'change-log',
      where: { collection: { equals: 'procedures' } },
      sort: '-createdAt',
      limit: 1,
      depth: 1,
      overrideAccess: true,
    })
    expect(docs[0]?.by).toMatchObject({ email: `${controller}@demo.example` })
  })

  it('says what is wrong with a file as the last line', async () => {
    const pdf = await send(controller, 'name=a.xlsx&mode=dry-run', '%PDF-1.7')
    expect(linesOf(pdf)).toEqual([
      { kind: 'failed', words: expect.stringContaining('nội dung là PDF') as string },
    ])
    const cut = await send(controller, 'name=a.json&mode=dry-run', `[${JSON.stringify(record)}, {`)
    expect(linesOf(cut).at(-1)).toMatchObject({ kind: 'failed' })
  })

  it('is only for procedure controllers and administrators', async () => {
    const file = JSON.stringify([record])
    const query = 'name=a.json&mode=apply'
    expect((await send(null, query, file)).status).toBe(401)
    for (const role of ['editor', 'unit-head', 'home-affairs', 'viewer']) {
      expect((await send(role, query, file)).status).toBe(403)
    }
    expect((await send('admin', query, file)).status).toBe(200)
  })

  it('refuses a request that does not say what it wants', async () => {
    expect((await send(controller, 'name=a.json', '[]')).status).toBe(422)
    expect((await send(controller, 'name=a.json&mode=all', '[]')).status).toBe(422)
  })
})
