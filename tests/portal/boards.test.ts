import { gzipSync } from 'node:zlib'

import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { addDays, storedDay } from '../../src/domain/calendar/calendarDate.js'
import { DAYS_LATE, LARGE, LATE_UNITS, makeLargeDirective } from '../support/largeDirective.js'
import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'
import { isOnMongodb } from '../support/testMongodb.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('demo')
})

afterAll(() => portal.stop())

const DIRECTIVE = '/van-ban/216-bcd-nc'
const BOARD = `${DIRECTIVE}/bang-theo-doi`
const STANDINGS = ['late', 'overdue', 'due-soon', 'no-deadline']

describe('the board of directive 216', () => {
  it('is a table with a caption, heads for rows and columns, and a legend in words', async () => {
    const { status, $ } = await openPage(portal, BOARD)
    expect(status).toBe(200)
    const table = $('#bang table')
    expect(table.find('caption').text()).not.toBe('')
    expect(table.find('thead th[scope=col]')).toHaveLength(4)
    expect(table.find('tbody th[scope=row]')).toHaveLength(1 + 32)
    expect(table.find('tbody th[scope=rowgroup]').length).toBeGreaterThan(5)
    expect($('.legend').text()).toContain('Quá hạn')
  })

  it('says in every cell how the assignment stands, with a shape, and leads to it', async () => {
    const { $ } = await openPage(portal, BOARD)
    const cells = $('#bang tbody:not(.matrix__sum) td[data-label] a').get()
    expect(cells.length).toBeGreaterThan(80)
    for (const cell of cells) {
      expect($(cell).text().trim()).not.toBe('')
      expect($(cell).find('svg[aria-hidden=true]')).toHaveLength(1)
      expect($(cell).attr('href')).toMatch(/^\/nhiem-vu\/216-/)
    }
  })

  it('counts days from the original deadline, and says that it was extended', async () => {
    const { words } = await openPage(portal, BOARD)
    expect(words).toMatch(
      /Hạn gốc \d\d\/\d\d\/\d{4}, gia hạn 2 lần, hạn hiện tại \d\d\/\d\d\/\d{4}, trễ \d+ ngày so với hạn gốc/,
    )
    expect(words).toContain('gia hạn 2 lần')
  })

  it.each(STANDINGS)('holds the same assignments as the list for "%s"', async (standing) => {
    const board = await openJson<{ assignments: number }>(
      portal,
      `${BOARD}.json?tinh-hinh=${standing}`,
    )
    const list = await openJson<JsonList>(
      portal,
      `/nhiem-vu.json?van-ban=216-bcd-nc&tinh-hinh=${standing}`,
    )
    expect(board.assignments).toBeGreaterThan(0)
    expect(board.assignments).toBe(list.total)
  })

  it('is limited to one unit, one state and one heading', async () => {
    type Board = {
      units: { name: string }[]
      requirements: { heading: string; cells: { state: string }[][] }[]
    }
    const board = await openJson<Board>(
      portal,
      `${BOARD}.json?don-vi=phuong-kon-tum&trang-thai=in-progress`,
    )
    expect(board.units.map(({ name }) => name)).toEqual(['Phường Kon Tum'])
    const states = board.requirements.flatMap(({ cells }) => cells.flat().map(({ state }) => state))
    expect(new Set(states)).toEqual(new Set(['in-progress']))
    const heading = board.requirements.at(-1)?.heading ?? ''
    const part = await openJson<Board>(portal, `${BOARD}.json?nhom=${heading}`)
    expect(new Set(part.requirements.map((each) => each.heading))).toEqual(new Set([heading]))
  })

  it('says so where nothing is found, and refuses what cannot be asked', async () => {
    const { status, words } = await openPage(portal, `${BOARD}?nhom=Không có nhóm này`)
    expect(status).toBe(200)
    expect(words).toContain('Không có nhiệm vụ nào như vậy')
    expect((await openPage(portal, `${BOARD}?tinh-hinh=x`)).status).toBe(400)
    expect((await openPage(portal, `${BOARD}?trang=2`)).status).toBe(404)
  })

  it('gives every assignment as a line of CSV', async () => {
    const { assignments } = await openJson<{ assignments: number }>(portal, `${BOARD}.json`)
    const csv = await request(portal.app()).get(`${BOARD}.csv`).expect(200)
    expect(
      csv.text
        .trim()
        .split('\n')
        .filter((line) => line.includes('/nhiem-vu/')),
    ).toHaveLength(assignments)
    expect(csv.text).toContain('Số ngày trễ so với hạn gốc')
  })

  it('is on the page of the directive, whose state is told before anything else', async () => {
    const { $, words } = await openPage(portal, DIRECTIVE)
    expect($('#bang-theo-doi td[data-label] a').length).toBeGreaterThan(80)
    expect($(`main > p a[href="${BOARD}"]`)).toHaveLength(1)
    expect(words.indexOf('nhiệm vụ đã xác nhận hoàn thành')).toBeLessThan(
      words.indexOf('Trong trang này'),
    )
  })
})

describe('a board with one assignment of each kind', () => {
  const day = (count: number) => storedDay(addDays(today(), count))
  const cellOf = async (slug: string) => {
    const { $ } = await openPage(portal, `/van-ban/${slug}/bang-theo-doi`)
    return $('#bang tbody:not(.matrix__sum) td').text().replace(/\s+/g, ' ').trim()
  }

  it.each([
    ['overdue', { state: 'accepted', due: -3 }, 'Trễ 3 ngày'],
    ['due today', { state: 'accepted', due: 0 }, 'Đến hạn hôm nay'],
    ['due in two days', { state: 'accepted', due: 2 }, 'Còn 2 ngày'],
    ['not accepted', { state: 'assigned' }, 'Chưa nhận'],
    ['at work', { state: 'in-progress', percent: 40 }, 'Đang làm40%'],
    ['done late', { state: 'verified', due: -9, submittedOn: -2 }, 'Xong trễ 7 ngày'],
    ['done', { state: 'verified', due: -2, submittedOn: -2 }, 'Xong'],
    [
      'handed in late',
      { state: 'submitted', due: -9, submittedOn: -2 },
      'Chờ xác nhậnnộp trễ 7 ngày',
    ],
    [
      'extended once, and in time',
      { state: 'accepted', due: -5, until: [20] },
      'Trễ 5 ngàygia hạn 1 lần',
    ],
    [
      'extended twice, and late again',
      { state: 'accepted', due: -42, until: [-30, -12] },
      'Trễ 42 ngàygia hạn 2 lần',
    ],
  ] as [string, Case, string][])('says it of work that is %s', async (name, given, expected) => {
    const slug = `mot-o-${name.replace(/[^a-z]+/g, '-')}`
    await makeBoard(slug, given)
    expect(await cellOf(slug)).toBe(expected)
  })

  type Case = {
    state: string
    due?: number
    until?: number[]
    submittedOn?: number
    percent?: number
  }

  async function makeBoard(slug: string, { state, due, until = [], submittedOn, percent }: Case) {
    const directive = await makePublished(portal.payload, 'directives', {
      slug,
      requirements: [{ code: '1', text: 'Một việc' }],
    })
    const unit = await make(portal.payload, 'units')
    await make(portal.payload, 'assignments', {
      unit: unit.id,
      state,
      percent,
      due: due === undefined ? { kind: 'none' } : { kind: 'date', day: day(due) },
      submittedOn: submittedOn === undefined ? undefined : day(submittedOn),
      extensions: until.map((count) => ({
        reason: 'Chờ hướng dẫn',
        decision: 'granted',
        grantedUntil: day(count),
      })),
      origin: { kind: 'directive', directive: directive.id, itemKey: '1' },
    })
  }
})

describe('a board that is not there', () => {
  it.each(['', '.json', '.csv'])(
    'answers for drafts, old and withdrawn ones (%s)',
    async (ending) => {
      const slug = `bang${ending.replace('.', '-')}`
      const open = (key: string) => openPage(portal, `/van-ban/${key}/bang-theo-doi${ending}`)
      await make(portal.payload, 'directives', { slug: `${slug}-nhap`, _status: 'draft' })
      expect((await open(`${slug}-nhap`)).status).toBe(404)
      expect((await open('khong-he-co')).status).toBe(404)

      const { id } = await makePublished(portal.payload, 'directives', { slug: `${slug}-cu` })
      await change(id, { slug: `${slug}-moi` })
      const moved = await open(`${slug}-cu`)
      expect([moved.status, moved.location]).toEqual([
        301,
        `/van-ban/${slug}-moi/bang-theo-doi${ending}`,
      ])
      await change(id, { withdrawn: true, withdrawnReason: 'Ban hành nhầm.' })
      expect((await open(`${slug}-moi`)).status).toBe(410)
    },
  )

  it('shows nothing of work that is still being prepared', async () => {
    const directive = await makePublished(portal.payload, 'directives', { slug: 'dang-chuan-bi' })
    const unit = await make(portal.payload, 'units', { name: 'Đơn vị chưa được giao' })
    await make(portal.payload, 'assignments', {
      unit: unit.id,
      state: 'draft',
      origin: { kind: 'directive', directive: directive.id, itemKey: '1' },
    })
    const { status, words } = await openPage(portal, '/van-ban/dang-chuan-bi/bang-theo-doi')
    expect(status).toBe(200)
    expect(words).not.toContain('Đơn vị chưa được giao')
    expect(words).toContain('Chưa có nhiệm vụ nào được giao')
  })

  async function change(id: string, data: object) {
    await portal.payload.update({
      collection: 'directives',
      id,
      data: { ...data, _status: 'published' } as never,
      overrideAccess: true,
    })
  }
})

// Its thousands of rows are written in SQL.
describe.skipIf(isOnMongodb())('a board of 40 requirements for 200 units', () => {
  const PATH = `/van-ban/${LARGE.slug}`
  const LARGE_BOARD = `${PATH}/bang-theo-doi`
  const MOST_BYTES = 60_000

  beforeAll(() => makeLargeDirective(portal.payload, today()))

  const bytesOf = async (path: string) => {
    const { text } = await request(portal.app()).get(path).expect(200)
    return gzipSync(text).length
  }

  it('shows ten units at a time, all requirements, those that are late first', async () => {
    const { $ } = await openPage(portal, LARGE_BOARD)
    const heads = $('#bang thead th')
      .map((_index, head) => $(head).text())
      .get()
    expect(heads).toEqual([
      'Yêu cầu',
      ...Array.from({ length: LATE_UNITS }, (_none, index) => `Xã thử ${LARGE.units - index}`),
    ])
    expect($('#bang tbody th[scope=row]')).toHaveLength(1 + LARGE.requirements)
    expect($('#bang tbody td')).toHaveLength(LATE_UNITS * (1 + LARGE.requirements))
    expect($('#bang').text()).toContain(`Trễ ${DAYS_LATE} ngày`)
    expect($('#bang .matrix__sum td').first().text()).toBe('8/40 xong, 11 trễ')
  })

  it('sums up all units and every requirement, with links', async () => {
    const { $, words } = await openPage(portal, LARGE_BOARD)
    expect(words).toContain('1.600/8.000')
    expect($('#don-vi tbody tr')).toHaveLength(LARGE.units)
    const last = $('#bang tbody th[scope=row]').last()
    expect(last.text()).toContain('0/200 xong, 200 trễ')
    expect(last.find('a').attr('href')).toBe(`/nhiem-vu?van-ban=${LARGE.slug}&yeu-cau=40`)
  })

  it('stays under 60 kB on each kind of page', async () => {
    const addresses = [
      PATH,
      LARGE_BOARD,
      `${LARGE_BOARD}?trang=20`,
      `${LARGE_BOARD}?tinh-hinh=late`,
    ]
    for (const address of addresses) expect(await bytesOf(address)).toBeLessThan(MOST_BYTES)
  })

  it('has the late ones only where only they are asked for', async () => {
    const { $ } = await openPage(portal, `${LARGE_BOARD}?tinh-hinh=overdue`)
    expect($('#bang tbody td[data-label] a[href^="/nhiem-vu/"]')).toHaveLength(55)
    expect($('#bang .pagination')).toHaveLength(0)
  })

  it('has each unit on one of its pages', async () => {
    const names: string[] = []
    for (const page of [1, 2, 20]) {
      const { units, pages } = await openJson<{ units: { name: string }[]; pages: number }>(
        portal,
        `${LARGE_BOARD}.json?trang=${page}`,
      )
      expect(pages).toBe(20)
      names.push(...units.map(({ name }) => name))
    }
    expect(new Set(names).size).toBe(30)
  })

  it('has its own page only: the page of the directive sums it up and links it', async () => {
    const { $ } = await openPage(portal, PATH)
    expect($('#bang-theo-doi')).toHaveLength(0)
    expect($(`#tien-do a[href="${LARGE_BOARD}"]`)).toHaveLength(1)
    expect($('#tien-do').text()).toContain('1.600/8.000')
  })
})
