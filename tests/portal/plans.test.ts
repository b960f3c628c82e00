import type { CheerioAPI } from 'cheerio'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { addDays, storedDay } from '../../src/domain/calendar/calendarDate.js'
import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

const REVIEW_2021 = '/ke-hoach/cao-lanh-ra-soat-thu-tuc-2021'

describe('the page of a plan', () => {
  it('groups tasks under their area and computes the last day of a deadline in words', async () => {
    const { status, $ } = await openPage(portal, REVIEW_2021)
    expect(status).toBe(200)
    expect($('h1')).toHaveLength(1)
    expect($('#nhiem-vu h3').text()).toBe('Cải cách thủ tục hành chính')
    expect($('#nhiem-vu').text()).toContain('Năm 2021 (chậm nhất 31/12/2021)')
  })

  it('names a dissolved unit by what it was, with its successors, and links it', async () => {
    const { $ } = await openPage(portal, REVIEW_2021)
    expect($('#thong-tin a[href="/don-vi/thanh-pho-cao-lanh"]').text()).toMatch(
      /^Thành phố Cao Lãnh \(cũ, nay thuộc Phường /,
    )
  })

  it('names who works together on a task', async () => {
    const { $ } = await openPage(portal, '/ke-hoach/cao-lanh-kiem-soat-thu-tuc-va-truyen-thong')
    const row = $('#nhiem-vu tbody tr').first().text()
    expect(row).toContain('Phường Hòa Thuận')
  })

  it('says what the source does not tell, instead of a zero', async () => {
    const { $ } = await openPage(portal, REVIEW_2021)
    const target = $('#muc-tieu tbody tr').first().text()
    expect(target).toContain('Chưa có thông tin')
    expect(target).toContain('5 thủ tục')
  })

  it('shows the source and that the editor named the plan', async () => {
    const { words } = await openPage(portal, REVIEW_2021)
    expect(words).toContain('ĐTO, Dương Cầm')
    expect(words).toContain('Tên do biên tập đặt')
  })

  it('shows a target with its comparator, in the page and as JSON', async () => {
    await makePublished(portal.payload, 'plans', {
      slug: 'co-chi-tieu',
      targets: [{ text: 'Hồ sơ đúng hạn', comparator: 'gt', value: 95, unit: '%', dueYear: 2030 }],
    })
    const { $ } = await openPage(portal, '/ke-hoach/co-chi-tieu')
    expect($('#muc-tieu').text()).toContain('hơn 95%')
    const json = await openJson<{ targets: { aim: object }[] }>(
      portal,
      '/ke-hoach/co-chi-tieu.json',
    )
    expect(json.targets[0]?.aim).toMatchObject({ value: 95, comparator: 'gt', text: 'hơn 95%' })
  })

  it('links the directive that rests on it', async () => {
    const { $ } = await openPage(portal, '/ke-hoach/kon-tum-ke-hoach-2023')
    expect($('#lien-quan a[href="/van-ban/216-bcd-nc"]')).toHaveLength(1)
  })

  it('is not there while it is a draft', async () => {
    await make(portal.payload, 'plans', { slug: 'con-nhap', _status: 'draft' })
    expect((await openPage(portal, '/ke-hoach/con-nhap')).status).toBe(404)
    expect((await openPage(portal, '/ke-hoach/con-nhap.json')).status).toBe(404)
  })
})

describe('the list of plans', () => {
  it('filters by type, area, issuer and year', async () => {
    const list = (query: string) => openJson<JsonList>(portal, `/ke-hoach.json?${query}`)
    const reviews = await list('loai=procedure-review')
    expect(reviews.total).toBeGreaterThan(0)
    expect(reviews.rows.every(({ type }) => type === 'procedure-review')).toBe(true)
    const all = await list('')
    const inArea = await list('linh-vuc=area-2')
    expect(inArea.total).toBeGreaterThan(0)
    expect(inArea.total).toBeLessThan(all.total)
    expect(
      (await list('don-vi=thanh-pho-cao-lanh&nam=2021')).rows.map(({ year }) => year),
    ).toContain(2021)
    expect((await list('nam=1950')).total).toBe(0)
  })

  it('finds a plan of several years in each of them', async () => {
    const titles = async (year: number) =>
      (await openJson<JsonList>(portal, `/ke-hoach.json?nam=${year}`)).rows.map(({ url }) => url)
    const stage = 'http://portal.example/ke-hoach/kon-tum-ke-hoach-2021-2030'
    expect(await titles(2021)).toContain(stage)
    expect(await titles(2028)).toContain(stage)
    expect(await titles(2020)).not.toContain(stage)
  })

  it('holds the same rows as CSV', async () => {
    const json = await openJson<JsonList>(portal, '/ke-hoach.json?loai=yearly')
    const csv = await request(portal.app()).get('/ke-hoach.csv?loai=yearly').expect(200)
    for (const { title } of json.rows) expect(csv.text).toContain(title)
    expect(csv.text.trim().split('\n')).toHaveLength(json.total + 1)
  })

  it.each(['loai=x', 'linh-vuc=area-9', 'trang=0'])('refuses "%s"', async (query) => {
    expect((await openPage(portal, `/ke-hoach?${query}`)).status).toBe(400)
  })
})

describe('the progress of a plan', () => {
  const tasks = [
    { code: 'A', title: 'Rà soát thủ tục', area: 'area-2' },
    { code: 'B', title: 'Số hóa hồ sơ', area: 'area-6' },
    { code: 'C', title: 'Tập huấn', area: 'area-2' },
    { code: 'D', title: 'Chưa giao cho ai', area: 'area-6' },
  ]
  const day = (count: number) => storedDay(addDays(today(), count))

  beforeAll(async () => {
    const plan = await makePublished(portal.payload, 'plans', { slug: 'co-tien-do', tasks })
    const units = {
      first: await make(portal.payload, 'units', { name: 'Phòng Một', slug: 'phong-mot' }),
      second: await make(portal.payload, 'units', { name: 'Phòng Hai', slug: 'phong-hai' }),
    }
    const give = (item: string, unit: keyof typeof units, values: object) =>
      make(portal.payload, 'assignments', {
        unit: units[unit].id,
        area: tasks.find(({ code }) => code === item)?.area,
        origin: { kind: 'plan', plan: plan.id, itemKey: item },
        ...values,
      })
    await give('A', 'first', { state: 'verified', weight: 3 })
    await give('B', 'first', { state: 'in-progress', percent: 20, weight: 1 })
    await give('C', 'second', {
      state: 'accepted',
      weight: 1,
      due: { kind: 'date', day: day(-4) },
    })
    await give('C', 'first', { state: 'cancelled', percent: 90 })
  })

  const linesOf = ($: CheerioAPI, table: number) =>
    $('#tien-do table')
      .eq(table)
      .find('tbody tr')
      .map((_index, line) => $(line).text().replace(/\s+/g, ' '))
      .get()

  it('is Σ(w·p)/Σw with n of m beside it, the whole first', async () => {
    const { $, words } = await openPage(portal, '/ke-hoach/co-tien-do')
    expect($('#tien-do .figures').text()).toContain('1/3')
    expect($('#tien-do > .meter').text()).toContain('64%') // (3·100 + 1·20 + 1·0) / 5
    expect(words).toContain('1/3 nhiệm vụ đã xác nhận hoàn thành; 1 đang trễ so với hạn gốc')
  })

  it('is told by area in the order of the catalogue, and by unit with what is late first', async () => {
    const { $ } = await openPage(portal, '/ke-hoach/co-tien-do')
    const [areas, units] = [linesOf($, 0), linesOf($, 1)]
    expect(areas).toHaveLength(2)
    expect(areas[0]).toMatch(/1\/2 nhiệm vụ.*1 trễ.*75%/) // (3·100 + 1·0) / 4
    expect(areas[1]).toMatch(/0\/1 nhiệm vụ.*20%/)
    expect(units[0]).toMatch(/^Phòng Hai0\/1 nhiệm vụ.*Chưa có số liệu/)
    expect(units[1]).toMatch(/^Phòng Một1\/2 nhiệm vụ.*80%/)
  })

  it('leads from each figure to the assignments it counts', async () => {
    const { $ } = await openPage(portal, '/ke-hoach/co-tien-do')
    const links = $('#tien-do table a[href^="/nhiem-vu"]').get()
    expect(links.length).toBeGreaterThan(4)
    for (const link of links) {
      const href = $(link).attr('href') ?? ''
      const counted = Number(/(?:\d+\/)?(\d+)/.exec($(link).text())?.[1])
      const { rows } = await openJson<JsonList>(portal, href.replace('?', '.json?'))
      expect([href, rows.filter(({ state }) => state !== 'cancelled').length]).toEqual([
        href,
        counted,
      ])
    }
  })

  it('limits the tasks to an area, a unit and what is late', async () => {
    const codes = async (query: string) => {
      const { $ } = await openPage(portal, `/ke-hoach/co-tien-do?${query}`)
      return $('#nhiem-vu tbody th')
        .map((_index, head) => $(head).text())
        .get()
    }
    expect(await codes('linh-vuc=area-2')).toEqual(['A', 'C'])
    expect(await codes('don-vi=phong-hai')).toEqual(['C'])
    expect(await codes('tinh-hinh=late')).toEqual(['C'])
    expect(await codes('tinh-hinh=late&don-vi=phong-mot')).toEqual([])
    expect((await openPage(portal, '/ke-hoach/co-tien-do?linh-vuc=area-9')).status).toBe(400)
  })

  it('is the same as JSON', async () => {
    const json = await openJson<{ progress: object; progressByArea: object[] }>(
      portal,
      '/ke-hoach/co-tien-do.json',
    )
    expect(json.progress).toMatchObject({ percent: 64, done: 1, total: 3, late: 1 })
    expect(json.progressByArea).toHaveLength(2)
  })
})
