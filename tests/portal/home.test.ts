import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

describe('the home page', () => {
  it('begins with the search for procedures', async () => {
    const { status, $ } = await openPage(portal, '/')
    expect(status).toBe(200)
    expect($('h1')).toHaveLength(1)
    const form = $('main form[role="search"]').first()
    expect(form.attr('action')).toBe('/thu-tuc')
    expect(form.find('input[name="q"]')).toHaveLength(1)
  })

  it('leads to lists that hold as many as it says', async () => {
    const { $ } = await openPage(portal, '/')
    const entrances = $('#thu-tuc li a')
      .map((_index, link) => ({ href: $(link).attr('href') ?? '', words: $(link).text() }))
      .get()
    expect(entrances.length).toBeGreaterThanOrEqual(5)
    for (const { href, words } of entrances) {
      const { total } = await openJson<JsonList>(portal, href.replace('?', '.json?'))
      expect(words).toContain(`${total} thủ tục`)
    }
  })

  it('counts the procedures that are in force, also what was published a moment ago', async () => {
    const counted = async () => {
      const { $ } = await openPage(portal, '/')
      const figure = $('#tinh-hinh .figures > div').has('a[href="/thu-tuc"]')
      return Number(figure.find('.figures__value').text())
    }
    const inForce = async () => {
      const [all, abolished] = await Promise.all([
        openJson<JsonList>(portal, '/thu-tuc.json'),
        openJson<JsonList>(portal, '/thu-tuc/bai-bo.json'),
      ])
      return all.total - abolished.total
    }
    const before = await counted()
    expect(before).toBe(await inForce())
    await makePublished(portal.payload, 'procedures', { nationalCode: '9.900001' })
    await makePublished(portal.payload, 'procedures', { nationalCode: '9.900002', abolished: true })
    expect(await counted()).toBe(before + 1)
    expect(before + 1).toBe(await inForce())
  })

  it('counts shares as n/m, as the lists behind them do, and tells made-up work', async () => {
    const { $ } = await openPage(portal, '/')
    const figures = $('#tinh-hinh .figures > div')
      .map((_index, figure) => ({
        href: $(figure).find('a').attr('href') ?? '',
        value: $(figure).find('.figures__value').text(),
        text: $(figure).text(),
      }))
      .get()
    const shares = figures.filter(({ href }) => href.startsWith('/nhiem-vu'))
    expect(shares).toHaveLength(2)
    for (const { href, value, text } of shares) {
      const { total } = await openJson<JsonList>(portal, href.replace('?', '.json?'))
      expect(value).toMatch(new RegExp(`^${total}/\\d+$`))
      expect(text).toContain('dữ liệu minh hoạ')
    }
  })

  it('names the directive in force, the models and the news', async () => {
    const { $ } = await openPage(portal, '/')
    expect($('#chi-dao').text()).toContain('216/BCĐ-NC')
    expect($('#chi-dao').text()).toContain('32 yêu cầu')
    expect($('#mo-hinh h3')).toHaveLength(3)
    expect($('#tin-tuc h3')).toHaveLength(3)
  })

  it('tells what changed last, but not of drafts and not who did it', async () => {
    await makePublished(portal.payload, 'articles', { title: 'Tin vừa đăng', slug: 'tin-vua-dang' })
    await make(portal.payload, 'articles', { title: 'Tin còn nháp', _status: 'draft' })
    const { $ } = await openPage(portal, '/')
    const first = $('#thay-doi li').first()
    expect(first.text()).toContain('Tin vừa đăng')
    expect(first.find('a').attr('href')).toBe('/tin-tuc/tin-vua-dang')
    expect($('#thay-doi').text()).not.toContain('Tin còn nháp')
  })

  it('names what was withdrawn without a link to it', async () => {
    const { id } = await makePublished(portal.payload, 'articles', { title: 'Tin bị rút' })
    await portal.payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published', withdrawn: true, withdrawnReason: 'Nhầm' },
      overrideAccess: true,
    })
    const { $ } = await openPage(portal, '/')
    const first = $('#thay-doi li').first()
    expect(first.text()).toContain('Tin bị rút')
    expect(first.text()).toContain('thu hồi')
    expect(first.find('a')).toHaveLength(0)
  })

  it('has no link that leads nowhere', async () => {
    const { $ } = await openPage(portal, '/')
    const hrefs = $('a[href^="/"]').map((_index, link) => $(link).attr('href') ?? '')
    for (const href of new Set(hrefs.get())) {
      if (href.startsWith('/admin')) continue
      expect([href, (await openPage(portal, decodeURI(href))).status]).toEqual([href, 200])
    }
  })
})
