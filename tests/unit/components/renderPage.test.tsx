import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'

import { portalStyle } from '../../../src/portal/assets.js'
import { renderPage, type PageOptions } from '../../../src/portal/renderPage.js'

const standard: PageOptions = {
  title: 'Thủ tục hành chính',
  description: 'Tra cứu thủ tục',
  path: '/thu-tuc',
  publicUrl: 'https://cong.example',
  display: { size: 'vua', contrast: 'thuong' },
  settings: { siteName: 'Cổng cải cách hành chính' },
}

const show = (options: Partial<PageOptions> = {}) =>
  load(renderPage({ ...standard, ...options }, <h1>Thủ tục</h1>))

it('is a whole document in Vietnamese', () => {
  expect(renderPage(standard, <h1>a</h1>)).toMatch(/^<!DOCTYPE html><html lang="vi"/)
  expect(show()('title').text()).toBe('Thủ tục hành chính – Cổng cải cách hành chính')
})

it('names its one address whatever was asked for', () => {
  const $ = show({ address: '/thu-tuc?trang=2' })
  expect($('link[rel=canonical]').attr('href')).toBe('https://cong.example/thu-tuc')
  expect($('[name=tro-ve]').attr('value')).toBe('/thu-tuc?trang=2')
})

it('has a way past the header to the content', () => {
  const $ = show()
  expect($('body > a').first().attr('href')).toBe('#noi-dung')
  expect($('main#noi-dung h1').text()).toBe('Thủ tục')
})

it('asks no other host and runs nothing written into the page', () => {
  const $ = show({ jsonLd: { '@type': 'GovernmentService' } })
  const sources = $('script[src], img, link[rel=stylesheet], link[rel=preload], link[rel=icon]')
  for (const each of sources.toArray()) {
    expect($(each).attr('src') ?? $(each).attr('href')).toMatch(/^\/assets\//)
  }
  expect($('script:not([src]):not([type="application/ld+json"]), [style]')).toHaveLength(0)
})

it('waits for no other file before it can be painted', () => {
  const $ = show()
  expect($('link[rel=stylesheet], link[rel=preload], script[src]:not([defer])')).toHaveLength(0)
  expect($('style').text()).toBe(portalStyle())
})

describe('data for machines', () => {
  it('cannot end its element', () => {
    const name = 'a</script><script>alert(1)</script><!--'
    const $ = show({ jsonLd: { name } })
    expect($('script:not([src])')).toHaveLength(1)
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toEqual({ name })
  })

  it('is left out where there is none', () => {
    expect(show()('script[type="application/ld+json"]')).toHaveLength(0)
  })
})

describe('the display bar', () => {
  it('carries the choice on the root and presses its buttons', () => {
    const $ = show({ display: { size: 'lon', contrast: 'cao' } })
    expect($('html').attr()).toMatchObject({ 'data-size': 'lon', 'data-contrast': 'cao' })
    const pressed = $('[aria-pressed=true]')
      .map((_, button) => $(button).text())
      .get()
    expect(pressed).toEqual(['A+', 'Tăng tương phản'])
  })

  it.each([
    ['nho', 'nho', 'vua'],
    ['vua', 'nho', 'lon'],
    ['lon', 'vua', 'rat-lon'],
    ['rat-lon', 'lon', 'rat-lon'],
  ] as const)('at size %s goes down to %s and up to %s', (size, smaller, larger) => {
    const $ = show({ display: { size, contrast: 'thuong' } })
    const values = $('[name=co-chu]')
      .map((_, button) => $(button).attr('value'))
      .get()
    expect(values).toEqual([smaller, 'vua', larger])
  })

  it('is a form that works without a script', () => {
    expect(show()('[data-display]').attr()).toMatchObject({ action: '/hien-thi', method: 'post' })
  })
})

describe('the way to here', () => {
  it('begins at home', () => {
    const $ = show({ breadcrumbs: [{ label: 'Văn bản', href: '/van-ban' }] })
    const trail = $('.breadcrumbs a')
      .map((_, a) => $(a).attr('href'))
      .get()
    expect(trail).toEqual(['/', '/van-ban'])
  })

  it('is marked in the navigation: the page itself, or the area it lies in', () => {
    expect(show({ current: 'procedures' })('.nav [aria-current=page]').text()).toBe('Thủ tục')
    const below = show({ current: 'procedures', path: '/thu-tuc/1.013172' })
    expect(below('.nav [aria-current=true]').text()).toBe('Thủ tục')
  })
})

describe('settings', () => {
  it('that are empty leave nothing behind', () => {
    expect(show()('.footer').text()).not.toMatch(/null|undefined|Giấy phép|Điện thoại/)
    expect(show()('.strip')).toHaveLength(0)
  })

  it('name who answers for the portal', () => {
    const $ = show({
      settings: {
        ...standard.settings,
        licence: { number: '68/GP-BTTTT', on: '2017-02-16T12:00:00.000Z' },
        phones: ['(0226) 3852.773'],
      },
    })
    expect($('.footer').text()).toContain('Giấy phép số 68/GP-BTTTT, cấp ngày 16/02/2017')
    expect($('.footer [href^="tel:"]').attr('href')).toBe('tel:02263852773')
  })

  it('warn of a demonstration', () => {
    const $ = show({ settings: { ...standard.settings, demoNotice: 'Chỉ để xem thử' } })
    expect($('.strip').text()).toContain('Chỉ để xem thử')
  })
})

it('keeps long descriptions short, at a word', () => {
  const $ = show({ description: 'cải cách '.repeat(60) })
  const description = $('meta[name=description]').attr('content')!
  expect(description.length).toBeLessThanOrEqual(201)
  expect(description).toMatch(/(cải|cách)…$/)
})
