import { describe, expect, it } from 'vitest'

import type { ChangeBus, CommitListener } from '../../../src/database/changes.js'
import { makeCachedPage, type CachedPage } from '../../../src/server/pageCache/cachedPage.js'
import { createPageCache } from '../../../src/server/pageCache/pageCache.js'

function bus(): ChangeBus {
  const before: CommitListener[] = []
  const after: CommitListener[] = []
  return {
    onBeforeCommit: (listener) => void before.push(listener),
    onAfterCommit: (listener) => void after.push(listener),
    beforeCommit: (changed) => before.forEach((listener) => listener(changed)),
    afterCommit: (changed) => after.forEach((listener) => listener(changed)),
  }
}

function commit(changes: ChangeBus, ...collections: string[]) {
  changes.beforeCommit(new Set(collections))
  changes.afterCommit(new Set(collections))
}

const page = (body: string): CachedPage =>
  makeCachedPage({ status: 200, headers: { 'Content-Type': 'text/html' }, body })

const bodyOf = (cached: CachedPage | undefined) => cached?.bodies.identity.bytes.toString()

function setup(maxBytes = 1_000_000) {
  const changes = bus()
  const cache = createPageCache({ bus: changes, maxBytes })
  const keep = (key: string, body: string, ...tags: string[]) => {
    cache.begin(key).finish(page(body), new Set(tags))
  }
  return { changes, cache, keep }
}

describe('the page cache', () => {
  it('keeps a page until a collection it shows changes', () => {
    const { cache, changes, keep } = setup()
    keep('/tin-tuc', 'news', 'articles', 'units')
    keep('/thu-tuc', 'procedures', 'procedures')
    expect(bodyOf(cache.get('/tin-tuc'))).toBe('news')

    commit(changes, 'units')
    expect(cache.get('/tin-tuc')).toBeUndefined()
    expect(bodyOf(cache.get('/thu-tuc'))).toBe('procedures')
  })

  it('does not keep a page that was being made while its data changed', () => {
    const { cache, changes } = setup()
    const making = cache.begin('/a')
    commit(changes, 'articles')
    making.finish(page('old'), new Set(['articles']))
    expect(cache.get('/a')).toBeUndefined()
  })

  it('does not keep a page made between the commit and the news of it', () => {
    const { cache, changes } = setup()
    changes.beforeCommit(new Set(['articles']))
    cache.begin('/a').finish(page('maybe old'), new Set(['articles']))
    expect(cache.get('/a')).toBeUndefined()
    changes.afterCommit(new Set(['articles']))
    expect(cache.get('/a')).toBeUndefined()
  })

  it('keeps a page made while something else changed', () => {
    const { cache, changes } = setup()
    const making = cache.begin('/a')
    commit(changes, 'procedures')
    making.finish(page('news'), new Set(['articles']))
    expect(bodyOf(cache.get('/a'))).toBe('news')
  })

  it('lets others wait for the page that is being made', async () => {
    const { cache } = setup()
    const making = cache.begin('/a')
    const waiting = cache.underWay('/a')
    making.finish(page('once'), new Set(['articles']))
    expect(bodyOf((await waiting) ?? undefined)).toBe('once')
    expect(cache.underWay('/a')).toBeUndefined()
  })

  it('lets nobody wait for a page whose making began before the latest commit', () => {
    const { cache, changes } = setup()
    const making = cache.begin('/a')
    commit(changes, 'anything')
    expect(cache.underWay('/a')).toBeUndefined()
    making.abandon()
  })

  it('makes a page once for all who ask during a commit, and anew when the commit has ended', async () => {
    const { cache, changes } = setup()
    changes.beforeCommit(new Set(['articles']))
    const making = cache.begin('/a')
    const waiting = cache.underWay('/a')
    expect(waiting).toBeDefined()
    changes.afterCommit(new Set(['articles']))
    expect(cache.underWay('/a')).toBeUndefined()
    making.finish(page('maybe old'), new Set(['articles']))
    expect(bodyOf((await waiting) ?? undefined)).toBe('maybe old')
    expect(cache.get('/a')).toBeUndefined()
  })

  it('tells those who wait when the page is not one to keep', async () => {
    const { cache } = setup()
    const making = cache.begin('/a')
    const waiting = cache.underWay('/a')
    making.abandon()
    expect(await waiting).toBeNull()
  })

  it('stays within its bytes, dropping what was used longest ago', () => {
    const { cache, keep } = setup(60_000)
    const body = Array.from({ length: 200 }, (_, index) => `dòng ${index * 7919}`).join('\n')
    for (let index = 0; index < 40; index += 1) keep(`/${index}`, `${index}${body}`, 'articles')
    expect(cache.state().bytes).toBeLessThanOrEqual(60_000)
    expect(cache.state().kept).toBeGreaterThan(0)
    expect(cache.get('/0')).toBeUndefined()
    expect(cache.get('/39')).toBeDefined()
  })
})
