import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

const KON_TUM = '/phong-trao/thi-dua-day-manh-cai-cach-hanh-chinh-kon-tum-2023-2030'

describe('the page of a movement', () => {
  it('says which parts its source does not tell', async () => {
    const { status, $, words } = await openPage(portal, KON_TUM)
    expect(status).toBe(200)
    expect($('h1')).toHaveLength(1)
    expect($('#tieu-chi').text()).toContain('Nguồn không nêu tiêu chí')
    expect($('#cac-buoc').text()).toContain('Nguồn không nêu các mốc')
    expect(words).toContain('2023–2030')
    expect(words).not.toContain('01/01/2023')
  })

  it('links the directive that launched it', async () => {
    const { $ } = await openPage(portal, KON_TUM)
    expect($('#thong-tin a[href="/van-ban/216-bcd-nc"]').length).toBeGreaterThan(0)
  })

  it('leads to every movement that takes part in it', async () => {
    const { payload } = portal
    const parent = (await makePublished(payload, 'movements', { slug: 'nhieu-don-vi' })).id
    for (let count = 0; count < 21; count += 1)
      await makePublished(payload, 'movements', { parent })
    const { $ } = await openPage(portal, '/phong-trao/nhieu-don-vi')
    expect($('#truc-thuoc a[href^="/phong-trao/"]')).toHaveLength(21)
  })

  it('shows phases and criteria by group, points not given as a dash', async () => {
    await makePublished(portal.payload, 'movements', {
      slug: 'co-tieu-chi',
      phases: [{ name: 'launch', from: '2026-01-05' }],
      criteria: [
        { group: 'Tiếp nhận hồ sơ', text: 'Đúng hạn', maxPoints: 0 },
        { group: 'Tiếp nhận hồ sơ', text: 'Không đòi thêm giấy tờ' },
        { group: 'Chuyển đổi số', text: 'Nộp trực tuyến', maxPoints: 20 },
      ],
    })
    const { $ } = await openPage(portal, '/phong-trao/co-tieu-chi')
    expect($('#cac-buoc').text()).toContain('Phát động')
    expect($('#cac-buoc').text()).toContain('05/01/2026')
    expect(
      $('#tieu-chi h3')
        .map((_index, heading) => $(heading).text())
        .get(),
    ).toEqual(['Tiếp nhận hồ sơ', 'Chuyển đổi số'])
    const points = $('#tieu-chi .num')
      .not('th')
      .map((_index, cell) => $(cell).text())
      .get()
    expect(points).toEqual(['0', '–', '20'])
  })

  it('lists who has entered, without those who have withdrawn', async () => {
    const { id } = await makePublished(portal.payload, 'movements', { slug: 'co-dang-ky' })
    const entered = await make(portal.payload, 'units', { name: 'Xã Đã Vào' })
    const left = await make(portal.payload, 'units', { name: 'Xã Đã Rút' })
    await make(portal.payload, 'movement-entries', { movement: id, unit: entered.id })
    await make(portal.payload, 'movement-entries', {
      movement: id,
      unit: left.id,
      state: 'withdrawn',
    })
    const { $ } = await openPage(portal, '/phong-trao/co-dang-ky')
    expect($('#dang-ky').text()).toContain('Xã Đã Vào')
    const { text } = await request(portal.app()).get('/phong-trao/co-dang-ky.json')
    expect($('#dang-ky').text() + text).not.toContain('Xã Đã Rút')
  })

  it('links the wave that belongs to it, and the other way round', async () => {
    const parent = await makePublished(portal.payload, 'movements', { slug: 'phong-trao-lon' })
    await makePublished(portal.payload, 'movements', { slug: 'dot-thi-dua', parent: parent.id })
    const { $ } = await openPage(portal, '/phong-trao/phong-trao-lon')
    expect($('#truc-thuoc a[href="/phong-trao/dot-thi-dua"]')).toHaveLength(1)
    const child = await openPage(portal, '/phong-trao/dot-thi-dua')
    expect(child.$('#thong-tin a[href="/phong-trao/phong-trao-lon"]')).toHaveLength(1)
  })

  it('is not there while it is a draft', async () => {
    await make(portal.payload, 'movements', { slug: 'con-nhap', _status: 'draft' })
    expect((await openPage(portal, '/phong-trao/con-nhap')).status).toBe(404)
  })
})

describe('the list of movements', () => {
  it('filters by form, level and a year within the period', async () => {
    await makePublished(portal.payload, 'movements', {
      title: 'Đợt cao điểm',
      form: 'wave',
      level: 'unit',
    })
    const list = (query: string) => openJson<JsonList>(portal, `/phong-trao.json?${query}`)
    expect((await list('hinh-thuc=wave')).rows.map(({ title }) => title)).toEqual(['Đợt cao điểm'])
    expect((await list('pham-vi=province')).rows.every(({ level }) => level === 'province')).toBe(
      true,
    )
    const running = (await list('nam=2026')).rows.map(({ url }) => url)
    expect(running).toContain(`http://portal.example${KON_TUM}`)
    expect((await list('nam=2022')).rows.map(({ url }) => url)).not.toContain(
      `http://portal.example${KON_TUM}`,
    )
  })

  it('holds the same rows as CSV', async () => {
    const json = await openJson<JsonList>(portal, '/phong-trao.json')
    const csv = await request(portal.app()).get('/phong-trao.csv').expect(200)
    for (const { title } of json.rows) expect(csv.text).toContain(title)
  })
})
