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

type Values = Record<string, unknown>

const metaOf = async (path: string) =>
  (await openPage(portal, path)).$('.page-header .facts').text()

async function newsArticleOf(path: string): Promise<Values> {
  const { $ } = await openPage(portal, path)
  const [article] = JSON.parse($('script[type="application/ld+json"]').text()) as Values[]
  return article ?? {}
}

async function slugFound(q: string): Promise<string> {
  const { rows } = await openJson<JsonList>(portal, `/tin-tuc.json?q=${q}`)
  return new URL(String(rows[0]?.url)).pathname
}

describe('the date of a news item', () => {
  it('is not shown anywhere when the source gives none', async () => {
    const path = await slugFound('kon tum')
    const { $ } = await openPage(portal, path)
    expect($('.page-header').text()).toContain('Nguồn không ghi ngày đăng')
    expect($('.page-header .facts').text()).not.toMatch(/\d{4}/)
    expect(await newsArticleOf(path)).not.toHaveProperty('datePublished')
    expect(await openJson(portal, `${path}.json`)).toMatchObject({ published: null })
  })

  it.each([
    ['exact', 'Tháng 5', 'lúc 20:59 ngày 14/05/2020', '2020-05-14', '2020-05-14'],
    ['day', 'Tháng 5', '14/05/2020', '2020-05-14', '2020-05-14'],
    ['month', '14/05', 'Tháng 5/2020', '2020-05-14', '2020-05'],
    ['year', 'Tháng 5', 'Năm 2020', '2020-05-14', '2020'],
  ])('known as %s is told no more exactly', async (datePrecision, wrong, shown, on, iso) => {
    const slug = `tin-${datePrecision}`
    await makePublished(portal.payload, 'articles', {
      slug,
      datePrecision,
      publishedOn: on,
      publishedAtText: datePrecision === 'exact' ? shown : null,
    })
    const facts = await metaOf(`/tin-tuc/${slug}`)
    expect(facts).toContain(shown)
    expect(facts).not.toContain(wrong)
    expect(await newsArticleOf(`/tin-tuc/${slug}`)).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: iso,
    })
  })

  it('makes the archive: by year, and the undated by themselves', async () => {
    const list = (query: string) => openJson<JsonList>(portal, `/tin-tuc.json?${query}`)
    const of2022 = await list('nam=2022')
    expect(of2022.rows.map(({ published }) => published)).toEqual(['2022-03-01'])
    const undated = await list('chua-ro-ngay=1')
    expect(undated.total).toBeGreaterThanOrEqual(3)
    expect(undated.rows.every(({ published }) => published === null)).toBe(true)
    const { $ } = await openPage(portal, '/tin-tuc')
    const years = $('select[name="nam"] option').map((_index, option) => $(option).text())
    expect(years.get().slice(1)).toEqual(['2022', '2020'])
  })
})

describe('the page of a news item', () => {
  it('shows its figures with numbers and period in a table, and links what it is about', async () => {
    const path = await slugFound('3.323 phieu')
    const { $ } = await openPage(portal, path)
    const figures = $('#so-lieu').text()
    expect(figures).toContain('hơn 91% (548/600)')
    expect(figures).toContain('Chưa rõ thời gian')
    expect(figures).toContain('Năm 2021')
    expect($('#mo-hinh a[href^="/mo-hinh/"]')).toHaveLength(3)
    expect($('#don-vi').text()).toContain('Phường 11 (cũ')
    expect($('main').text()).toContain('Theo Dương Cầm')
    expect($('main').text()).toContain('Nguồn: ĐTO')
  })

  it('links its topic to the news of that topic', async () => {
    const list = await openJson<JsonList>(portal, '/tin-tuc.json?chu-de=Khảo sát hài lòng')
    expect(list.total).toBe(2)
    const { words } = await openPage(portal, '/tin-tuc?chu-de=Khảo sát hài lòng')
    expect(words).toContain('Khảo sát hài lòng')
  })

  it('is not there while it is a draft, gone once withdrawn, and moves with its slug', async () => {
    await make(portal.payload, 'articles', { slug: 'tin-nhap', _status: 'draft' })
    expect((await openPage(portal, '/tin-tuc/tin-nhap')).status).toBe(404)

    const { id } = await makePublished(portal.payload, 'articles', { slug: 'tin-cu' })
    const change = (data: Values) =>
      portal.payload.update({
        collection: 'articles',
        id,
        data: { _status: 'published', ...data },
        overrideAccess: true,
      })
    await change({ slug: 'tin-moi' })
    const moved = await openPage(portal, '/tin-tuc/tin-cu')
    expect([moved.status, moved.location]).toEqual([301, '/tin-tuc/tin-moi'])

    await change({ withdrawn: true, withdrawnReason: 'Sai nguồn' })
    const gone = await openPage(portal, '/tin-tuc/tin-moi')
    expect(gone.status).toBe(410)
    expect(gone.words).toContain('Sai nguồn')
  })

  it('holds the same rows in the list as CSV', async () => {
    const { rows } = await openJson<JsonList>(portal, '/tin-tuc.json?nam=2022')
    const csv = await request(portal.app()).get('/tin-tuc.csv?nam=2022').expect(200)
    expect(csv.text).toContain('Ngày đăng của nguồn')
    for (const { title } of rows) expect(csv.text).toContain(title)
  })
})
