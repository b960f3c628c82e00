import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { listen, type Listening } from '../support/listen.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

const run = promisify(execFile)

let portal: RunningPortal
let site: Listening

beforeAll(async () => {
  portal = await startPortal('empty')
  site = await listen(portal.listener())
})

afterAll(async () => {
  await site.close()
  await portal.stop()
})

/** A second portal process on the same database, which writes and ends. */
function writeElsewhere(...args: string[]) {
  return run(
    process.execPath,
    ['scripts/runTypeScript.mjs', 'tests/support/writeArticles.ts', ...args],
    {
      env: { ...process.env },
    },
  )
}

/** Longer than it takes to look twice whether another process has written. */
const severalLooks = () => new Promise((resolve) => setTimeout(resolve, 600))

const titleAt = async (slug: string) => {
  const html = await (await fetch(`${site.address}/tin-tuc/${slug}`)).text()
  return /<h1[^>]*>([^<]*)/.exec(html)?.[1]?.trim()
}

describe('another process on the same database', () => {
  it('is seen on cached pages within a second of its commit', async () => {
    const article = await portal.payload.create({
      collection: 'articles',
      data: { title: 'Cũ', slug: 'bai', datePrecision: 'unknown', _status: 'published' },
      overrideAccess: true,
    })
    expect(await titleAt('bai')).toBe('Cũ')
    await writeElsewhere('update', article.id, 'Mới')
    await expect.poll(() => titleAt('bai'), { timeout: 1000, interval: 50 }).toBe('Mới')
  })

  it('leaves pages in the cache while only this process reads', async () => {
    await severalLooks() // What the other process did last is seen by then.
    await titleAt('bai')
    const { misses } = portal.cache.state()
    await severalLooks()
    await titleAt('bai')
    expect(portal.cache.state().misses).toBe(misses)
  })

  it('writes at the same time as this one, and nothing of either is lost', async () => {
    const elsewhere = writeElsewhere('create', 'khac', '20')
    const here = Array.from({ length: 20 }, (_, index) =>
      portal.payload.create({
        collection: 'articles',
        data: { title: `Ở đây ${index}`, datePrecision: 'unknown', _status: 'published' },
        overrideAccess: true,
      }),
    )
    await Promise.all([elsewhere, ...here])
    const { totalDocs } = await portal.payload.count({
      collection: 'articles',
      overrideAccess: true,
    })
    expect(totalDocs).toBe(41)
  })
})
