import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { carryOutFanOuts } from '../../src/commands/fanOut/carryOutFanOuts.js'
import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

const PLANNED_2019 = '/kiem-tra/ha-noi-2019-theo-ke-hoach'

describe('the page of an inspection', () => {
  it('adds up the units of 2019 and says that their names are not known', async () => {
    const { status, $ } = await openPage(portal, PLANNED_2019)
    expect(status).toBe(200)
    expect($('h1')).toHaveLength(1)
    expect($('#don-vi tfoot').text()).toContain('31')
    expect($('#don-vi').text()).toContain('không nêu tên từng đơn vị')
    expect($('#ket-luan').text()).toContain('Chưa có thông tin')
  })

  it('does not tell of an unannounced inspection by its withdrawal', async () => {
    const withdrawn = { title: 'Không ai biết', withdrawn: true, withdrawnReason: 'Hoãn' }
    const statuses = ['unannounced', 'planned'].map(async (mode) => {
      const slug = `rut-${mode}`
      await makePublished(portal.payload, 'inspections', { slug, mode, ...withdrawn })
      return (await openPage(portal, `/kiem-tra/${slug}`)).status
    })
    expect(await Promise.all(statuses)).toEqual([404, 410])
  })

  it('keeps an unannounced inspection secret until there is a conclusion', async () => {
    const slug = 'dot-xuat-bi-mat'
    const { id } = await makePublished(portal.payload, 'inspections', {
      slug,
      title: 'Kiểm tra bất ngờ',
      mode: 'unannounced',
      stage: 'running',
    })
    const find = () => openJson<JsonList>(portal, '/kiem-tra.json?q=bất ngờ')
    expect((await openPage(portal, `/kiem-tra/${slug}`)).status).toBe(404)
    expect((await openPage(portal, `/kiem-tra/${slug}.json`)).status).toBe(404)
    expect((await find()).total).toBe(0)

    await portal.payload.update({
      collection: 'inspections',
      id,
      data: { stage: 'concluded', _status: 'published' },
      overrideAccess: true,
    })
    expect((await openPage(portal, `/kiem-tra/${slug}`)).status).toBe(200)
    expect((await find()).total).toBe(1)
  })

  it('shows no finding of a planned inspection before its conclusion', async () => {
    const slug = 'chua-ket-luan'
    await makePublished(portal.payload, 'inspections', {
      slug,
      stage: 'running',
      strengths: 'Làm tốt',
      findings: [{ code: 'A', description: 'Thiếu niêm yết', severity: 'reminder' }],
      conclusion: { summary: 'Dự thảo kết luận' },
    })
    const { words } = await openPage(portal, `/kiem-tra/${slug}`)
    const { text } = await request(portal.app()).get(`/kiem-tra/${slug}.json`)
    expect(words).toContain('Chưa có kết luận')
    expect(words + text).not.toMatch(/Thiếu niêm yết|Làm tốt|Dự thảo kết luận/)
  })

  it('never names the team or the persons a finding is about', async () => {
    const slug = 'co-ten-nguoi'
    await makePublished(portal.payload, 'inspections', {
      slug,
      stage: 'concluded',
      team: [{ name: 'Nguyễn Thị Đoàn Viên', role: 'Trưởng đoàn' }],
      findings: [
        {
          code: 'TT-1',
          description: 'Trả kết quả muộn',
          severity: 'correct',
          responsible: 'Trần Văn Chịu Trách Nhiệm',
          remediation: { action: 'Xin lỗi người dân', due: { kind: 'date', day: '2026-12-01' } },
        },
      ],
    })
    const { $ } = await openPage(portal, `/kiem-tra/${slug}`)
    expect($('#ton-tai').text()).toContain('Trả kết quả muộn')
    expect($('#ton-tai').text()).toContain('Xin lỗi người dân')
    expect($('#ton-tai').text()).toContain('01/12/2026')
    const { text } = await request(portal.app()).get(`/kiem-tra/${slug}.json`)
    expect($.html() + text).not.toMatch(/Đoàn Viên|Chịu Trách Nhiệm/)
  })
})

describe('findings that are being put right', () => {
  it('show how far the work is, also where a finding has no code', async () => {
    const { payload } = portal
    const unit = (await make(payload, 'units')).id
    const slug = 'khac-phuc-khong-ma'
    await makePublished(payload, 'inspections', {
      slug,
      stage: 'concluded',
      findings: [{ description: 'Trả kết quả muộn', severity: 'correct', unit }],
    })
    await carryOutFanOuts({ payload, today: today() })
    const { result } = await openJson<Result>(portal, `/kiem-tra/${slug}.json`)
    expect(result.findings).toMatchObject([{ progress: { total: 1 } }])
  })
})

type Result = { result: { findings: { progress: { total: number } | null }[] } }

describe('the list of inspections', () => {
  it('filters by mode, type, stage and year', async () => {
    const list = (query: string) => openJson<JsonList>(portal, `/kiem-tra.json?${query}`)
    const unannounced = await list('hinh-thuc=unannounced&nam=2019')
    expect(unannounced.total).toBeGreaterThan(0)
    expect(
      unannounced.rows.every(({ mode, year }) => mode === 'unannounced' && year === 2019),
    ).toBe(true)
    expect((await list('loai=reform')).rows.every(({ type }) => type === 'reform')).toBe(true)
    expect((await list('trang-thai=planned')).rows.every(({ stage }) => stage === 'planned')).toBe(
      true,
    )
    expect((await list('nam=1990')).total).toBe(0)
  })

  it('gives the number of units, null where it is not known', async () => {
    await makePublished(portal.payload, 'inspections', { title: 'Chưa rõ đơn vị', year: 2001 })
    const { rows } = await openJson<JsonList>(portal, '/kiem-tra.json?nam=2001')
    expect(rows).toMatchObject([{ unitCount: null }])
    const known = await openJson<JsonList>(portal, '/kiem-tra.json?hinh-thuc=planned&nam=2019')
    expect(known.rows).toMatchObject([{ unitCount: 31 }])
  })

  it('holds the same rows as CSV', async () => {
    const json = await openJson<JsonList>(portal, '/kiem-tra.json?nam=2019')
    const csv = await request(portal.app()).get('/kiem-tra.csv?nam=2019').expect(200)
    for (const { title } of json.rows) expect(csv.text).toContain(title)
    expect(csv.text.trim().split('\n')).toHaveLength(json.total + 1)
  })

  it('offers the units that were inspected, and filters by one of them', async () => {
    const { id } = await make(portal.payload, 'units', {
      name: 'Xã Được Kiểm Tra',
      slug: 'xa-duoc-kt',
    })
    await makePublished(portal.payload, 'inspections', { title: 'Tại một xã', units: [id] })
    const { $ } = await openPage(portal, '/kiem-tra?don-vi=xa-duoc-kt')
    expect($('select[name=don-vi]').val()).toBe('xa-duoc-kt')
    expect(
      $('main h2')
        .map((_index, title) => $(title).text())
        .get(),
    ).toEqual(['Tại một xã'])
    const all = await openPage(portal, '/kiem-tra')
    expect(all.$('select[name=don-vi] option').text()).toContain('Xã Được Kiểm Tra')
  })

  it('refuses a mode there is not', async () => {
    expect((await openPage(portal, '/kiem-tra?hinh-thuc=bat-ngo')).status).toBe(400)
  })
})
