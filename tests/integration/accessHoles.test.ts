import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makeAccount, makePublished, unique } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { callRest, tokenOf } from '../support/rest.js'

let running: RunningPayload
let payload: Payload
let ownUnit: string
let foreignUnit: string
let officer: string
let officerId: string
let homeAffairs: string
let inspector: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ownUnit = (await make(payload, 'units')).id
  foreignUnit = (await make(payload, 'units')).id
  const account = await makeAccount(payload, ['unit-officer'], { unit: ownUnit })
  officerId = account.id
  officer = await tokenOf(payload, account.email)
  homeAffairs = await tokenOf(payload, (await makeAccount(payload, ['home-affairs'])).email)
  inspector = await tokenOf(payload, (await makeAccount(payload, ['inspector'])).email)
})

afterAll(() => running.stop())

const get = (path: string, token?: string) => callRest(payload, path, { ...(token && { token }) })
const post = (path: string, body: unknown, token?: string) =>
  callRest(payload, path, { method: 'POST', body, ...(token && { token }) })
const patch = (path: string, body: unknown, token?: string) =>
  callRest(payload, path, { method: 'PATCH', body, ...(token && { token }) })

/** The row as the public sees it. */
function publicRow(id: string) {
  return payload.findByID({ collection: 'innovation-models', id, depth: 0, overrideAccess: true })
}

function totalOf({ body }: { body: Record<string, unknown> }): unknown {
  return body.totalDocs
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

  it('is never made by somebody who is not signed in', async () => {
    const account = {
      email: 'ai-do@test.example',
      password: 'mat-khau-kiem-thu',
      fullName: 'Ai đó',
    }
    expect((await post('/users', { ...account, roles: ['admin'] })).status).toBe(403)
    expect((await post('/users/first-register', { ...account, roles: ['admin'] })).status).toBe(403)
  })

  it('of a dissolved unit acts for no unit any more', async () => {
    const old = await make(payload, 'units', { validTo: '2025-06-30' })
    const account = await makeAccount(payload, ['unit-head'], { unit: old.id })
    const token = await tokenOf(payload, account.email)
    const model = await make(payload, 'innovation-models', { owner: old.id })
    const path = `/innovation-models/${model.id}?draft=true`
    expect((await patch(path, { summary: 'Khác' }, token)).status).toBe(403)
    expect((await post('/innovation-models', { name: 'Mới', owner: old.id }, token)).status).toBe(
      403,
    )
  })
})

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

  it('does not happen by restoring an old version', async () => {
    const model = await makePublished(payload, 'innovation-models', {
      owner: ownUnit,
      summary: 'Một',
    })
    await payload.update({
      collection: 'innovation-models',
      id: model.id,
      data: { summary: 'Hai', _status: 'published' },
      overrideAccess: true,
    })
    const { docs } = await payload.findVersions({
      collection: 'innovation-models',
      where: { parent: { equals: model.id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    const path = `/innovation-models/versions/${docs[0]?.id}`
    expect((await post(path, {}, officer)).status).toBe(403)
    expect((await publicRow(model.id)).summary).toBe('Hai')
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

describe('a progress report', () => {
  it('is refused on work of another unit', async () => {
    const assignment = await make(payload, 'assignments', { unit: foreignUnit, state: 'accepted' })
    const report = { assignment: assignment.id, text: 'Xong' }
    expect((await post('/progress-updates', report, officer)).status).toBe(403)
  })

  it('cannot stand for submitting, returning or verifying', async () => {
    const assignment = await make(payload, 'assignments', { unit: ownUnit, state: 'accepted' })
    for (const kind of ['submit', 'return', 'verify']) {
      const report = { assignment: assignment.id, text: 'Xong', kind }
      expect((await post('/progress-updates', report, officer)).status, kind).toBe(403)
      expect((await post('/progress-updates', report, homeAffairs)).status, kind).toBe(403)
    }
  })

  it('carries the account and unit that really reported', async () => {
    const assignment = await make(payload, 'assignments', { unit: ownUnit, state: 'accepted' })
    const other = await makeAccount(payload, ['unit-officer'])
    const report = { assignment: assignment.id, text: 'Ghi chú', by: other.id, unit: foreignUnit }
    const answer = await post('/progress-updates?depth=0', report, officer)
    expect(answer.body.doc).toMatchObject({ by: officerId, unit: ownUnit })
  })

  it('does not tell the public which account sent it', async () => {
    const assignment = await make(payload, 'assignments', { unit: ownUnit, state: 'accepted' })
    await post('/progress-updates', { assignment: assignment.id, text: 'Đang làm' }, officer)
    const { body } = await get(
      `/progress-updates?depth=2&where[assignment][equals]=${assignment.id}`,
    )
    const [report] = body.docs as Record<string, unknown>[]
    expect(report).toHaveProperty('text', 'Đang làm')
    expect(report).not.toHaveProperty('by')
    for (const query of [
      'where[by.email][exists]=true',
      'where[by][exists]=true',
      'sort=by.email',
    ]) {
      expect((await get(`/progress-updates?${query}`)).status, query).toBe(400)
    }
  })

  it('does not open work that is still being prepared', async () => {
    const assignment = await make(payload, 'assignments', { unit: ownUnit })
    const report = await payload.create({
      collection: 'progress-updates',
      data: { assignment: assignment.id, text: 'Dự thảo', kind: 'note' },
      context: { command: true },
      overrideAccess: true,
    })
    expect((await get(`/progress-updates/${report.id}`)).status).toBe(404)
  })
})

describe('an inspection', () => {
  it('never tells the public who was in the team or who is to blame', async () => {
    const { id } = await makePublished(payload, 'inspections', {
      team: [{ name: 'Trần Thị Đoàn', role: 'Trưởng đoàn' }],
      members: [officerId],
      findings: [
        { description: 'Niêm yết thiếu', severity: 'correct', responsible: 'Lê Văn Trách Nhiệm' },
      ],
    })
    for (const token of [undefined, officer]) {
      const shown = JSON.stringify((await get(`/inspections/${id}?depth=2`, token)).body)
      expect(shown).toContain('Niêm yết thiếu')
      expect(shown).not.toMatch(/Trần Thị Đoàn|Lê Văn Trách Nhiệm|members/)
    }
    expect((await get(`/inspections/${id}`)).body).not.toHaveProperty('createdBy')
    const toInspector = JSON.stringify((await get(`/inspections/${id}`, inspector)).body)
    expect(toInspector).toContain('Trần Thị Đoàn')
  })

  it('does not let the public guess the team by filter, sort or choice of fields', async () => {
    const { id } = await makePublished(payload, 'inspections', { team: [{ name: 'Phạm Đoán' }] })
    for (const query of [
      'where[team.name][contains]=Phạm',
      'where[team][exists]=true',
      'where[findings.responsible][exists]=true',
      'where[members][exists]=true',
      'where[members.email][exists]=true',
      'where[createdBy.fullName][exists]=true',
      'sort=team.name',
    ]) {
      expect((await get(`/inspections?${query}`)).status, query).toBe(400)
    }
    const chosen = await get(`/inspections/${id}?select[team]=true&select[title]=true`)
    expect(JSON.stringify(chosen.body)).not.toContain('Phạm Đoán')
  })

  it('without notice is not betrayed by work that comes from it', async () => {
    const title = unique('Đột xuất')
    const values = { title, mode: 'unannounced', stage: 'running' }
    const inspection = await makePublished(payload, 'inspections', values)
    const assignment = await make(payload, 'assignments', {
      unit: ownUnit,
      state: 'assigned',
      origin: { kind: 'inspection', inspection: inspection.id, itemKey: '1' },
    })
    expect(JSON.stringify((await get(`/assignments/${assignment.id}?depth=3`)).body)).not.toContain(
      title,
    )
    const query = `where[origin.inspection.title][equals]=${encodeURIComponent(title)}`
    expect((await get(`/assignments?${query}`)).body.totalDocs ?? 0).toBe(0)
    const log = await get(`/change-log?limit=0&where[collection][equals]=inspections`)
    expect(JSON.stringify(log.body)).not.toContain(title)
  })

  it('is changed by the inspector who made it, and cannot be claimed by another', async () => {
    const values = { title: unique('Kiểm tra'), type: 'reform', mode: 'planned' }
    const own = await post('/inspections?draft=true', values, inspector)
    const id = (own.body.doc as { id: string }).id
    const path = `/inspections/${id}?draft=true`
    expect((await patch(path, { strengths: 'Tốt' }, inspector)).status).toBe(200)
    const other = await makeAccount(payload, ['inspector'])
    const token = await tokenOf(payload, other.email)
    expect((await patch(path, { createdBy: other.id }, token)).status).toBe(403)
    await patch(path, { createdBy: other.id }, homeAffairs)
    expect((await patch(path, { strengths: 'Khác' }, token)).status).toBe(403)
  })
})

describe('an internal file', () => {
  it('is not read by visitors by id, list, relation, filter or address', async () => {
    const file = await make(payload, 'media', { internal: true, alt: 'Biên bản nội bộ' })
    const assignment = await make(payload, 'assignments', { unit: foreignUnit, state: 'accepted' })
    const report = await make(payload, 'progress-updates', {
      assignment: assignment.id,
      evidence: [file.id],
    })
    expect((await get(`/media/${file.id}`)).status).toBe(404)
    expect(totalOf(await get('/media?where[internal][equals]=true'))).toBe(0)
    const shown = await get(`/progress-updates/${report.id}?depth=2`)
    expect(JSON.stringify(shown.body)).not.toContain('Biên bản nội bộ')
    expect((await get(`/media/file/${file.filename}`)).status).toBe(403)
    expect((await get(`/media/${file.id}`, officer)).status).toBe(404)
  })

  it('is read by the people of the unit that added it', async () => {
    const colleague = await makeAccount(payload, ['unit-head'], { unit: ownUnit })
    const file = await make(payload, 'media', { internal: true })
    await payload.update({
      collection: 'media',
      id: file.id,
      data: { unit: ownUnit },
      overrideAccess: true,
    })
    const token = await tokenOf(payload, colleague.email)
    expect((await get(`/media/${file.id}`, token)).status).toBe(200)
  })
})

describe('the change log', () => {
  it('tells the public what changed but not who did it', async () => {
    const title = unique('Kế hoạch công khai')
    await post('/plans', { title, type: 'yearly', _status: 'published' }, homeAffairs)
    const path = `/change-log?depth=2&where[docTitle][equals]=${encodeURIComponent(title)}`
    const [entry] = (await get(path)).body.docs as Record<string, unknown>[]
    expect(entry).toMatchObject({ action: 'publish', collection: 'plans' })
    for (const field of ['by', 'byName', 'internalChanges']) expect(entry).not.toHaveProperty(field)
    const [whole] = (await get(path, homeAffairs)).body.docs as Record<string, unknown>[]
    expect(whole).toHaveProperty('byName')
    for (const query of [
      'where[byName][exists]=true',
      'where[by.email][exists]=true',
      'where[internalChanges][exists]=true',
      'sort=byName',
    ]) {
      expect((await get(`/change-log?${query}`)).status, query).toBe(400)
    }
  })

  it('tells the public nothing of drafts and accounts', async () => {
    const title = unique('Nháp kín')
    await post('/plans?draft=true', { title, type: 'yearly' }, homeAffairs)
    const account = await makeAccount(payload, ['viewer'])
    const log = JSON.stringify((await get('/change-log?limit=0')).body)
    expect(log).not.toContain(title)
    expect(log).not.toContain(account.fullName)
    expect(JSON.stringify((await get('/change-log?limit=0', officer)).body)).not.toContain(title)
  })
})

describe('an explanation', () => {
  const explanation = { question: 'Vì sao chậm?', answer: 'Thiếu nhân lực' }

  it('is between Home Affairs and the unit until it is published', async () => {
    const values = { unit: ownUnit, state: 'in-progress', explanation }
    const { id } = await make(payload, 'assignments', values)
    expect(JSON.stringify((await get(`/assignments/${id}`)).body)).not.toContain('Thiếu nhân lực')
    expect((await get('/assignments?where[explanation.answer][contains]=Thiếu')).status).toBe(400)
    expect(JSON.stringify((await get(`/assignments/${id}`, officer)).body)).toContain(
      'Thiếu nhân lực',
    )
    await payload.update({
      collection: 'assignments',
      id,
      data: { explanation: { ...explanation, public: true } },
      overrideAccess: true,
    })
    expect(JSON.stringify((await get(`/assignments/${id}`)).body)).toContain('Thiếu nhân lực')
  })
})
