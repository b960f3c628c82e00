import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makeAccount, makePublished, unique } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { restOf, tokenOf, totalOf } from '../support/rest.js'

let running: RunningPayload
let payload: Payload
let ownUnit: string
let officer: string
let homeAffairs: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ownUnit = (await make(payload, 'units')).id
  const account = await makeAccount(payload, ['unit-officer'], { unit: ownUnit })
  officer = await tokenOf(payload, account.email)
  homeAffairs = await tokenOf(payload, (await makeAccount(payload, ['home-affairs'])).email)
})

afterAll(() => running.stop())

const { get, patch, post } = restOf(() => payload)

/** The row as the public sees it. */
function publicRow(id: string) {
  return payload.findByID({ collection: 'innovation-models', id, depth: 0, overrideAccess: true })
}

describe('a draft', () => {
  it('is not read by visitors, whichever way they ask', async () => {
    const title = unique('Bí mật')
    const { id } = await make(payload, 'articles', { title, _status: 'draft' })
    expect((await get(`/articles/${id}`)).status).toBe(404)
    expect((await get(`/articles/${id}?draft=true`)).status).toBe(404)
    for (const query of [
      `where[id][equals]=${id}`,
      `where[id][equals]=${id}&draft=true`,
      `where[_status][equals]=draft`,
      `where[searchText][contains]=bi mat`,
      `where[or][0][id][equals]=${id}&where[or][1][_status][equals]=draft`,
    ]) {
      expect(totalOf(await get(`/articles?${query}`)), query).toBe(0)
    }
    expect(totalOf(await get(`/articles/count?where[id][equals]=${id}`))).toBe(0)
  })

  it('over a published record stays inside', async () => {
    const { id } = await makePublished(payload, 'articles', { title: 'Bản đã đăng' })
    await payload.update({
      collection: 'articles',
      id,
      data: { title: 'Bản nháp mới' },
      draft: true,
      overrideAccess: true,
    })
    for (const path of [`/articles/${id}`, `/articles/${id}?draft=true`]) {
      expect((await get(path)).body.title, path).not.toBe('Bản nháp mới')
    }
    const list = await get(`/articles?draft=true&where[id][equals]=${id}`)
    expect(JSON.stringify(list.body)).not.toContain('Bản nháp mới')
  })

  it('is not read through its history', async () => {
    const { id } = await make(payload, 'articles', { _status: 'draft' })
    expect((await get(`/articles/versions?where[parent][equals]=${id}`)).status).toBe(403)
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    expect((await get(`/articles/versions/${docs[0]?.id}`)).status).toBe(403)
    expect((await get(`/articles/versions/${docs[0]?.id}`, officer)).status).toBe(403)
  })

  it('is not read through a relation to it, and cannot be guessed by a filter on one', async () => {
    const title = unique('Văn bản mật')
    const document = await make(payload, 'documents', { title, _status: 'draft' })
    const directive = await makePublished(payload, 'directives', { document: document.id })
    const answer = await get(`/directives/${directive.id}?depth=3`)
    expect(JSON.stringify(answer.body)).not.toContain(title)
    const guessed = encodeURIComponent(title)
    const filtered = await get(`/directives?where[document.title][equals]=${guessed}`)
    expect(filtered.body.totalDocs ?? 0).toBe(0)
    await payload.update({
      collection: 'documents',
      id: document.id,
      data: { _status: 'published' },
      overrideAccess: true,
    })
    expect(totalOf(await get(`/directives?where[document.title][equals]=${guessed}`))).toBe(1)
  })

  it('is not read from the trash', async () => {
    const { id } = await makePublished(payload, 'articles')
    await payload.update({
      collection: 'articles',
      id,
      data: { deletedAt: '2026-11-22T00:00:00.000Z' },
      overrideAccess: true,
    })
    expect((await get(`/articles/${id}?trash=true`)).status).toBe(404)
    expect(totalOf(await get(`/articles?trash=true&where[id][equals]=${id}`))).toBe(0)
    expect((await get(`/articles/${id}?trash=true`, homeAffairs)).status).toBe(200)
  })

  it('is not read after it was withdrawn', async () => {
    const { id } = await makePublished(payload, 'articles', {
      withdrawn: true,
      withdrawnReason: 'Sai số liệu',
    })
    expect((await get(`/articles/${id}`)).status).toBe(404)
    expect(totalOf(await get(`/articles?where[withdrawn][equals]=true`))).toBe(0)
  })
})

describe('publishing a model', () => {
  it('is refused to units, in words they understand', async () => {
    const created = await post(
      '/innovation-models',
      { name: unique('Mô hình'), _status: 'published' },
      officer,
    )
    expect(created.status).toBe(403)
    expect(JSON.stringify(created.body)).toContain('Đơn vị chỉ được lưu bản nháp')
    const model = await make(payload, 'innovation-models', { owner: ownUnit, _status: 'draft' })
    const path = `/innovation-models/${model.id}`
    for (const query of ['', '?draft=true']) {
      expect((await patch(`${path}${query}`, { _status: 'published' }, officer)).status).toBe(403)
    }
    const where = `where[id][equals]=${model.id}`
    const many = await patch(`/innovation-models?${where}`, { _status: 'published' }, officer)
    expect(many.status).toBe(403)
    expect((await publicRow(model.id))._status).toBe('draft')
  })

  it('does not happen by a plain update, nor does unpublishing', async () => {
    const model = await makePublished(payload, 'innovation-models', {
      owner: ownUnit,
      summary: 'Đã đăng',
    })
    const path = `/innovation-models/${model.id}`
    expect((await patch(path, { summary: 'Nháp của đơn vị' }, officer)).status).toBe(200)
    expect((await patch(path, { _status: 'draft' }, officer)).status).toBe(200)
    expect(await publicRow(model.id)).toMatchObject({ _status: 'published', summary: 'Đã đăng' })
  })

  it('does not happen by restoring a version, nor does unpublishing by restoring a draft', async () => {
    const { id } = await makePublished(payload, 'innovation-models', {
      owner: ownUnit,
      summary: 'Một',
    })
    await patch(`/innovation-models/${id}`, { summary: 'Nháp' }, officer)
    await payload.update({
      collection: 'innovation-models',
      id,
      data: { summary: 'Hai', _status: 'published' },
      overrideAccess: true,
    })
    const { docs } = await payload.findVersions({
      collection: 'innovation-models',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    expect(docs.map(({ version }) => version._status)).toEqual(['published', 'draft', 'published'])
    for (const version of docs) {
      const path = `/innovation-models/versions/${version.id}`
      expect((await post(path, {}, officer)).status).toBe(403)
    }
    expect(await publicRow(id)).toMatchObject({ _status: 'published', summary: 'Hai' })
  })

  it('cannot be prepared by recognising or withdrawing the own model', async () => {
    const model = await make(payload, 'innovation-models', { owner: ownUnit })
    const wanted = {
      recognition: { level: 'national', decision: 'Tự công nhận' },
      withdrawn: true,
      formerSlugs: ['chiem-cho'],
    }
    await patch(`/innovation-models/${model.id}?draft=true`, wanted, officer)
    const latest = await payload.findByID({
      collection: 'innovation-models',
      id: model.id,
      draft: true,
      overrideAccess: true,
    })
    expect(latest.recognition?.level).toBe('none')
    expect(latest.withdrawn).toBe(false)
    expect(latest.formerSlugs ?? []).toEqual([])
  })
})

describe('a plain update', () => {
  it('does not unpublish a page that has a newer draft', async () => {
    const { id } = await makePublished(payload, 'plans', { title: 'Đã đăng' })
    await payload.update({
      collection: 'plans',
      id,
      data: { title: 'Nháp' },
      draft: true,
      overrideAccess: true,
    })
    const answer = await patch(`/plans/${id}`, { summary: 'Thêm' }, homeAffairs)
    expect(answer.status).toBe(409)
    const row = await payload.findByID({ collection: 'plans', id, overrideAccess: true })
    expect(row).toMatchObject({ _status: 'published', title: 'Đã đăng' })
    expect((await patch(`/plans/${id}`, { _status: 'draft' }, homeAffairs)).status).toBe(200)
  })

  it('does not change what a role may not change, by id', async () => {
    const plan = await make(payload, 'plans', { _status: 'draft' })
    expect((await patch(`/plans/${plan.id}`, { title: 'Khác' }, officer)).status).toBe(403)
    expect((await patch(`/plans/${plan.id}?draft=true`, { title: 'Khác' }, officer)).status).toBe(
      403,
    )
    expect((await patch(`/plans/${plan.id}`, { title: 'Khác' })).status).toBe(403)
  })

  it('does not move work, not even for Home Affairs', async () => {
    const assignment = await make(payload, 'assignments', { unit: ownUnit, state: 'assigned' })
    const path = `/assignments/${assignment.id}`
    await patch(path, { state: 'verified', verifiedOn: '2026-11-22', percent: 100 }, homeAffairs)
    await patch(path, { state: 'accepted' }, officer)
    const after = await payload.findByID({
      collection: 'assignments',
      id: assignment.id,
      overrideAccess: true,
    })
    expect(after).toMatchObject({ state: 'assigned' })
    expect(after.verifiedOn ?? null).toBeNull()
    expect(after.percent ?? null).toBeNull()
  })

  it('by server code moves work only as a command', async () => {
    const { id } = await make(payload, 'assignments', { unit: ownUnit, state: 'assigned' })
    const data = { state: 'accepted' } as const
    const update = { collection: 'assignments', id, data, overrideAccess: true } as const
    await expect(payload.update(update)).rejects.toMatchObject({ status: 409 })
    const moved = await payload.update({ ...update, context: { command: true } })
    expect(moved.state).toBe('accepted')
  })
})
