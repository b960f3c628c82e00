import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runFailingServer, startServerProcess } from '../support/serverProcess.js'

const PASSWORD = 'mat-khau-quan-tri-1'
let dataDir: string
let environment: Record<string, string>

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'portal-life-'))
  environment = {
    DATA_DIR: dataDir,
    MEDIA_DIR: path.join(dataDir, 'media'),
    DEMO: '0',
    ADMIN_EMAIL: 'quan-tri@example.vn',
    ADMIN_PASSWORD: PASSWORD,
  }
})

afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function signIn(address: string): Promise<string> {
  const response = await fetch(`${address}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'quan-tri@example.vn', password: PASSWORD }),
  })
  return ((await response.json()) as { token: string }).token
}

function createArticle(address: string, token: string, slug: string): Promise<Response> {
  return fetch(`${address}/api/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify({
      title: `Tin ${slug}`,
      slug,
      datePrecision: 'unknown',
      _status: 'published',
    }),
  })
}

describe('the server', () => {
  it('finishes what it is doing on SIGTERM and ends with 0 within ten seconds', async () => {
    const server = await startServerProcess(environment)
    const token = await signIn(server.address)
    const body = JSON.stringify({
      title: 'Trước khi dừng',
      datePrecision: 'unknown',
      _status: 'published',
    })
    const request = httpRequest(`${server.address}/api/articles`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        authorization: `JWT ${token}`,
        expect: '100-continue',
      },
    })
    const answered = new Promise<number | undefined>((resolve, reject) => {
      request.once('response', (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      request.once('error', reject)
    })
    request.flushHeaders()
    // From here on the server has the request and waits for its body.
    await new Promise((resolve) => request.once('continue', resolve))
    const ended = server.end('SIGTERM')
    await expect.poll(() => fetch(`${server.address}/livez`).catch(() => 'refused')).toBe('refused')
    request.end(body)
    expect(await answered).toBe(201)
    expect((await ended).code).toBe(0)
    expect((await ended).milliseconds).toBeLessThan(10_000)
  })

  it('loses nothing that it has acknowledged when it is killed while writing', async () => {
    const server = await startServerProcess(environment)
    const token = await signIn(server.address)
    const acknowledged: string[] = []
    let isOver = false
    const write = async (writer: number) => {
      for (let number = 0; !isOver; number += 1) {
        const slug = `giet-${writer}-${number}`
        const response = await createArticle(server.address, token, slug).catch(() => null)
        if (response?.status === 201) acknowledged.push(slug)
      }
    }
    const writers = [0, 1, 2, 3].map(write)
    while (acknowledged.length < 20) await new Promise((resolve) => setTimeout(resolve, 10))
    await server.end('SIGKILL')
    isOver = true
    await Promise.all(writers)

    const again = await startServerProcess(environment)
    const response = await fetch(`${again.address}/api/articles?limit=0&depth=0&select[slug]=true`)
    const { docs } = (await response.json()) as { docs: { slug: string }[] }
    const kept = new Set(docs.map(({ slug }) => slug))
    expect(acknowledged.filter((slug) => !kept.has(slug))).toEqual([])
    expect(await (await fetch(`${again.address}/readyz`)).text()).toBe('ok\n')
    await again.end('SIGTERM')
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a port number'],
    [{ DATABASE_URI: 'postgres://x' }, 'DATABASE_URI must be'],
    [{ DATABASE_URI: 'mongodb://127.0.0.1:1/x', PAYLOAD_SECRET: '' }, 'PAYLOAD_SECRET must be set'],
    [{ DEMO: 'co' }, 'DEMO must be 0 or 1'],
  ])('ends with one clear line for %j', async (wrong, line) => {
    const { code, output } = await runFailingServer({ ...environment, ...wrong })
    expect(code).toBe(1)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).toContain(line)
  })

  it('does not start without anybody who could sign in', async () => {
    const empty = await mkdtemp(path.join(tmpdir(), 'portal-nobody-'))
    const { code, output } = await runFailingServer({
      DATA_DIR: empty,
      DEMO: '0',
      ADMIN_EMAIL: '',
      ADMIN_PASSWORD: '',
    })
    expect(code).toBe(1)
    expect(output).toContain('ADMIN_EMAIL and ADMIN_PASSWORD must be set')
    expect(await readdir(empty)).not.toHaveLength(0)
    await rm(empty, { recursive: true, force: true })
  })
})
