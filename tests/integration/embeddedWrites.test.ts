import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type RunningPayload } from '../support/payload.js'

let running: RunningPayload

beforeAll(async () => {
  running = await startPayload('empty')
})

afterAll(() => running.stop())

describe('the embedded database', () => {
  it('takes 100 creates at a time, with drafts, versions and hooks', async () => {
    const { payload } = running
    const settled = await Promise.allSettled(
      Array.from({ length: 100 }, (_, index) =>
        payload.create({
          collection: 'articles',
          data: {
            title: `Tin số ${index}`,
            slug: `tin-so-${index}`,
            datePrecision: 'unknown',
            _status: index % 2 ? 'published' : 'draft',
          },
          overrideAccess: true,
        }),
      ),
    )
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([])
    const { totalDocs } = await payload.count({ collection: 'articles', overrideAccess: true })
    expect(totalDocs).toBe(100)
    const versions = await payload.countVersions({ collection: 'articles', overrideAccess: true })
    expect(versions.totalDocs).toBe(100)
    const changes = await payload.count({ collection: 'change-log', overrideAccess: true })
    expect(changes.totalDocs).toBe(100)
  })

  it('leaves nothing behind when a hook throws, however many write beside it', async () => {
    const { payload } = running
    const before = await payload.count({ collection: 'change-log', overrideAccess: true })
    const hooks = payload.collections.articles.config.hooks.afterChange
    const fail = ({ doc }: { doc: { title?: string } }) => {
      if (doc.title?.startsWith('Hỏng')) throw new Error('a hook fails')
    }
    hooks.push(fail as (typeof hooks)[number])
    const create = (title: string, slug: string) =>
      payload.create({
        collection: 'articles',
        data: { title, slug, datePrecision: 'unknown', _status: 'published' },
        overrideAccess: true,
      })
    const settled = await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) =>
        index % 4 === 0
          ? create(`Hỏng ${index}`, `hong-${index}`)
          : create(`Lành ${index}`, `lanh-${index}`),
      ),
    )
    hooks.splice(hooks.indexOf(fail as (typeof hooks)[number]), 1)

    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(10)
    const broken = { where: { slug: { like: 'hong-' } }, overrideAccess: true } as const
    expect((await payload.count({ collection: 'articles', ...broken })).totalDocs).toBe(0)
    const versions = await payload.findVersions({
      collection: 'articles',
      where: { 'version.slug': { like: 'hong-' } },
      overrideAccess: true,
    })
    expect(versions.totalDocs).toBe(0)
    const after = await payload.count({ collection: 'change-log', overrideAccess: true })
    expect(after.totalDocs - before.totalDocs).toBe(30)
  })
})
