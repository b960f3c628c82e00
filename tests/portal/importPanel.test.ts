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

async function send(
  role: string | null,
  query: string,
  body: string | Buffer,
  address = '/api/procedures/import',
) {
  const call = request(portal.app())
    .post(`${address}?${query}`)
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

describe('the import of units', () => {
  const units = '/api/units/import'
  const successions = '/api/units/import-successions'
  const UNITS = [
    'code,name,type,level,province_code,province_name,valid_from',
    '97,Tỉnh Thử Nghiệm,Tỉnh,province,97,Thử Nghiệm,2025-07-01',
    '99001,Phường Thử Một,Phường,commune,97,Thử Nghiệm,2025-07-01',
  ].join('\n')
  const SUCCESSIONS = [
    'old_code,old_name,old_district,old_province,new_code,new_name,new_province,divided',
    '88001,Phường Cũ Một,Quận Cũ,Tỉnh Thử Nghiệm,99001,Phường Thử Một,Tỉnh Thử Nghiệm,false',
  ].join('\n')
  const outcomes = (answer: { body: unknown }) =>
    linesOf(answer).map((line) => (line.kind === 'row' ? line.result.outcome : line.kind))

  it('shows what would come, then takes units and what they come from', async () => {
    const tried = await send('admin', 'name=a.csv&mode=dry-run', UNITS, units)
    expect(outcomes(tried)).toEqual(['new', 'new', 'end'])
    expect(outcomes(await send('admin', 'name=a.csv&mode=apply', UNITS, units))).toEqual([
      'new',
      'new',
      'end',
    ])
    expect(outcomes(await send('admin', 'name=a.csv&mode=apply', UNITS, units))).toEqual([
      'unchanged',
      'unchanged',
      'end',
    ])
    const ended = await send('admin', 'name=b.csv&mode=apply', SUCCESSIONS, successions)
    expect(outcomes(ended)).toContain('new')
    const page = await request(portal.app()).get('/don-vi.json?q=phường cũ một').expect(200)
    expect(JSON.stringify(page.body)).toContain('Phường Thử Một')
  })

  it('is only for administrators', async () => {
    for (const address of [units, successions]) {
      expect((await send(null, 'name=a.csv&mode=apply', UNITS, address)).status).toBe(401)
      for (const role of ['procedure-controller', 'home-affairs', 'unit-head']) {
        expect((await send(role, 'name=a.csv&mode=apply', UNITS, address)).status).toBe(403)
      }
    }
  })
})

describe('what was imported', () => {
  it('fills no list of the latest changes, and stays in the history of each record', async () => {
    const entries = await portal.payload.find({
      collection: 'change-log',
      where: { imported: { equals: true }, public: { equals: true } },
      limit: 0,
      overrideAccess: false,
    })
    const titles = entries.docs.map(({ docTitle }) => docTitle ?? '')
    expect(titles).toEqual(expect.arrayContaining(['Phường Thử Một', 'Phường Cũ Một']))
    const home = await request(portal.app()).get('/').expect(200)
    expect(home.text).not.toContain('Phường Thử Một')
    expect(home.text).not.toContain('Phường Cũ Một')
  })
})
