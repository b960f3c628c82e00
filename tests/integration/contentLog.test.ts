import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makeAccount, makePublished, unique } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { update } from '../support/saves.js'

type Values = Record<string, unknown>

let running: RunningPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})

afterAll(() => running.stop())

const save = (collection: CollectionSlug, id: string, data: Values, more: Values = {}) =>
  update(payload, collection, id, data, more)

async function logOf(id: string): Promise<Values[]> {
  const { docs } = await payload.find({
    collection: 'change-log',
    where: { docId: { equals: id } },
    sort: 'at',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs as unknown as Values[]
}

async function actionsOf(id: string) {
  return (await logOf(id)).map((entry) => [entry.action, entry.public])
}

describe('the change log', () => {
  it('names each step of a record’s public life, and keeps drafts inside', async () => {
    const { id } = await make(payload, 'articles', { _status: 'draft' })
    await save('articles', id, { title: 'Nháp hai' }, { draft: true })
    await save('articles', id, { _status: 'published' })
    await save('articles', id, { title: 'Nháp ba' }, { draft: true })
    await save('articles', id, { title: 'Sửa', _status: 'published' })
    await save('articles', id, { withdrawn: true, withdrawnReason: 'Sai', _status: 'published' })
    await save('articles', id, { title: 'Sửa lúc thu hồi', _status: 'published' })
    await save('articles', id, { withdrawn: false, _status: 'published' })
    await save('articles', id, { _status: 'draft' })
    await save('articles', id, { deletedAt: '2026-11-22T00:00:00.000Z' })
    expect(await actionsOf(id)).toEqual([
      ['create', false],
      ['update', false],
      ['publish', true],
      ['update', false],
      ['update', true],
      ['withdraw', true],
      ['update', false],
      ['restore', true],
      ['unpublish', true],
      ['delete', false],
    ])
  })

  it('compares a publication with what the public saw, not with the drafts between', async () => {
    const { id } = await makePublished(payload, 'articles', { title: 'Một' })
    await save('articles', id, { title: 'Hai' }, { draft: true })
    await save('articles', id, { title: 'Ba', _status: 'published' })
    const entry = (await logOf(id)).at(-1)
    expect(entry?.changes).toEqual([{ field: 'title', before: 'Một', after: 'Ba' }])
  })

  it('writes nothing when nothing changed', async () => {
    const unit = await make(payload, 'units')
    await save('units', unit.id, { name: unit.name })
    expect(await actionsOf(unit.id)).toEqual([['create', true]])
  })

  it('tells who did it, and of work that it moved', async () => {
    const account = await makeAccount(payload, ['home-affairs'])
    const unit = (await make(payload, 'units')).id
    const { id } = await make(payload, 'assignments', { unit })
    const command = { context: { command: true }, user: account }
    await save('assignments', id, { state: 'assigned' }, command)
    const [made, moved] = await logOf(id)
    expect(made).toMatchObject({ action: 'create', public: false })
    expect(moved).toMatchObject({
      action: 'transition',
      by: account.id,
      byName: account.fullName,
      public: true,
      changes: [{ field: 'state', before: 'draft', after: 'assigned' }],
    })
  })

  it('keeps names of an inspection’s team out of what is public', async () => {
    const { id } = await makePublished(payload, 'inspections')
    const team = [{ name: 'Trần Thị Đoàn' }]
    await save('inspections', id, { team, strengths: 'Tốt', _status: 'published' })
    const entry = (await logOf(id)).at(-1)
    expect(entry?.changes).toEqual([{ field: 'strengths', before: null, after: 'Tốt' }])
    expect(JSON.stringify(entry?.internalChanges)).toContain('Trần Thị Đoàn')
  })

  it('never holds a password, not even as a hash', async () => {
    const { id } = await makeAccount(payload, ['viewer'])
    await save('users', id, { password: 'mat-khau-moi-hon', phone: '0269 000 000' })
    expect(JSON.stringify(await logOf(id))).not.toMatch(/mat-khau|pbkdf2|hash|salt/)
    expect((await logOf(id)).at(-1)?.internalChanges).toEqual([
      { field: 'phone', before: null, after: '0269 000 000' },
    ])
  })

  it('is a part of the change: when it cannot be written, nothing is saved', async () => {
    const title = unique('Không được lưu')
    const log = payload.collections['change-log'].config
    const failing = () => {
      throw new Error('Disk full')
    }
    log.hooks.beforeChange.push(failing)
    try {
      await expect(make(payload, 'pages', { title })).rejects.toThrow('Disk full')
    } finally {
      log.hooks.beforeChange.pop()
    }
    const where = { title: { equals: title } }
    const { totalDocs } = await payload.count({ collection: 'pages', where, overrideAccess: true })
    expect(totalDocs).toBe(0)
  })

  it('and progress reports cannot be changed, not even by server code', async () => {
    const unit = (await make(payload, 'units')).id
    const assignment = (await make(payload, 'assignments', { unit, state: 'accepted' })).id
    const report = await make(payload, 'progress-updates', { assignment })
    await expect(save('progress-updates', report.id, { text: 'Khác' })).rejects.toThrow('ghi thêm')
    const entry = (await logOf(assignment))[0]
    await expect(save('change-log', String(entry?.id), { note: 'Khác' })).rejects.toThrow(
      'ghi thêm',
    )
    await expect(
      payload.delete({ collection: 'change-log', id: String(entry?.id), overrideAccess: true }),
    ).rejects.toThrow('ghi thêm')
  })
})
