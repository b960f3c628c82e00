import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import {
  compressedBody,
  encodingFor,
  etagOf,
  makeCachedPage,
} from '../../../src/server/pageCache/cachedPage.js'

describe('the encoding of an answer', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.1', 'br'],
    ['gzip;q=0', 'identity'],
    ['identity', 'identity'],
    ['brotli', 'identity'],
    [undefined, 'identity'],
  ])('for Accept-Encoding %j is %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding)
  })
})

describe('a finished page', () => {
  const body = 'Cải cách hành chính. '.repeat(100)

  it('has the same text in every encoding, each with an ETag of its own', async () => {
    const page = makeCachedPage({ status: 200, headers: {}, body })
    const [br, gzip] = [await compressedBody(page, 'br'), await compressedBody(page, 'gzip')]
    expect(brotliDecompressSync(br.bytes).toString()).toBe(body)
    expect(gunzipSync(gzip.bytes).toString()).toBe(body)
    expect(new Set([br.etag, gzip.etag, page.bodies.identity.etag]).size).toBe(3)
  })

  it('is compressed once, when an encoding is first asked for', async () => {
    const page = makeCachedPage({ status: 200, headers: {}, body })
    expect(page.bodies.br).toBeUndefined()
    const [first, second] = await Promise.all([
      compressedBody(page, 'br'),
      compressedBody(page, 'br'),
    ])
    expect(second).toBe(first)
    expect(page.bodies).toEqual({ identity: page.bodies.identity, br: first })
  })

  it('tells the ETag of an encoding before it is compressed', async () => {
    const page = makeCachedPage({ status: 200, headers: {}, body })
    const before = etagOf(page, 'gzip')
    expect((await compressedBody(page, 'gzip')).etag).toBe(before)
  })

  it('leaves a few bytes as they are', () => {
    const { bodies } = makeCachedPage({ status: 200, headers: {}, body: 'ok' })
    expect(bodies.br).toEqual({ ...bodies.identity })
  })
})
