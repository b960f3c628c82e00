import { load, type CheerioAPI } from 'cheerio'
import express from 'express'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sitemapRoutes } from '../../src/portal/routes/sitemap.js'
import { make, makePublished } from '../support/makeRecords.js'
import { PUBLIC_URL, startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

async function openXml(path: string, app = portal.app()): Promise<CheerioAPI> {
  const answer = await request(app).get(path).buffer(true).expect(200)
  expect(answer.headers['content-type']).toContain('xml')
  return load(answer.text ?? String(answer.body), { xml: { xmlMode: true } })
}

const textsOf = ($: CheerioAPI, selector: string) =>
  $(selector)
    .map((_index, element) => $(element).text())
    .get()

describe('the feed', () => {
  it('tells of the newest content with links to this portal', async () => {
    const $ = await openXml('/rss.xml')
    expect($('rss').attr('version')).toBe('2.0')
    const links = textsOf($, 'item > link')
    expect(links.length).toBeGreaterThan(10)
    expect(links.every((link) => link.startsWith(`${PUBLIC_URL}/`))).toBe(true)
    expect(textsOf($, 'item > guid')).toEqual(links)
  })

  it('escapes what would break it and leaves out what XML forbids', async () => {
    await makePublished(portal.payload, 'articles', {
      title: 'A & B <script> ]]> "C"\u0007',
      slug: 'ky-tu-la',
    })
    const answer = await request(portal.app()).get('/rss.xml').buffer(true)
    const body = answer.text ?? String(answer.body)
    expect(body).toContain('A &amp; B &lt;script&gt; ]]&gt; &quot;C&quot;</title>')
    expect(body).not.toContain('<script')
  })

  it('gives an undated item no date', async () => {
    const $ = await openXml('/rss.xml')
    const item = (words: string) =>
      $('item').filter((_index, element) => $(element).find('title').text().includes(words))
    expect(item('Kon Tum phát động').find('pubDate')).toHaveLength(0)
    expect(item('Cao Lãnh: ba cách').find('pubDate').text()).toBe('Mon, 28 Feb 2022 17:00:00 GMT')
  })

  it('begins with what was published last, however long it was a draft', async () => {
    const { payload } = portal
    const draft = await make(payload, 'articles', { slug: 'cho-lau-moi-dang', _status: 'draft' })
    for (let count = 0; count < 30; count += 1) await makePublished(payload, 'articles')
    await payload.update({
      collection: 'articles',
      id: draft.id,
      data: { _status: 'published' },
      overrideAccess: true,
    })
    const $ = await openXml('/rss.xml')
    expect(textsOf($, 'item > link')[0]).toBe(`${PUBLIC_URL}/tin-tuc/cho-lau-moi-dang`)
  })
})

describe('the sitemap', () => {
  it('lists what is published, with the day of its last change, and nothing else', async () => {
    await makePublished(portal.payload, 'articles', { slug: 'tin-da-dang' })
    await make(portal.payload, 'articles', { slug: 'tin-chua-dang', _status: 'draft' })
    await makePublished(portal.payload, 'articles', {
      slug: 'tin-da-rut',
      withdrawn: true,
      withdrawnReason: 'Nhầm',
    })
    const unit = (await make(portal.payload, 'units')).id
    await make(portal.payload, 'assignments', { code: 'NV-NHAP', unit, state: 'draft' })
    const $ = await openXml('/sitemap.xml')
    const addresses = textsOf($, 'url > loc')
    expect(addresses).toContain(`${PUBLIC_URL}/`)
    expect(addresses).toContain(`${PUBLIC_URL}/thu-tuc/1.013172`)
    expect(addresses).toContain(`${PUBLIC_URL}/tin-tuc/tin-da-dang`)
    expect(addresses.join(' ')).not.toMatch(/tin-chua-dang|tin-da-rut|NV-NHAP/)
    expect(new Set(addresses).size).toBe(addresses.length)
    const article = $('url').filter((_index, url) => $(url).text().includes('tin-da-dang'))
    expect(article.find('lastmod').text()).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('lists only addresses that answer: one of each kind is opened', async () => {
    const $ = await openXml('/sitemap.xml')
    const kinds = new Map(
      textsOf($, 'url > loc').map((address) => {
        const { pathname } = new URL(address)
        return [pathname.split('/')[1] + String(pathname.split('/').length), pathname]
      }),
    )
    expect(kinds.size).toBeGreaterThanOrEqual(19)
    for (const path of kinds.values()) await request(portal.app()).get(path).expect(200)
  })

  it('becomes an index of parts where one file would be too long, with every address once', async () => {
    const app = express()
    const deps = { payload: portal.payload, publicUrl: PUBLIC_URL }
    app.use(sitemapRoutes(deps, { mostInOneFile: 100, part: 50 }))
    const whole = textsOf(await openXml('/sitemap.xml'), 'url > loc')
    const parts = textsOf(await openXml('/sitemap.xml', app), 'sitemap > loc')
    const found: string[] = []
    for (const part of parts) {
      const $ = await openXml(new URL(part).pathname, app)
      expect($('url').length).toBeLessThanOrEqual(50)
      found.push(...textsOf($, 'url > loc'))
    }
    expect(found.sort()).toEqual(whole.sort())
  })

  it.each(['/sitemap-units-0.xml', '/sitemap-users-1.xml', '/sitemap-units-99.xml'])(
    'does not know the part %s',
    async (path) => {
      await request(portal.app()).get(path).expect(404)
    },
  )
})

it('tells crawlers what to leave alone and where the sitemap is', async () => {
  const { text } = await request(portal.app()).get('/robots.txt').expect(200)
  expect(text).toContain('Disallow: /admin')
  expect(text).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml`)
})
