import { load } from 'cheerio'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makePublished } from '../support/makeRecords.js'
import { openPage } from '../support/openPage.js'
import { openPdf } from '../support/openPdf.js'
import { PUBLIC_URL, startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal
const KIOSK = '/kiosk/phuong-kon-tum'

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

/** Every address that the page can lead to; the choice of text size leads back to where it was made. */
async function waysOutOf(path: string) {
  const { $ } = await openPage(portal, path)
  const links = $('a, form:not([data-display])').map(
    (_index, element) => $(element).attr('href') ?? $(element).attr('action') ?? '',
  )
  return [...links.get(), String($('[name=tro-ve]').val())]
}

describe('the touch screen at a desk', () => {
  it.each([
    KIOSK,
    `${KIOSK}/thu-tuc`,
    `${KIOSK}/thu-tuc?q=nghia vu`,
    `${KIOSK}/thu-tuc/1.013128`,
    `${KIOSK}/thu-tuc/khong-co`,
    `${KIOSK}/mot/hai/ba`,
  ])('leads nowhere but to itself from %s', async (path) => {
    const ways = await waysOutOf(path)
    expect(ways.length).toBeGreaterThan(0)
    for (const way of ways) expect(way).toMatch(/^\/kiosk\/phuong-kon-tum(\/|\?|$)/)
  })

  it('offers the fields of what is handled there, each with its number', async () => {
    const { $, words } = await openPage(portal, KIOSK)
    expect($('h1').text()).toContain('Phường Kon Tum')
    const fields = $('.kiosk-tiles a')
    expect(fields.length).toBeGreaterThan(3)
    const href = fields.first().attr('href') ?? ''
    const { $: list } = await openPage(portal, decodeURIComponent(href).replaceAll('+', ' '))
    const said = Number(/(\d+) thủ tục/.exec(fields.first().text())?.[1])
    expect(list('[role="status"]').text()).toBe(`Tìm thấy ${said} thủ tục`)
    expect(words).toContain('Tất cả thủ tục')
  })

  it('finds without marks, and nothing of other levels', async () => {
    const { $ } = await openPage(portal, `${KIOSK}/thu-tuc?q=su co tran dau`)
    expect($('.kiosk-rows a').text()).toContain('sự cố tràn dầu')
    const { words } = await openPage(portal, `${KIOSK}/thu-tuc?q=1.013172`)
    expect(words).toContain('Không tìm thấy thủ tục nào')
  })

  it('shows a procedure in full, and hands it to a telephone', async () => {
    const { $, words } = await openPage(portal, `${KIOSK}/thu-tuc/1.013128`)
    expect(words).toContain('Trình tự thực hiện')
    expect(words).toContain('Căn cứ pháp lý')
    expect($('svg.qr')).not.toHaveLength(0)
  })

  it('goes back to its start by itself, also without a script', async () => {
    const { text } = await request(portal.app()).get(`${KIOSK}/thu-tuc`).expect(200)
    const $ = load(text)
    expect($('body').attr('data-start')).toBe(KIOSK)
    expect($('noscript').html()).toContain(`url=${KIOSK}`)
    const start = load((await request(portal.app()).get(KIOSK)).text)
    expect(start('body').attr('data-start')).toBe(KIOSK) // The script leaves it alone until somebody types.
    expect(start('noscript')).toHaveLength(0)
  })

  it('stays a touch screen when something is not there', async () => {
    for (const path of [
      `${KIOSK}/thu-tuc/0.0`,
      `${KIOSK}/khac`,
      '/kiosk/khong-co',
      '/kiosk/tinh-kon-tum',
    ]) {
      const answer = await request(portal.app()).get(path)
      expect(answer.status).toBe(404)
      expect(load(answer.text)('.kiosk-head')).toHaveLength(1)
    }
    expect((await request(portal.app()).get(`${KIOSK}/thu-tuc?trang=x`)).status).toBe(400)
  })
})

describe('what a unit posts of a field', () => {
  const FIELD = 'Nghĩa vụ quân sự'
  const path = `/don-vi/phuong-kon-tum/niem-yet`

  it('is a list and the sheet of each procedure', async () => {
    const { status, $ } = await openPage(portal, `${path}?linh-vuc=${FIELD}`)
    expect(status).toBe(200)
    const sheets = $('article.sheet')
    const rows = sheets.first().find('tbody tr')
    expect(rows.length).toBe(sheets.length - 1)
    expect(rows.length).toBeGreaterThan(1)
    expect(sheets.eq(1).find('h1').text()).toBe(rows.first().find('td').first().text())
  })

  it('is one PDF in which each sheet has its own pages and code', async () => {
    const answer = await request(portal.app())
      .get(encodeURI(`${path}.pdf?linh-vuc=${FIELD}`))
      .buffer(true)
      .parse((res, done) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () => done(null, Buffer.concat(chunks)))
      })
    const { pages, outline, readCode } = await openPdf(answer.body as Buffer)
    const firsts = pages.flatMap((words, index) => (words.includes('Trang 1/') ? [index + 1] : []))
    expect(firsts).toHaveLength(outline.length)
    expect(outline.length).toBeGreaterThan(2)
    expect(pages[0]).toContain('Danh mục thủ tục hành chính niêm yết')
    const cover = new URL((await readCode(1)) ?? '')
    expect(cover.origin + cover.pathname).toMatch(new RegExp(`^${PUBLIC_URL}${path}/[0-9a-z]+-`))
    expect(cover.search).toBe(`?${new URLSearchParams({ 'linh-vuc': FIELD }).toString()}`)
    expect(await readCode(firsts[1])).toMatch(/\/niem-yet\/[0-9a-z]+-[0-9a-z]+$/)
  })

  it('comes in volumes, and not where nothing is handled', async () => {
    const { $ } = await openPage(portal, path)
    expect($('article.sheet').length).toBeLessThanOrEqual(21)
    expect($('nav.pagination a')).not.toHaveLength(0)
    expect((await openPage(portal, `${path}?trang=99`)).status).toBe(404)
    expect((await openPage(portal, `${path}?linh-vuc=không có`)).status).toBe(404)
    await makePublished(portal.payload, 'units', {
      name: 'Phòng Thử',
      slug: 'phong-thu',
      kind: 'office',
    })
    expect((await openPage(portal, '/don-vi/phong-thu/niem-yet')).status).toBe(404)
  })
})

describe('where a procedure hangs', () => {
  it('is told on its page, with what is made up marked as such', async () => {
    const { $ } = await openPage(portal, '/thu-tuc/1.013128')
    const rows = $('#noi-niem-yet tbody tr')
    expect(rows).toHaveLength(2)
    expect(rows.text()).toContain('Phường Kon Tum')
    expect(rows.text()).toContain('minh hoạ')
    expect(rows.find('a[href="/don-vi/phuong-kon-tum"]')).toHaveLength(1)
  })
})
