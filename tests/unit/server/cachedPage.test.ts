import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { encodingFor, makeCachedPage } from '../../../src/server/pageCache/cachedPage.js'

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
  it('holds the same text in every encoding, each with an ETag of its own', async () => {
    const body = 'Cải cách hành chính. '.repeat(100)
    const { bodies } = await makeCachedPage({ status: 200, headers: {}, body })
    expect(brotliDecompressSync(bodies.br.bytes).toString()).toBe(body)
    expect(gunzipSync(bodies.gzip.bytes).toString()).toBe(body)
    expect(new Set([bodies.br.etag, bodies.gzip.etag, bodies.identity.etag]).size).toBe(3)
  })

  it('leaves a few bytes as they are', async () => {
    const { bodies } = await makeCachedPage({ status: 200, headers: {}, body: 'ok' })
    expect(bodies.br).toEqual({ ...bodies.identity })
  })
})
