import { createHash } from 'node:crypto'
import { request as httpRequest } from 'node:http'

import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { text } from '../../src/portal/text/vi.js'
import { databaseAway } from '../support/databaseAway.js'
import { listen, type Listening } from '../support/listen.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal
let site: Listening

beforeAll(async () => {
  portal = await startPortal('demo')
  site = await listen(portal.listener())
})

afterAll(async () => {
  await site.close()
  await portal.stop()
})

type Answer = {
  status: number
  body: string
  headers: Record<string, string | string[] | undefined>
}

/** Sends the address as it is written, where `fetch` would tidy it. */
function send(path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.address)
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (body += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
      )
    })
    request.on('error', reject)
    request.end()
  })
}

describe('a database that is away', () => {
  it.each([
    ['/thu-tuc?trang=2', 'Cổng tạm thời gián đoạn'],
    ['/thu-tuc.json?trang=3', text.errors.databaseAway],
  ])('answers that it comes back: %s', async (path, words) => {
    const { payload } = portal
    const { find, findOne } = payload.db
    payload.db.find = () => Promise.reject(databaseAway())
    payload.db.findOne = () => Promise.reject(databaseAway())
    const answer = await send(path)
    Object.assign(payload.db, { find, findOne })
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('30')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).toContain(words)
    expect((await send(path)).status).toBe(200)
  })
})

describe('an address that cannot be', () => {
  it.each([
    ['/thu-tuc?trang=0', 400],
    ['/thu-tuc?trang=-1', 400],
    ['/thu-tuc?trang=abc', 400],
    ['/thu-tuc?trang=999999999999', 400],
    ['/thu-tuc?trang=9999', 404],
    ['/thu-tuc/1.013172?ngay=2026-02-30', 400],
    ['/thu-tuc/1.013172?ngay=hom-nay', 400],
    ['/thu-tuc?cap=khong-co', 400],
    [`/thu-tuc?q=${'x'.repeat(10_000)}`, 414],
    [`/thu-tuc?q=${'x'.repeat(1_000)}`, 400],
    ['/van-ban/%E0%A4%A', 400],
    ['/van-ban/%00', 400],
    ['/van-ban/%c3%28', 400],
    ['/van-ban/..%2f..%2fetc%2fpasswd', 400],
    ['/../../etc/passwd', 400],
    ['/assets/..%2f..%2fREADME.md', 400],
    ['/assets/khong-co.css', 404],
    ['/van-ban/khong-co', 404],
    ['/khong-co-trang-nay', 404],
    ['/Thu-Tuc', 404],
    ['//a:b', 404],
    ['//[', 404],
    ['/xem-truoc/users/1', 404],
    ['/xem-truoc/__proto__/1', 404],
    ['/xem-truoc/articles/1', 403],
  ])('%s is answered with %i and a page in Vietnamese', async (path, status) => {
    const answer = await send(path)
    expect(answer.status).toBe(status)
    const $ = load(answer.body)
    expect($('html').attr('lang')).toBe('vi')
    expect($('h1').text().trim()).not.toBe('')
    expect($('main a[href="/"]').length).toBe(1)
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])(
    '%s is not a way to ask',
    async (method) => {
      const answer = await send('/thu-tuc', { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.allow).toContain('GET')
    },
  )

  it('does not take two slashes for another site', async () => {
    const answer = await send('//?x=1')
    expect(answer.status).toBe(200)
    expect(load(answer.body)('link[rel=canonical]').attr('href')).toBe('http://portal.example/')
  })

  it('is answered in plain words, with a search for what the address seems to mean', async () => {
    const $ = load((await send('/van-ban/ke-hoach-257-thanh-hoa')).body)
    expect($('h1').text()).toBe('Không tìm thấy trang')
    expect($('main').text()).toContain('Không có nội dung công khai nào ở địa chỉ này.')
    expect($('main form[role=search]').attr('action')).toBe('/tim-kiem')
    expect($('main input[type=search]').val()).toBe('ke hoach 257 thanh hoa')
    const strange = load((await send('/van-ban/%3Cscript%3E')).body)
    expect(strange('main input[type=search]').val() ?? '').toBe('')
  })

  it('is as light as any other page', async () => {
    const answer = await send('/khong-co-trang-nay', { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers['content-encoding']).toBe('br')
    expect(Number(answer.headers['content-length'])).toBeLessThan(20_000)
  })

  it.each([
    ['/thu-tuc/1.013172?ngay=hom-nay', '/thu-tuc/1.013172'],
    ['/thu-tuc?cap=khong-co', '/thu-tuc'],
    ['/thu-tuc?q=giay&trang=9999', '/thu-tuc'],
    ['/khong-co-trang-nay?trang=3', undefined],
    ['/thu-tuc/9.999999?ngay=2026-01-01', undefined],
  ])('%s leads to the page without what cannot be read: %s', async (path, plain) => {
    const $ = load((await send(path)).body)
    const link = $('main a').filter((_, a) => $(a).text() === 'Mở trang này, bỏ điều kiện lọc')
    expect(link.attr('href')).toBe(plain)
  })

  it('answers machines in their own format', async () => {
    const answer = await send('/thu-tuc/9.999999.json')
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.body)).toHaveProperty('errors.0.message')
  })
})

describe('every answer', () => {
  it.each(['/', '/thu-tuc', '/khong-co', '/thu-tuc.json'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await send(path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers.server).toBeUndefined()
    },
  )

  it('lets no style stand in a page but the one that does', async () => {
    const { headers, body } = await send('/thu-tuc')
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(body) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(style).not.toBe('')
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'sha256-${hash}'`)
  })

  it('carries them from the page cache too', async () => {
    const first = await send('/thu-tuc')
    const second = await send('/thu-tuc')
    expect(second.headers['content-security-policy']).toBe(first.headers['content-security-policy'])
    expect(second.headers.etag).toBe(first.headers.etag)
  })

  it('answers HEAD like GET without the body', async () => {
    const head = await send('/thu-tuc', { method: 'HEAD' })
    const get = await send('/thu-tuc')
    expect(head.status).toBe(200)
    expect(head.body).toBe('')
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })
})

describe('the display bar', () => {
  const form = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${site.address}/hien-thi`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })

  it('remembers the choice and returns to the page', async () => {
    const response = await form('co-chu=lon&tro-ve=%2Fthu-tuc%3Ftrang%3D2')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/thu-tuc?trang=2')
    expect(response.headers.get('set-cookie')).toContain('hien-thi=lon.thuong')
  })

  it('keeps the other half of the preference', async () => {
    const response = await form('tuong-phan=cao&tro-ve=%2F', { cookie: 'hien-thi=lon.thuong' })
    expect(response.headers.get('set-cookie')).toContain('hien-thi=lon.cao')
  })

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
    'does not send a visitor to %s',
    async (target) => {
      const response = await form(`co-chu=lon&tro-ve=${encodeURIComponent(target)}`)
      expect(response.headers.get('location')).toMatch(/^\/(?![/\\])/)
    },
  )

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'x' },
  ])('refuses a form from another site: %o', async (headers) => {
    expect((await send('/hien-thi', { method: 'POST', headers })).status).toBe(403)
  })

  it('changes nothing for what is no form', async () => {
    const response = await form('{"co-chu":"lon"}', { 'content-type': 'application/json' })
    expect(response.status).toBe(303)
    expect(response.headers.get('set-cookie')).toContain('hien-thi=vua.thuong')
  })
})

describe('a file of many records', () => {
  it('is made anew for one address only so often a minute, and what is kept for all', async () => {
    const statuses = new Set<number>()
    for (let asked = 0; asked < 65; asked += 1) {
      statuses.add((await send(`/van-ban.csv?q=x${asked}`)).status)
    }
    expect(statuses).toEqual(new Set([200, 429]))
    const kept = await send('/van-ban.csv?q=x1')
    expect(kept.status).toBe(200)
    expect(kept.headers).not.toHaveProperty('ratelimit')
    expect((await send('/thong-ke?x=1')).status).toBe(200)
  })
})

describe('health', () => {
  it.each(['/livez', '/readyz'])('%s says ok', async (path) => {
    expect(await send(path)).toMatchObject({ status: 200, body: 'ok\n' })
  })

  it('says that the portal is not ready, though it lives, while the database is away', async () => {
    const { db } = portal.payload
    const { findOne } = db
    db.findOne = () => Promise.reject(databaseAway())
    const [lives, ready] = [await send('/livez'), await send('/readyz')]
    db.findOne = findOne
    expect([lives.status, ready.status, ready.body]).toEqual([200, 503, 'unavailable\n'])
    expect((await send('/readyz')).status).toBe(200)
  })
})
