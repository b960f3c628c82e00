import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { download, openWorkbook } from '../support/openWorkbook.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

describe('a list as a spreadsheet', () => {
  it.each([
    '/van-ban',
    '/ke-hoach',
    '/nhiem-vu',
    '/phong-trao',
    '/mo-hinh',
    '/thu-tuc',
    '/kiem-tra',
    '/don-vi',
    '/tin-tuc',
  ])('holds every row of %s, and its page links it', async (path) => {
    const { total } = await openJson<JsonList>(portal, `${path}.json`)
    const [sheet] = await openWorkbook(portal, `${path}.xlsx`)
    expect(total).toBeGreaterThan(0)
    expect(sheet?.rows).toHaveLength(total)
    const { $ } = await openPage(portal, path)
    expect($(`main a[href="${path}.xlsx"]`).text()).toContain('Excel')
    expect($(`link[rel=alternate][href="${path}.xlsx"]`)).toHaveLength(1)
  })

  it('has the same filters as the page', async () => {
    const json = await openJson<JsonList>(portal, '/van-ban.json?loai=decree')
    const [sheet] = await openWorkbook(portal, '/van-ban.xlsx?loai=decree')
    expect(sheet?.rows.map((row) => row['Tên văn bản'])).toEqual(
      json.rows.map(({ title }) => title),
    )
    await download(portal, '/van-ban.xlsx?loai=khong-co').expect(400)
  })

  it('holds days as days, numbers as numbers and percents as percents', async () => {
    const [documents] = await openWorkbook(portal, '/van-ban.xlsx?q=216')
    expect(documents?.rows.map((row) => row['Ngày ban hành'])).toContainEqual(
      new Date('2023-01-27T00:00:00.000Z'),
    )
    const [plans] = await openWorkbook(portal, '/ke-hoach.xlsx')
    expect(plans?.rows.every((row) => typeof row['Số nhiệm vụ'] === 'number')).toBe(true)
    const json = await openJson<JsonList>(portal, '/nhiem-vu.json?trang-thai=in-progress')
    const [work] = await openWorkbook(portal, '/nhiem-vu.xlsx?trang-thai=in-progress')
    const shares = work?.rows.slice(0, 5).map((row) => row['Tiến độ (%)'])
    expect(shares?.some((share) => typeof share === 'number')).toBe(true)
    expect(shares).toEqual(
      json.rows.slice(0, 5).map(({ percent }) => percent && (percent as number) / 100),
    )
  })

  it('runs no formula that somebody wrote into a title', async () => {
    await makePublished(portal.payload, 'plans', { title: '=HYPERLINK("http://evil.example")' })
    const [sheet] = await openWorkbook(portal, '/ke-hoach.xlsx?q=hyperlink')
    expect(sheet?.rows[0]?.['Tên kế hoạch']).toBe('=HYPERLINK("http://evil.example")')
  })

  it('is downloaded under its name, and not again while nothing has changed', async () => {
    const { headers } = await download(portal, '/don-vi.xlsx').expect(200)
    expect(headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    expect(headers['content-disposition']).toBe('attachment; filename="don-vi.xlsx"')
    await request(portal.listener())
      .get('/don-vi.xlsx')
      .set('If-None-Match', headers['etag'] ?? '')
      .expect(304)
  })
})
