import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { text } from '../../src/portal/text/vi.js'
import { DEMO_PASSWORD } from '../support/demoAccounts.js'
import { listen, type Listening } from '../support/listen.js'
import { makeAccount } from '../support/makeRecords.js'
import { PUBLIC_URL, startPortal, type RunningPortal } from '../support/portal.js'
import { tokenOf as sessionOf } from '../support/rest.js'

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

function post(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(site.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

const signIn = (email: string, password = DEMO_PASSWORD) =>
  post('/api/users/login', { email, password })

async function tokenOf(role: string): Promise<string> {
  const answer = (await (await signIn(`${role}@demo.example`)).json()) as { token: string }
  return answer.token
}

describe('signing in', () => {
  it('sets a cookie that no script reads and no other site sends', async () => {
    const cookie = (await signIn('editor@demo.example')).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^payload-token=/)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
  })

  it('locks the account after five wrong passwords, also for the right one', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await signIn('viewer@demo.example', 'sai-mat-khau-roi')).status).toBe(401)
    }
    const locked = await signIn('viewer@demo.example')
    expect(locked.status).toBe(401)
    expect(await locked.text()).not.toContain('"token"')
  })

  it('does not tell whether an account exists', async () => {
    const unknown = await signIn('khong-co@demo.example', 'sai-mat-khau-roi')
    const known = await signIn('inspector@demo.example', 'sai-mat-khau-roi')
    expect(unknown.status).toBe(known.status)
    expect(await unknown.json()).toEqual(await known.json())
    const forgotten = await post('/api/users/forgot-password', { email: 'khong-co@demo.example' })
    expect(forgotten.status).toBe(200)
  })

  it('takes no cookie along from a page of another site', async () => {
    const token = await tokenOf('editor')
    const article = { title: 'Từ trang khác', datePrecision: 'unknown' }
    const cookie = `payload-token=${token}`
    const foreign = await post('/api/articles', article, { cookie, origin: 'https://evil.example' })
    expect(foreign.status).toBe(403)
    const own = await post('/api/articles', article, { cookie, origin: PUBLIC_URL })
    expect(own.status).toBe(201)
  })

  it('is refused to an address that tries too often, in words', async () => {
    const statuses: number[] = []
    for (let attempt = 0; attempt < 40; attempt += 1) {
      statuses.push((await signIn(`x${attempt}@demo.example`, 'sai-mat-khau-roi')).status)
    }
    expect(statuses.at(-1)).toBe(429)
    expect((await signIn('x@demo.example')).headers.get('retry-after')).toBeTruthy()
  })
})

describe('the API', () => {
  it.each(['/api/graphql', '/api/graphql-playground', '/api/khong-co'])(
    '%s is not there',
    async (path) => {
      expect((await fetch(site.address + path)).status).toBe(404)
      expect((await post(path, { query: '{ Users { docs { email } } }' })).status).toBe(404)
    },
  )

  it.each([
    '/api/users',
    '/api/users/me',
    '/api/payload-preferences',
    '/api/payload-jobs',
    '/api/payload-locked-documents',
    '/api/change-log?select[by]=true',
    '/api/articles?where[createdBy][exists]=true',
  ])('%s tells a visitor nothing about accounts', async (path) => {
    expect(await (await fetch(site.address + path)).text()).not.toContain('demo.example')
  })

  it.each([
    ['/api/articles?limit=abc&page=-1&depth=99&sort=khongco', [200, 400]],
    ['/api/articles?where[title][like]=%25', [200]],
    ['/api/articles?where[khongco][equals]=1', [400]],
    ['/api/articles?where=[', [200, 400]],
    ['/api/articles?page=1e99', [400]],
    ['/api/articles?limit=99999999999', [400]],
    ['/api/articles?where[id][near]=1', [400]],
    ['/api/articles?where[id][all]=1', [400]],
    ['/api/articles/khong-phai-ma', [404]],
  ])('%s is no fault', async (path, statuses) => {
    expect(statuses).toContain((await fetch(site.address + path)).status)
  })

  it.each([
    ['application/json', '{'],
    ['application/x-www-form-urlencoded', 'where=['],
  ])('answers a broken query in a body with 400: %s', async (type, body) => {
    const headers = { 'content-type': type, 'x-http-method-override': 'GET' }
    const answer = await fetch(`${site.address}/api/articles`, { method: 'POST', body, headers })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ errors: [{ message: text.errors.badRequest }] })
  })

  it.each([
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'],
  ])('answers a broken form with 400: %s', async (type, body) => {
    const headers = { 'content-type': type }
    const answer = await fetch(`${site.address}/api/media`, { method: 'POST', body, headers })
    expect(answer.status).toBe(400)
  })

  it('reads no more of a body than a record can be, whether it says its size or not', async () => {
    const piece = new TextEncoder().encode('a'.repeat(1024 * 1024))
    const send = (body: BodyInit, more: object = {}) =>
      fetch(`${site.address}/api/articles`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
        ...more,
      })
    expect((await send('a'.repeat(9 * 1024 * 1024))).status).toBe(413)
    let sent = 0
    const pieces = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++sent > 30) controller.close()
        else controller.enqueue(piece)
      },
    })
    const answer = await send(pieces, { duplex: 'half' }).then(
      ({ status }) => status,
      () => 'cut off',
    )
    expect([413, 'cut off']).toContain(answer)
    expect((await fetch(`${site.address}/livez`)).status).toBe(200)
  })

  it('does not wait for the rest of a body when the visitor has hung up', async () => {
    const { email } = await makeAccount(portal.payload, ['procedure-controller'])
    const token = await sessionOf(portal.payload, email)
    const folders = async () =>
      (await readdir(tmpdir())).filter((name) => name.startsWith('portal-import-')).length
    const before = await folders()
    const stop = new AbortController()
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        controller.enqueue(new TextEncoder().encode('['))
        await vi.waitFor(async () => expect(await folders()).toBe(before + 1))
        stop.abort()
      },
    })
    const headers = { authorization: `JWT ${token}`, 'content-type': 'application/octet-stream' }
    const path = '/api/procedures/import?name=a.json&mode=dry-run'
    const options = { method: 'POST', body, headers, signal: stop.signal, duplex: 'half' }
    await expect(fetch(site.address + path, options as RequestInit)).rejects.toThrow()
    await vi.waitFor(async () => expect(await folders()).toBe(before), { timeout: 20_000 })
  })

  it.each(['limit=0', 'limit=5000', 'pagination=false', 'limit=0&depth=3'])(
    'gives a visitor no more than a hundred records at a time: %s',
    async (query) => {
      const read = async (headers = {}) => {
        const answer = await fetch(`${site.address}/api/assignments?${query}`, { headers })
        return (await answer.json()) as { docs: { unit: unknown }[]; totalDocs: number }
      }
      const { docs } = await read()
      expect(docs).toHaveLength(100)
      const { email } = await makeAccount(portal.payload, ['home-affairs'])
      const authorization = `JWT ${await sessionOf(portal.payload, email)}`
      expect((await read({ authorization })).docs.length).toBeGreaterThan(100)
    },
  )

  it('follows relations for a visitor one step', async () => {
    const answer = await fetch(`${site.address}/api/assignments?limit=1&depth=3`)
    const { docs } = (await answer.json()) as { docs: { unit: Record<string, unknown> }[] }
    expect(docs[0]?.unit).toHaveProperty('name')
    expect(JSON.stringify(docs[0]?.unit)).not.toContain('"parent":{')
  })

  it('answers a broken body with 400 and no stack', async () => {
    const response = await fetch(`${site.address}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":',
    })
    const said = await response.text()
    expect(response.status).toBeLessThan(500)
    expect(said).not.toMatch(/node_modules|at \w+ \(/)
  })
})

describe('uploads', () => {
  const send = async (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Tệp thử', alwaysPublic: true }))
    form.set('file', new File([content], name, { type }))
    return fetch(`${site.address}/api/media`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}` },
      body: form,
    })
  }
  let token: string
  beforeAll(async () => {
    const { token: given } = await portal.payload.login({
      collection: 'users',
      data: { email: 'editor@demo.example', password: DEMO_PASSWORD },
    })
    token = given ?? ''
  })

  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  it.each([
    ['anh.svg', 'image/svg+xml', script],
    ['trang.html', 'text/html', '<script>alert(1)</script>'],
    ['anh.png', 'image/png', script],
    ['anh.png.html', 'image/png', '<script>alert(1)</script>'],
    ['van-ban.pdf', 'application/pdf', 'MZ this is a program'],
    ['chuong-trinh.exe', 'application/octet-stream', 'MZ'],
  ])('%s as %s is refused with words', async (name, type, content) => {
    const response = await send(name, type, content)
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/tệp/i)
  })

  it('are downloaded, never run', async () => {
    const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\ntrailer<</Root 1 0 R>>\n%%EOF\n'
    const response = await send('van-ban.pdf', 'application/pdf', pdf)
    expect({
      status: response.status,
      said: response.ok || (await response.clone().text()),
    }).toEqual({ status: 201, said: true })
    const { doc } = (await response.json()) as { doc: { url: string } }
    const authorization = `JWT ${token}` // Nothing public shows the file yet.
    const file = await fetch(new URL(doc.url, site.address), { headers: { authorization } })
    expect(file.status).toBe(200)
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('stop at 20 MB', async () => {
    const response = await send(
      'lon.pdf',
      'application/pdf',
      new Uint8Array(21 * 1024 * 1024).fill(37),
    )
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
  })
})
