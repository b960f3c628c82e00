import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makeAccount, makePublished, unique } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { restOf, tokenOf, totalOf } from '../support/rest.js'

let running: RunningPayload
let payload: Payload
let ownUnit: string
let foreignUnit: string
let officer: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ownUnit = (await make(payload, 'units')).id
  foreignUnit = (await make(payload, 'units')).id
  const account = await makeAccount(payload, ['unit-officer'], { unit: ownUnit })
  officer = await tokenOf(payload, account.email)
})

afterAll(() => running.stop())

const { get, patch, post } = restOf(() => payload)

/** The row as the public sees it. */
function publicRow(id: string) {
  return payload.findByID({ collection: 'innovation-models', id, depth: 0, overrideAccess: true })
}

describe('moving a record to another unit', () => {
  const owners = () => [
    ['an id', foreignUnit],
    ['a populated unit', { id: foreignUnit }],
    ['a list', [foreignUnit]],
    ['nothing', null],
  ]

  it('is refused whichever way the unit is written', async () => {
    const model = await make(payload, 'innovation-models', { owner: ownUnit })
    for (const [, owner] of owners()) {
      const answer = await patch(`/innovation-models/${model.id}?draft=true`, { owner }, officer)
      expect(answer.status).toBe(403)
    }
    expect((await publicRow(model.id)).owner).toBe(ownUnit)
  })

  it('is refused for many records at once', async () => {
    const model = await make(payload, 'innovation-models', { owner: ownUnit })
    const path = `/innovation-models?where[id][equals]=${model.id}&draft=true`
    expect((await patch(path, { owner: foreignUnit }, officer)).status).toBe(403)
  })

  it('is refused for entries and replications', async () => {
    const movement = (await makePublished(payload, 'movements')).id
    const entry = await make(payload, 'movement-entries', { movement, unit: ownUnit })
    const moved = await patch(`/movement-entries/${entry.id}`, { unit: foreignUnit }, officer)
    expect(moved.status).toBe(403)
    const model = (await makePublished(payload, 'innovation-models')).id
    const replication = await make(payload, 'replications', { model, unit: ownUnit })
    const taken = await patch(`/replications/${replication.id}`, { unit: foreignUnit }, officer)
    expect(taken.status).toBe(403)
  })

  it('does not happen by copying a record of another unit', async () => {
    const model = await makePublished(payload, 'innovation-models', { owner: foreignUnit })
    const movement = (await makePublished(payload, 'movements')).id
    const entry = await make(payload, 'movement-entries', { movement, unit: foreignUnit })
    for (const path of [`/innovation-models/${model.id}`, `/movement-entries/${entry.id}`]) {
      expect((await post(`${path}/duplicate`, {}, officer)).status, path).toBe(404)
    }
  })

  it('is not needed: a record made without naming a unit belongs to the own one', async () => {
    const answer = await post('/innovation-models?depth=0', { name: unique('Mô hình') }, officer)
    expect(answer.status).toBe(201)
    expect((answer.body.doc as { owner: string }).owner).toBe(ownUnit)
  })
})

describe('an account', () => {
  it('cannot give itself roles, another unit, another address or its freedom', async () => {
    const account = await makeAccount(payload, ['unit-officer'], { unit: ownUnit })
    const token = await tokenOf(payload, account.email)
    const wanted = {
      fullName: 'Nguyễn Văn Mới',
      roles: ['admin'],
      unit: foreignUnit,
      title: 'Chủ tịch',
      email: 'khac@test.example',
      disabled: true,
    }
    expect((await patch(`/users/${account.id}`, wanted, token)).status).toBe(200)
    const after = await payload.findByID({
      collection: 'users',
      id: account.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(after).toMatchObject({
      fullName: 'Nguyễn Văn Mới',
      roles: ['unit-officer'],
      unit: ownUnit,
      email: account.email,
      disabled: false,
    })
    expect(after.title ?? null).toBeNull()
  })

  it('reads no other account, by id, list, count or filter', async () => {
    const other = await makeAccount(payload, ['admin'])
    expect((await get(`/users/${other.id}`, officer)).status).toBe(404)
    expect(totalOf(await get('/users', officer))).toBe(1)
    expect(totalOf(await get('/users/count', officer))).toBe(1)
    expect((await get('/users')).status).toBe(403)
  })

  it('has no access once it is disabled, even while signed in', async () => {
    const account = await makeAccount(payload, ['admin'])
    const token = await tokenOf(payload, account.email)
    expect((await get('/users', token)).status).toBe(200)
    await payload.update({
      collection: 'users',
      id: account.id,
      data: { disabled: true },
      overrideAccess: true,
    })
    expect((await get('/users', token)).status).toBe(403)
    expect((await post('/pages?draft=true', { title: 'Trang' }, token)).status).toBe(403)
    const login = { email: account.email, password: 'mat-khau-kiem-thu' }
    const refused = await post('/users/login', login)
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.body)).toContain('đã bị khóa')
  })

  it('of a dissolved unit acts for no unit any more', async () => {
    const old = await make(payload, 'units')
    const account = await makeAccount(payload, ['unit-head'], { unit: old.id })
    const token = await tokenOf(payload, account.email)
    const model = await make(payload, 'innovation-models', { owner: old.id })
    await payload.update({
      collection: 'units',
      id: old.id,
      data: { validTo: '2025-06-30' },
      overrideAccess: true,
    })
    const path = `/innovation-models/${model.id}?draft=true`
    expect((await patch(path, { summary: 'Khác' }, token)).status).toBe(403)
    expect((await post('/innovation-models', { name: 'Mới', owner: old.id }, token)).status).toBe(
      403,
    )
  })
})
