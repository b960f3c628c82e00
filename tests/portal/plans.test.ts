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

const REVIEW_2021 = '/ke-hoach/cao-lanh-ra-soat-thu-tuc-2021'

describe('the page of a plan', () => {
  it('groups tasks under their area and computes the last day of a deadline in words', async () => {
    const { status, $ } = await openPage(portal, REVIEW_2021)
    expect(status).toBe(200)
    expect($('h1')).toHaveLength(1)
    expect($('#nhiem-vu h3').text()).toBe('Cải cách thủ tục hành chính')
    expect($('#nhiem-vu').text()).toContain('Năm 2021 (chậm nhất 31/12/2021)')
  })

  it('names a dissolved unit by what it was, with its successors, and links it', async () => {
    const { $ } = await openPage(portal, REVIEW_2021)
    expect($('#thong-tin a[href="/don-vi/thanh-pho-cao-lanh"]').text()).toMatch(
      /^Thành phố Cao Lãnh \(cũ, nay thuộc Phường /,
    )
  })

  it('names who works together on a task', async () => {
    const { $ } = await openPage(portal, '/ke-hoach/cao-lanh-kiem-soat-thu-tuc-va-truyen-thong')
    const row = $('#nhiem-vu tbody tr').first().text()
    expect(row).toContain('Phường Hòa Thuận')
  })

  it('says what the source does not tell, instead of a zero', async () => {
    const { $ } = await openPage(portal, REVIEW_2021)
    const target = $('#muc-tieu tbody tr').first().text()
    expect(target).toContain('Chưa có thông tin')
    expect(target).toContain('5 thủ tục')
  })

  it('shows the source and that the editor named the plan', async () => {
    const { words } = await openPage(portal, REVIEW_2021)
    expect(words).toContain('ĐTO, Dương Cầm')
    expect(words).toContain('Tên do biên tập đặt')
  })

  it('shows a target with its comparator, in the page and as JSON', async () => {
    await makePublished(portal.payload, 'plans', {
      slug: 'co-chi-tieu',
      targets: [{ text: 'Hồ sơ đúng hạn', comparator: 'gt', value: 95, unit: '%', dueYear: 2030 }],
    })
    const { $ } = await openPage(portal, '/ke-hoach/co-chi-tieu')
    expect($('#muc-tieu').text()).toContain('hơn 95%')
    const json = await openJson<{ targets: { aim: object }[] }>(
      portal,
      '/ke-hoach/co-chi-tieu.json',
    )
    expect(json.targets[0]?.aim).toMatchObject({ value: 95, comparator: 'gt', text: 'hơn 95%' })
  })

  it('links the directive that rests on it', async () => {
    const { $ } = await openPage(portal, '/ke-hoach/kon-tum-ke-hoach-2023')
    expect($('#lien-quan a[href="/van-ban/216-bcd-nc"]')).toHaveLength(1)
  })

  it('is not there while it is a draft', async () => {
    await make(portal.payload, 'plans', { slug: 'con-nhap', _status: 'draft' })
    expect((await openPage(portal, '/ke-hoach/con-nhap')).status).toBe(404)
    expect((await openPage(portal, '/ke-hoach/con-nhap.json')).status).toBe(404)
  })
})

describe('the list of plans', () => {
  it('filters by type, area, issuer and year', async () => {
    const list = (query: string) => openJson<JsonList>(portal, `/ke-hoach.json?${query}`)
    const reviews = await list('loai=procedure-review')
    expect(reviews.total).toBeGreaterThan(0)
    expect(reviews.rows.every(({ type }) => type === 'procedure-review')).toBe(true)
    const all = await list('')
    const inArea = await list('linh-vuc=area-2')
    expect(inArea.total).toBeGreaterThan(0)
    expect(inArea.total).toBeLessThan(all.total)
    expect(
      (await list('don-vi=thanh-pho-cao-lanh&nam=2021')).rows.map(({ year }) => year),
    ).toContain(2021)
    expect((await list('nam=1950')).total).toBe(0)
  })

  it('finds a plan of several years in each of them', async () => {
    const titles = async (year: number) =>
      (await openJson<JsonList>(portal, `/ke-hoach.json?nam=${year}`)).rows.map(({ url }) => url)
    const stage = 'http://portal.example/ke-hoach/kon-tum-ke-hoach-2021-2030'
    expect(await titles(2021)).toContain(stage)
    expect(await titles(2028)).toContain(stage)
    expect(await titles(2020)).not.toContain(stage)
  })

  it('holds the same rows as CSV', async () => {
    const json = await openJson<JsonList>(portal, '/ke-hoach.json?loai=yearly')
    const csv = await request(portal.app()).get('/ke-hoach.csv?loai=yearly').expect(200)
    for (const { title } of json.rows) expect(csv.text).toContain(title)
    expect(csv.text.trim().split('\n')).toHaveLength(json.total + 1)
  })

  it.each(['loai=x', 'linh-vuc=area-9', 'trang=0'])('refuses "%s"', async (query) => {
    expect((await openPage(portal, `/ke-hoach?${query}`)).status).toBe(400)
  })
})
