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
let officerId: string
let homeAffairs: string
let inspector: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ownUnit = (await make(payload, 'units')).id
  foreignUnit = (await make(payload, 'units')).id
  const account = await makeAccount(payload, ['unit-officer'], { unit: ownUnit })
  officer = await tokenOf(payload, account.email)
  officerId = account.id
  homeAffairs = await tokenOf(payload, (await makeAccount(payload, ['home-affairs'])).email)
  inspector = await tokenOf(payload, (await makeAccount(payload, ['inspector'])).email)
})

afterAll(() => running.stop())

const { get, patch, post } = restOf(() => payload)

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
      stage: 'concluded',
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
  const explanation = { question: 'Vì sao chậm?', answer: 'Thiếu nhân lực', state: 'answered' }

  it('is between Home Affairs and the unit until it is published', async () => {
    const values = { unit: ownUnit, state: 'in-progress', explanations: [explanation] }
    const { id } = await make(payload, 'assignments', values)
    expect(JSON.stringify((await get(`/assignments/${id}`)).body)).not.toContain('Thiếu nhân lực')
    expect((await get('/assignments?where[explanations.answer][contains]=Thiếu')).status).toBe(400)
    expect(JSON.stringify((await get(`/assignments/${id}`, officer)).body)).toContain(
      'Thiếu nhân lực',
    )
    await payload.update({
      collection: 'assignments',
      id,
      data: {
        explanations: [
          { ...explanation, state: 'published' },
          { question: 'Còn việc gì?', answer: 'Chờ kinh phí', state: 'answered' },
        ],
      },
      overrideAccess: true,
    })
    const seen = JSON.stringify((await get(`/assignments/${id}`)).body)
    expect(seen).toContain('Thiếu nhân lực')
    expect(seen).not.toMatch(/Còn việc gì|Chờ kinh phí/)
    const list = await get(`/assignments?where[id][equals]=${id}&select[explanations]=true`)
    expect(JSON.stringify(list.body)).not.toContain('Chờ kinh phí')
    expect(JSON.stringify((await get(`/assignments/${id}`, officer)).body)).toContain(
      'Chờ kinh phí',
    )
  })
})
