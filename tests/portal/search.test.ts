import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makePublished, unique } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { PUBLIC_URL, startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

let words = 0

/** A word that is nobody's, far from every other one and the beginning of none. */
function word(): string {
  words += 1
  const letters = [Math.floor(words / 20), words % 20].map((at) =>
    'bcdeghjklmnopqrstuvx'.charAt(at),
  )
  return `zyxw${letters.map((letter) => letter.repeat(3)).join('')}`
}

/** Straight to the query string: what is typed may hold anything. */
async function found(q: string): Promise<string[]> {
  const answer = await request(portal.app()).get(`/tim-kiem.json?q=${encodeURIComponent(q)}`)
  expect(answer.status).toBe(200)
  return (answer.body as JsonList).rows.map(({ url }) => String(url).slice(PUBLIC_URL.length))
}

describe('the page of a search', () => {
  it('groups what it found by kind, each with its count and a way to all of it', async () => {
    const { $, words } = await openPage(portal, '/tim-kiem?q=kon tum')
    expect($('h1').text()).toBe('Tìm kiếm')
    expect($('main h2').length).toBeGreaterThan(3)
    expect(words).toContain('Đơn vị (')
    const units = $('a[href="/tim-kiem?q=kon+tum&loai=don-vi"]')
    expect(units.length).toBeGreaterThan(0)
    const { total } = await openJson<JsonList>(portal, '/tim-kiem.json?q=kon tum&loai=don-vi')
    expect(units.first().text()).toContain(`(${total})`)
  })

  it('marks what was looked for, in names and excerpts', async () => {
    const { $ } = await openPage(portal, '/tim-kiem?q=nghia vu quan su')
    expect($('.item__title mark').first().text()).toBe('nghĩa vụ quân sự')
    const inText = await openPage(portal, '/tim-kiem?q=giấy khai sinh')
    expect(inText.$('.item__summary mark').length).toBeGreaterThan(0)
  })

  it('shows one kind in full, page by page, each row once', async () => {
    const first = await openJson<JsonList>(portal, '/tim-kiem.json?q=giấy&loai=thu-tuc')
    expect(first.pages).toBeGreaterThan(1)
    const urls: unknown[] = []
    for (let page = 1; page <= first.pages; page += 1) {
      const { rows } = await openJson<JsonList>(
        portal,
        `/tim-kiem.json?q=giấy&loai=thu-tuc&trang=${page}`,
      )
      urls.push(...rows.map(({ url }) => url))
      expect(rows.every(({ kind }) => kind === 'procedures')).toBe(true)
    }
    expect(new Set(urls).size).toBe(first.total)
    expect((await openPage(portal, '/tim-kiem?q=giấy&loai=thu-tuc&trang=2')).status).toBe(200)
    expect((await openPage(portal, '/tim-kiem?q=giấy&trang=900')).status).toBe(404)
  })

  it('asks what was meant where a word was mistyped, and shows it', async () => {
    const { $, words } = await openPage(portal, '/tim-kiem?q=nghja vu quan su tam vang')
    expect(words).toContain('Có phải bạn tìm')
    expect($('.notice a').text()).toBe('nghĩa vụ quân sự tạm vắng')
    expect($('.item__title').first().text()).toContain('tạm vắng')
  })

  it('helps on where nothing fits, and where nothing was asked', async () => {
    const nothing = await openPage(portal, '/tim-kiem?q=qqqxxxwww')
    expect(nothing.status).toBe(200)
    expect(nothing.words).toContain('Không tìm thấy nội dung nào cho “qqqxxxwww”')
    expect(nothing.$('main a[href="/thu-tuc"]').length).toBe(1)
    for (const path of ['/tim-kiem', '/tim-kiem?q=', '/tim-kiem?q=%20', '/tim-kiem?q=***']) {
      expect((await openPage(portal, path)).status).toBe(200)
    }
  })

  it('puts a text with the words side by side before those that scatter them', async () => {
    const { rows } = await openJson<JsonList>(portal, '/tim-kiem.json?q=dang ky lai khai sinh')
    expect(rows[0]?.url).toContain('/mo-hinh/doan-vien-hoi-vien-ho-tro-thu-tuc')
  })

  it('offers the same finds as CSV', async () => {
    const csv = await request(portal.app()).get('/tim-kiem.csv?q=216bcdnc').expect(200)
    expect(csv.text).toContain('Loại nội dung')
    expect(csv.text).toContain('/van-ban/216-bcd-nc')
  })

  it('offers finds for half of what somebody means, and nothing for one letter', async () => {
    type Offer = { title: string; kind: string; href: string }
    const offers = (query: string) => openJson<Offer[]>(portal, `/tim-kiem/goi-y.json?${query}`)
    const [first] = await offers('q=su co tran d')
    expect(first).toMatchObject({ kind: 'Thủ tục hành chính', href: '/thu-tuc/1.013128' })
    const models = await offers('loai=mo-hinh&q=chu nhat')
    expect(models.map(({ href }) => href)).toEqual(['/mo-hinh/ngay-chu-nhat-than-thien'])
    expect(await offers('q=s')).toEqual([])
    expect(await offers('')).toEqual([])
    await make(portal.payload, 'articles', { title: 'Zyzyva bí mật', _status: 'draft' })
    expect(JSON.stringify(await offers('q=zyzyva'))).not.toContain('bí mật')
  })

  it('is where the header leads', async () => {
    const { $ } = await openPage(portal, '/tin-tuc')
    expect($('header form[role=search]').attr('action')).toBe('/tim-kiem')
  })
})

describe('what anybody may type', () => {
  it.each([
    `"`, `'`, `" OR "1"="1`, 'NEAR(a b)', 'title:x', '{title} : x', 'a* OR *', '-nghia', '(((', 'AND', 'x^2',
    "'; DROP TABLE search_entries; --", '🙂 nghĩa vụ 🙂', '<script>alert(1)</script>', '%', '_', '\\',
    '漢字 кириллица', 'đ'.repeat(200), 'a '.repeat(100), '١٢٣', '\u0301\u0301',
  ])('%s is only words', async (q) => {
    const answer = await request(portal.app()).get(`/tim-kiem?q=${encodeURIComponent(q)}`)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('<script>alert')
  }) // prettier-ignore

  it('is refused kindly where it is longer than anybody types, or no text', async () => {
    const long = await request(portal.app()).get(`/tim-kiem?q=${'nghia '.repeat(2000)}`)
    expect([400, 414]).toContain(long.status)
    const zero = await request(portal.app()).get('/tim-kiem?q=a%00b')
    expect([200, 400]).toContain(zero.status)
    expect((await request(portal.app()).get('/tim-kiem?q=a&loai=mat')).status).toBe(400)
  })
})

describe('what may be found', () => {
  it('is what is published, from the next request on, until it is not', async () => {
    const title = word()
    const article = await make(portal.payload, 'articles', { title, _status: 'draft' })
    expect(await found(title)).toEqual([])
    const change = (data: object) =>
      portal.payload.update({
        collection: 'articles',
        id: article.id,
        data,
        overrideAccess: true,
      })
    await change({ _status: 'published' })
    expect(await found(title)).toHaveLength(1)
    await change({ withdrawn: true, withdrawnReason: 'Nhầm', _status: 'published' })
    expect(await found(title)).toEqual([])
    await change({ withdrawn: false, _status: 'published' })
    expect(await found(title)).toHaveLength(1)
    await change({ _status: 'draft' })
    expect(await found(title)).toEqual([])
    await change({ _status: 'published' })
    await change({ deletedAt: new Date().toISOString() })
    expect(await found(title)).toEqual([])
  })

  it('is gone with the record', async () => {
    const title = word()
    const { id } = await makePublished(portal.payload, 'pages', { title })
    expect(await found(title)).toHaveLength(1)
    await portal.payload.delete({ collection: 'pages', id, overrideAccess: true })
    expect(await found(title)).toEqual([])
  })

  it('is the published text while a draft of another waits', async () => {
    const [before, after] = [word(), word()]
    const { id } = await makePublished(portal.payload, 'articles', { title: before })
    await portal.payload.update({
      collection: 'articles',
      id,
      data: { title: after },
      draft: true,
      overrideAccess: true,
    })
    expect(await found(before)).toHaveLength(1)
    expect(await found(after)).toEqual([])
  })

  it('holds nothing that only officers may read', async () => {
    const secret = word()
    await makePublished(portal.payload, 'inspections', {
      title: word(),
      mode: 'unannounced',
      stage: 'planned',
      contents: [secret],
    })
    const finding = word()
    await makePublished(portal.payload, 'inspections', {
      title: word(),
      stage: 'planned',
      findings: [{ description: finding, severity: 'reminder' }],
    })
    expect(await found(secret)).toEqual([])
    expect(await found(finding)).toEqual([])
  })

  it('changes nothing where the write is rolled back', async () => {
    const title = word()
    const before = await found(title)
    await expect(
      portal.payload.create({
        collection: 'procedures',
        data: { name: title, nationalCode: '1.013133', levels: ['commune'], _status: 'published' },
        overrideAccess: true,
      }),
    ).rejects.toThrow()
    expect(await found(title)).toEqual(before)
  })
})

describe('names that change', () => {
  it('find a renamed unit, and all that shows it, by the old and the new one', async () => {
    const [before, after] = [unique('Xã Tràng Cũ Kỹ'), unique('Phường Tràng Mới Tinh')]
    const { id } = await make(portal.payload, 'units', { name: before })
    const { slug } = await makePublished(portal.payload, 'articles', {
      title: unique('Tin của đơn vị'),
      units: [id],
    })
    expect(await found(before)).toContain(`/tin-tuc/${slug}`)
    await portal.payload.update({
      collection: 'units',
      id,
      data: { name: after },
      overrideAccess: true,
    })
    for (const name of [before, after]) {
      const finds = await found(name)
      expect(finds).toContain(`/tin-tuc/${slug}`)
      expect(finds[0]).toMatch(/^\/don-vi\//)
    }
  })

  it('find what became of a unit by the name of the one before', async () => {
    const next = await make(portal.payload, 'units', { name: unique('Phường Hậu Duệ') })
    const name = unique('Xã Tiền Thân')
    await make(portal.payload, 'units', {
      name,
      validTo: '2025-06-30',
      successions: [{ to: next.id, type: 'merge', effectiveOn: '2025-07-01' }],
    })
    expect(await found(name)).toContain(`/don-vi/${next.slug}`)
  })

  it('find a procedure by what its version in force says, and by its former name', async () => {
    const [old, gone, present] = [word(), word(), word()]
    const procedure = await makePublished(portal.payload, 'procedures', {
      nationalCode: '9.990001',
    })
    await makePublished(portal.payload, 'procedure-versions', {
      procedure: procedure.id,
      name: `Tên cũ ${old}`,
      results: `Giấy ${gone}`,
      effectiveTo: '2020-12-31',
    })
    const version = await makePublished(portal.payload, 'procedure-versions', {
      procedure: procedure.id,
      results: `Giấy ${present}`,
      effectiveFrom: '2021-01-01',
    })
    expect(await found(present)).toEqual(['/thu-tuc/9.990001'])
    expect(await found(old)).toEqual(['/thu-tuc/9.990001'])
    expect(await found(gone)).toEqual([])
    await portal.payload.delete({
      collection: 'procedure-versions',
      id: version.id,
      overrideAccess: true,
    })
    expect(await found(present)).toEqual([])
  })
})

describe('abbreviations', () => {
  it('are those that the portal comes with and those that administrators keep', async () => {
    const { name } = await makePublished(portal.payload, 'innovation-models', {
      name: unique('Tổ công nghệ lưu động'),
    })
    expect(name).toBeTruthy()
    expect(await found('qqzz')).toEqual([])
    await keepTerms(['QQZZ', 'công nghệ lưu động'])
    expect((await found('qqzz'))[0]).toMatch(/^\/mo-hinh\/to-cong-nghe/)
    expect((await found('flycam'))[0]).toMatch(/^\/thu-tuc\//)
  })

  it('mean nothing but themselves where administrators keep them alone', async () => {
    await keepTerms(['flycam'])
    expect(await found('flycam')).toEqual([])
    await keepTerms()
    expect((await found('flycam'))[0]).toMatch(/^\/thu-tuc\//)
  })

  async function keepTerms(...groups: string[][]): Promise<void> {
    await portal.payload.updateGlobal({
      slug: 'search-terms',
      data: { groups: groups.map((ways) => ({ ways })) },
      overrideAccess: true, // Nobody signs in here.
    })
  }
})

it('answers every request with what was committed before it', async () => {
  const title = word()
  const { id } = await makePublished(portal.payload, 'articles', { title })
  for (let round = 0; round < 20; round += 1) {
    await portal.payload.update({
      collection: 'articles',
      id,
      data: { title: `${title}r${round}`, _status: 'published' },
      overrideAccess: true,
    })
    const { rows } = await openJson<JsonList>(portal, `/tim-kiem.json?q=${title}r${round}`)
    expect(rows[0]?.title).toBe(`${title}r${round}`)
  }
})
