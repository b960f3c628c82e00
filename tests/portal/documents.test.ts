import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { DEMO_PASSWORD } from '../support/demoAccounts.js'
import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { PUBLIC_URL, startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

const DIRECTIVE = '/van-ban/216-bcd-nc'

describe('the page of directive 216/BCĐ-NC', () => {
  it('shows number, day and issuer of the paper it was issued as', async () => {
    const { status, $, words } = await openPage(portal, DIRECTIVE)
    expect(status).toBe(200)
    expect($('h1')).toHaveLength(1)
    expect(words).toContain('216/BCĐ-NC')
    expect(words).toContain('27/01/2023')
    expect($('a[href="/don-vi/ban-chi-dao-cai-cach-hanh-chinh-tinh-kon-tum"]').text()).toContain(
      'Ban Chỉ đạo Cải cách hành chính tỉnh Kon Tum (cũ)',
    )
  })

  it('lists all 32 requirements with obligation and the missing deadline in words', async () => {
    const { $ } = await openPage(portal, DIRECTIVE)
    const rows = $('#yeu-cau tbody tr')
    expect(rows).toHaveLength(32)
    rows.each((_index, row) => {
      expect($(row).text()).toMatch(/Bắt buộc|Khuyến khích/)
      expect($(row).text()).toContain('chưa xác định thời hạn')
    })
    const codes = rows.map((_index, row) => $(row).find('th').text()).get()
    expect(new Set(codes).size).toBe(32)
    expect(codes).toContain('2.1đ')
  })

  it('says which part is the suggestion of the editor', async () => {
    const { $ } = await openPage(portal, DIRECTIVE)
    expect($('#yeu-cau').text()).toContain('do biên tập đề xuất')
  })

  it('links the movement, the plans and the news item it is known from', async () => {
    const { $ } = await openPage(portal, DIRECTIVE)
    const links = $('main a')
      .map((_index, link) => $(link).attr('href'))
      .get()
    expect(links.some((href) => href.startsWith('/phong-trao/'))).toBe(true)
    expect(links.filter((href) => href.startsWith('/ke-hoach/'))).toHaveLength(2)
    expect(links.some((href) => href.startsWith('/tin-tuc/'))).toBe(true)
  })

  it('names itself as legislation to search engines', async () => {
    const { $ } = await openPage(portal, DIRECTIVE)
    const [legislation] = JSON.parse($('script[type="application/ld+json"]').text()) as object[]
    expect(legislation).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '216/BCĐ-NC',
      legislationDate: '2023-01-27',
    })
    expect($('link[rel=canonical]').attr('href')).toBe(PUBLIC_URL + DIRECTIVE)
  })

  it('gives the same requirements as JSON, with no invented day', async () => {
    const json = await openJson<{ requirements: { due: { on: unknown } }[]; url: string }>(
      portal,
      `${DIRECTIVE}.json`,
    )
    expect(json.requirements).toHaveLength(32)
    expect(json.requirements.every(({ due }) => due.on === null)).toBe(true)
    expect(json.url).toBe(PUBLIC_URL + DIRECTIVE)
  })

  it('also answers for the address of its paper, by sending visitors on', async () => {
    const page = await openPage(portal, '/van-ban/cong-van-216-bcd-nc')
    expect([page.status, page.location]).toEqual([301, DIRECTIVE])
    const json = await openPage(portal, '/van-ban/cong-van-216-bcd-nc.json')
    expect([json.status, json.location]).toEqual([301, `${DIRECTIVE}.json`])
  })
})

describe('the subject of a document', () => {
  it('leads to the other documents of it, and the list says what it is limited to', async () => {
    await makePublished(portal.payload, 'documents', {
      slug: 'cung-linh-vuc',
      subjects: ['Việc riêng'],
    })
    const { $ } = await openPage(portal, '/van-ban/cung-linh-vuc')
    const href = $('#thong-tin a:contains("Việc riêng")').attr('href') ?? ''
    const list = await openPage(portal, decodeURIComponent(href))
    const titles = list.$('main h2').map((_index, title) => list.$(title).text())
    expect(titles).toHaveLength(1)
    expect(list.words).toContain('Lĩnh vực: Việc riêng')
    expect(list.$('main form input[name="linh-vuc"]').val()).toBe('Việc riêng')
    expect(list.$('main a:contains("Bỏ lọc Lĩnh vực")').attr('href')).toBe('/van-ban')
  })
})

describe('progress of a directive', () => {
  const requirements = ['1', '2'].map((code) => ({ code, text: `Việc ${code}` }))

  it('is not shown as zero where nothing has been assigned', async () => {
    await makePublished(portal.payload, 'directives', { slug: 'chua-giao-viec', requirements })
    const { $ } = await openPage(portal, '/van-ban/chua-giao-viec')
    expect($('#tien-do').text()).toContain('chưa có số liệu tiến độ')
    expect($('#tien-do').text()).not.toMatch(/\d%/)
    expect($('#yeu-cau').text()).toContain('Chưa giao')
  })

  it('counts confirmed assignments only, and leaves out cancelled ones', async () => {
    const directive = await makePublished(portal.payload, 'directives', {
      slug: 'da-giao-viec',
      requirements,
    })
    const states = ['verified', 'submitted', 'assigned', 'cancelled']
    for (const state of states) await makeAssignment(directive.id, { state, itemKey: '1' })
    const { $ } = await openPage(portal, '/van-ban/da-giao-viec')
    expect($('#tien-do').text()).toContain('1/3')
    const [first, second] = $('#yeu-cau tbody tr').get()
    expect($(first).find('a').attr('href')).toBe('/nhiem-vu?van-ban=da-giao-viec&yeu-cau=1')
    expect($(first).text()).toContain('1/3 xong')
    expect($(second).text()).toContain('Chưa giao')
  })

  async function makeAssignment(directive: string, { state, itemKey }: Record<string, string>) {
    const unit = await make(portal.payload, 'units')
    await make(portal.payload, 'assignments', {
      unit: unit.id,
      state,
      origin: { kind: 'directive', directive, itemKey },
    })
  }
})

describe('what the public may not see', () => {
  it.each([
    ['documents', 'van-ban-nhap'],
    ['directives', 'chi-dao-nhap'],
  ] as const)('answers 404 for a draft in %s, as page and as JSON', async (collection, slug) => {
    await make(portal.payload, collection, { slug, _status: 'draft' })
    expect((await openPage(portal, `/van-ban/${slug}`)).status).toBe(404)
    expect((await openPage(portal, `/van-ban/${slug}.json`)).status).toBe(404)
  })

  it('tells nothing of a paper that is still a draft', async () => {
    const paper = await make(portal.payload, 'documents', {
      numberText: '999/BM',
      title: 'Còn kín',
    })
    await makePublished(portal.payload, 'directives', { slug: 'chua-co-giay', document: paper.id })
    const { status, words } = await openPage(portal, '/van-ban/chua-co-giay')
    expect(status).toBe(200)
    expect(words).not.toMatch(/999|Còn kín/)
    const found = await openJson<JsonList>(portal, '/van-ban.json?q=999/BM')
    expect(found.total).toBe(0)
  })

  it('says that a withdrawn document was withdrawn, and why', async () => {
    const slug = 'van-ban-thu-hoi'
    const { id } = await makePublished(portal.payload, 'documents', {
      slug,
      title: 'Bảng kê thất lạc',
    })
    await change('documents', id, { withdrawn: true, withdrawnReason: 'Ban hành nhầm.' })
    const { status, words } = await openPage(portal, `/van-ban/${slug}`)
    expect(status).toBe(410)
    expect(words).toContain('Bảng kê thất lạc')
    expect(words).toContain('Ban hành nhầm.')
    const { total } = await openJson<JsonList>(portal, '/van-ban.json?q=bảng kê thất lạc')
    expect(total).toBe(0)
  })

  it.each([
    ['documents', 'van-ban-cu', 'van-ban-moi'],
    ['directives', 'chi-dao-cu', 'chi-dao-moi'],
  ] as const)('sends visitors of an old address in %s on', async (collection, before, after) => {
    const { id } = await makePublished(portal.payload, collection, { slug: before })
    await change(collection, id, { slug: after })
    const { status, location } = await openPage(portal, `/van-ban/${before}`)
    expect([status, location]).toEqual([301, `/van-ban/${after}`])
  })

  it('answers 404 for an address that never was', async () => {
    const { status, $ } = await openPage(portal, '/van-ban/khong-he-co')
    expect(status).toBe(404)
    expect($('main a').length).toBeGreaterThan(0)
  })

  async function change(collection: 'documents' | 'directives', id: string, data: object) {
    await portal.payload.update({
      collection,
      id,
      data: { ...data, _status: 'published' } as never,
      overrideAccess: true,
    })
  }
})

describe('previewing a draft', () => {
  it('shows staff the page as it will be, and visitors nothing', async () => {
    const { id } = await make(portal.payload, 'directives', {
      title: 'Sắp ban hành',
      requirements: [{ code: '1', text: 'Việc đầu tiên' }],
      _status: 'draft',
    })
    const path = `/xem-truoc/directives/${id}`
    const stranger = await request(portal.app()).get(path)
    expect(stranger.status).toBe(403)
    expect(stranger.text).not.toContain('Sắp ban hành')

    const login = await request(portal.app())
      .post('/api/users/login')
      .send({ email: 'home-affairs@demo.example', password: DEMO_PASSWORD })
    const { token } = login.body as { token: string }
    const staff = await request(portal.app()).get(path).set('Authorization', `JWT ${token}`)
    expect(staff.status).toBe(200)
    expect(staff.text).toContain('Việc đầu tiên')
    expect(staff.headers['cache-control']).toBe('no-store')
  })
})

describe('the list of documents', () => {
  const titles = ({ rows }: JsonList) => rows.map(({ title }) => title)

  it('shows every directive and document once over all its pages, a paper under its directive', async () => {
    const first = await openJson<JsonList>(portal, '/van-ban.json')
    const urls: unknown[] = []
    for (let page = 1; page <= first.pages; page += 1) {
      const { rows } = await openJson<JsonList>(portal, `/van-ban.json?trang=${page}`)
      urls.push(...rows.map(({ url }) => url))
    }
    expect(urls).toHaveLength(first.total)
    expect(new Set(urls).size).toBe(first.total)
    expect(urls).toContain(PUBLIC_URL + DIRECTIVE)
    expect(urls).not.toContain(`${PUBLIC_URL}/van-ban/cong-van-216-bcd-nc`)
  })

  it('stands newest first, undated documents last', async () => {
    const { rows } = await openJson<JsonList>(portal, '/van-ban.json')
    const days = rows.map(({ issuedOn }) => (issuedOn as string | null) ?? '')
    expect(days).toEqual([...days].sort().reverse())
  })

  it.each(['216/BCĐ-NC', '216 bcd nc', '216bcdnc', 'day manh cai cach kon tum'])(
    'finds directive 216 by "%s"',
    async (q) => {
      const { rows } = await openJson<JsonList>(portal, `/van-ban.json?q=${q}`)
      expect(rows.map(({ url }) => url)).toContain(PUBLIC_URL + DIRECTIVE)
    },
  )

  it('filters by kind, a directive also by the kind of its paper', async () => {
    const letters = await openJson<JsonList>(portal, '/van-ban.json?loai=official-letter')
    expect(letters.rows.map(({ url }) => url)).toContain(PUBLIC_URL + DIRECTIVE)
    expect(letters.rows.every(({ kind }) => kind === 'official-letter')).toBe(true)
    const directives = await openJson<JsonList>(portal, '/van-ban.json?loai=directive')
    expect(directives.total).toBeGreaterThan(0)
    expect(directives.rows.every(({ type }) => type === 'directive')).toBe(true)
  })

  it('filters by year, issuer, validity and subject', async () => {
    const count = async (query: string) =>
      (await openJson<JsonList>(portal, `/van-ban.json?${query}`)).total
    expect(await count('nam=2023&q=216')).toBe(1)
    expect(await count('nam=1999')).toBe(0)
    expect(await count('don-vi=ban-chi-dao-cai-cach-hanh-chinh-tinh-kon-tum')).toBe(1)
    const expired = await openJson<JsonList>(portal, '/van-ban.json?trang-thai=expired')
    expect(expired.total).toBeGreaterThan(0)
    expect(expired.rows.every(({ validity }) => validity === 'expired')).toBe(true)
    expect(await count('linh-vuc=Chuyển đổi số')).toBeGreaterThan(0)
    expect(await count('linh-vuc=Không có lĩnh vực này')).toBe(0)
  })

  it('keeps the filters in its form, its pages and its downloads', async () => {
    const { $ } = await openPage(portal, '/van-ban?q=nghị định&trang-thai=in-force')
    expect($('main input[name=q]').val()).toBe('nghị định')
    expect($('select[name=trang-thai]').val()).toBe('in-force')
    const csv = $('main a[href^="/van-ban.csv"]').attr('href') ?? ''
    expect(new URLSearchParams(csv.split('?')[1]).get('trang-thai')).toBe('in-force')
  })

  it('holds the same rows as CSV and as JSON', async () => {
    const json = await openJson<JsonList>(portal, '/van-ban.json?loai=decree')
    const csv = await request(portal.app()).get('/van-ban.csv?loai=decree').expect(200)
    const [header, ...lines] = csv.text.replace('\uFEFF', '').trim().split('\n')
    expect(header).toContain('Số, ký hiệu')
    expect(lines).toHaveLength(json.total)
    expect(csv.headers['content-type']).toContain('text/csv')
    for (const title of titles(json)) expect(csv.text).toContain(title)
  })

  it('says what to do when nothing is found', async () => {
    const { status, words } = await openPage(portal, '/van-ban?q=khongcotunayđâu')
    expect(status).toBe(200)
    expect(words).toContain('Không tìm thấy văn bản nào')
  })

  it.each(['trang=0', 'trang=abc', 'trang=-1', 'loai=bia', 'nam=20', 'trang-thai=x'])(
    'refuses "%s"',
    async (query) => {
      expect((await openPage(portal, `/van-ban?${query}`)).status).toBe(400)
    },
  )

  it('answers 404 for a page beyond the last', async () => {
    expect((await openPage(portal, '/van-ban?trang=999')).status).toBe(404)
  })
})
