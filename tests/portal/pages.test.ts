import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make } from '../support/makeRecords.js'
import { openJson, openPage } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal
let slug: string

beforeAll(async () => {
  portal = await startPortal('demo')
  const { docs } = await portal.payload.find({
    collection: 'pages',
    sort: 'slug',
    limit: 1,
    overrideAccess: false,
  })
  slug = docs[0]?.slug ?? ''
})

afterAll(() => portal.stop())

describe('a static page', () => {
  it('shows its text under one title, with headings in order', async () => {
    const { status, $ } = await openPage(portal, `/trang/${slug}`)
    expect(status).toBe(200)
    expect($('h1')).toHaveLength(1)
    expect($('main h2').length).toBeGreaterThan(0)
    expect($('main p').length).toBeGreaterThan(0)
  })

  it('links only to pages that are there', async () => {
    const { $ } = await openPage(portal, `/trang/${slug}`)
    const links = $('main .prose a[href^="/"]')
      .map((_index, link) => $(link).attr('href'))
      .get()
    for (const href of links) expect((await openPage(portal, href)).status, href).toBe(200)
  })

  it('gives the same words as JSON', async () => {
    const json = await openJson(portal, `/trang/${slug}.json`)
    const { $ } = await openPage(portal, `/trang/${slug}`)
    expect(json.url).toBe(`http://portal.example/trang/${slug}`)
    expect(json.text).toContain($('main .prose p').first().text())
  })

  it('is not there while it is a draft, nor when it never was', async () => {
    await make(portal.payload, 'pages', { slug: 'con-nhap', _status: 'draft' })
    expect((await openPage(portal, '/trang/con-nhap')).status).toBe(404)
    expect((await openPage(portal, '/trang/khong-co')).status).toBe(404)
  })
})
