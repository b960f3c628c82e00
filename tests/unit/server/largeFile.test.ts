import express from 'express'
import request from 'supertest'
import { expect, it } from 'vitest'

import { changeBus } from '../../../src/database/changes.js'
import type { PortalDeps } from '../../../src/portal/deps.js'
import { CSV_TYPE } from '../../../src/portal/routes/answers/csv.js'
import { pageRoute } from '../../../src/portal/routes/answers/pageRoute.js'
import { cacheFirst } from '../../../src/server/pageCache/cacheFirst.js'
import { createPageCache } from '../../../src/server/pageCache/pageCache.js'

const ROW = `${'dòng'.repeat(200)}\n`

/** A portal with one file of so many rows, behind the page cache. */
function portalWith(rows: number) {
  let made = 0
  const app = express()
  app.get(
    '/tap.csv',
    pageRoute({ publicUrl: 'http://portal.example' } as PortalDeps, () => {
      made += 1
      async function* pieces() {
        for (let left = rows; left > 0; left -= 1) yield await Promise.resolve(ROW)
      }
      return Promise.resolve({
        kind: 'file',
        type: CSV_TYPE,
        pieces: pieces(),
        filename: 'tap.csv',
      })
    }),
  )
  const cache = createPageCache({ bus: changeBus(), maxBytes: 64 * 1024 * 1024 })
  const listener = cacheFirst(cache, app)
  return { cache, made: () => made, get: () => request(listener).get('/tap.csv').buffer(true) }
}

it('keeps a small file like a page', async () => {
  const { get, made, cache } = portalWith(3)
  const { text, headers } = await get().expect(200)
  expect(text).toBe(ROW.repeat(3))
  await get()
    .set('If-None-Match', headers.etag ?? '')
    .expect(304)
  expect(made()).toBe(1)
  expect(cache.state().kept).toBe(1)
})

it('sends a large file whole, and holds nothing of it', async () => {
  const { get, made, cache } = portalWith(6000)
  const both = await Promise.all([get().expect(200), get().expect(200)])
  for (const { text, headers } of both) {
    expect(text.length).toBe(ROW.length * 6000)
    expect(headers['content-disposition']).toBe('attachment; filename="tap.csv"')
  }
  expect(made()).toBe(2)
  expect(cache.state().kept).toBe(0)
})
