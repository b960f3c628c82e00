import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { searchServiceOf } from '../../src/search/searchService.js'
import { listen, type Listening } from '../support/listen.js'
import { makePublished } from '../support/makeRecords.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal
let site: Listening
/** The same portal, which makes each page anew from what is kept below the pages. */
let withoutPages: Listening

beforeAll(async () => {
  portal = await startPortal('empty')
  site = await listen(portal.listener())
  withoutPages = await listen(portal.app())
})

afterAll(async () => {
  await site.close()
  await withoutPages.close()
  await portal.stop()
})

const HAMMERS = 8
const CHANGES = 200

/** The number in the title of the page, as it was when the request started at the earliest. */
async function shownNumber(from = site): Promise<number> {
  const response = await fetch(`${from.address}/tin-tuc/dem`)
  const html = await response.text()
  const found = /<h1[^>]*>[^<]*?Lần (\d+)/.exec(html)
  if (!found) throw new Error(`No number on the page (${response.status})`)
  return Number(found[1])
}

it('never shows an older state than the last commit when the request started', async () => {
  const article = await portal.payload.create({
    collection: 'articles',
    data: { title: 'Lần 0', slug: 'dem', datePrecision: 'unknown', _status: 'published' },
    overrideAccess: true,
  })
  let committed = 0
  let isOver = false
  let answers = 0

  const hammer = async () => {
    while (!isOver) {
      const atLeast = committed
      // Every other page is made from what is kept below the pages.
      const shown = await shownNumber(answers % 2 === 0 ? site : withoutPages)
      expect(shown).toBeGreaterThanOrEqual(atLeast)
      answers += 1
    }
  }
  const change = async () => {
    for (let number = 1; number <= CHANGES; number += 1) {
      await portal.payload.update({
        collection: 'articles',
        id: article.id,
        data: { title: `Lần ${number}`, _status: 'published' },
        overrideAccess: true,
      })
      committed = number
      expect(await shownNumber()).toBe(number)
      expect(await shownNumber(withoutPages)).toBe(number)
    }
    isOver = true
  }
  await Promise.all([change(), ...Array.from({ length: HAMMERS }, hammer)])

  expect(answers).toBeGreaterThan(HAMMERS)
})

/** News of the own write may come back once, through MongoDB's change stream, and drops what rests on it again. */
async function ownNewsToCome(): Promise<void> {
  const isKept = async () => {
    await fetch(`${site.address}/tin-tuc`)
    const { misses } = portal.cache.state()
    await wait(100)
    await fetch(`${site.address}/tin-tuc`)
    return portal.cache.state().misses === misses
  }
  await expect.poll(isKept).toBe(true)
}

it('serves a page from the cache while nothing changes, and makes it once for all who ask', async () => {
  const { payload, cache } = portal
  await payload.create({
    collection: 'articles',
    data: { title: 'Tin khác', slug: 'tin-khac', datePrecision: 'unknown', _status: 'published' },
    overrideAccess: true,
  })
  await ownNewsToCome()
  const before = cache.state()
  const ask = () => fetch(`${site.address}/tin-tuc/tin-khac`).then((response) => response.text())
  const pages = await Promise.all(Array.from({ length: 20 }, ask))
  expect(new Set(pages).size).toBe(1)
  expect(cache.state().misses - before.misses).toBe(1)
  await ask()
  expect(cache.state().hits - before.hits).toBeGreaterThanOrEqual(1)
})

it('keeps one copy for each display preference and answers 304 to who has the page', async () => {
  const url = `${site.address}/tin-tuc/tin-khac`
  const standard = await fetch(url)
  const large = await fetch(url, { headers: { cookie: 'hien-thi=lon.cao' } })
  const etag = standard.headers.get('etag') ?? ''
  expect(large.headers.get('etag')).not.toBe(etag)
  const named = (cookie: string) =>
    fetch(`${site.address}/tim-kiem?q=a.csv`, { headers: { cookie } })
  expect(await (await named('hien-thi=lon.cao')).text()).not.toBe(await (await named('')).text())
  const again = await fetch(url, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

it('keeps one copy of a file whatever the display preference', async () => {
  const before = portal.cache.state()
  const ask = (cookie: string) => fetch(`${site.address}/tin-tuc.csv`, { headers: { cookie } })
  const [standard, large] = [await ask('hien-thi=vua.thuong'), await ask('hien-thi=lon.cao')]
  expect(large.headers.get('etag')).toBe(standard.headers.get('etag'))
  expect(large.headers.get('vary')).toBe('Accept-Encoding')
  expect(portal.cache.state().misses - before.misses).toBe(1)
})

it('does not keep a list that was made while the search index was behind', async () => {
  const service = searchServiceOf(portal.payload)
  const { index } = service
  const put = index.put.bind(index)
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  index.put = async (entries) => {
    await held
    await put(entries)
  }
  const { name } = await makePublished(portal.payload, 'procedures', { fieldName: 'Đất đai' })
  const shown = async () => (await fetch(`${site.address}/thu-tuc`)).text()
  expect(await shown()).not.toContain(name)
  index.put = put
  letGo()
  await service.catchUp()
  await expect.poll(shown, { timeout: 20_000 }).toContain(name)
  expect(await shown()).toContain('Đất đai (1)')
})
