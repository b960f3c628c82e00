import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { addDays, storedDay } from '../../src/domain/calendar/calendarDate.js'
import { formatDay } from '../../src/domain/text/vietnameseFormat.js'
import type { Timeliness } from '../../src/domain/assignments/timeliness.js'
import { make } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal
let unit: string

beforeAll(async () => {
  portal = await startPortal('demo')
  unit = (await make(portal.payload, 'units', { name: 'Phường Thử', slug: 'phuong-thu' })).id
})

afterAll(() => portal.stop())

const inDays = (count: number) => addDays(today(), count)

function makeAssignment(values: Record<string, unknown>) {
  return make(portal.payload, 'assignments', { unit, state: 'in-progress', ...values })
}

describe('the page of an assignment', () => {
  it('judges lateness against both deadlines, so that an extension hides nothing', async () => {
    await makeAssignment({
      code: 'GIA-HAN',
      due: { kind: 'date', day: inDays(-12) },
      extensions: [
        {
          requestedOn: inDays(-20),
          requestedUntil: inDays(30),
          reason: 'Chờ hướng dẫn',
          decision: 'granted',
          decidedOn: inDays(-15),
          grantedUntil: inDays(30),
          document: '12/UBND',
        },
      ],
    })
    const { status, $ } = await openPage(portal, '/nhiem-vu/GIA-HAN')
    expect(status).toBe(200)
    const deadline = $('#thoi-han').text()
    expect(deadline).toContain(`Hạn gốc ${formatDay(inDays(-12))}`)
    expect(deadline).toContain('gia hạn 1 lần')
    expect(deadline).toContain('trễ 12 ngày so với hạn gốc')
    expect(deadline).toContain('Trong hạn')
    expect($('#dien-bien').text()).toContain('Chờ hướng dẫn')
    expect($('#dien-bien').text()).toContain('12/UBND')
  })

  it('says in words that there is no deadline', async () => {
    await makeAssignment({ code: 'KHONG-HAN' })
    const { $ } = await openPage(portal, '/nhiem-vu/KHONG-HAN')
    expect($('#thoi-han').text()).toContain('không ấn định thời hạn')
    expect($('#thoi-han').text()).not.toMatch(/\d\d\/\d\d\/\d{4}/)
    expect($('#thong-tin').text()).toContain('Đơn vị chưa báo cáo tiến độ')
  })

  it('counts what is clear of the six points', async () => {
    await makeAssignment({
      code: 'RO',
      title: 'Việc rõ',
      product: 'Báo cáo',
      due: { kind: 'continuous' },
    })
    const { $ } = await openPage(portal, '/nhiem-vu/RO')
    expect($('#ro-viec').text()).toContain('Đã rõ 3/6 điểm')
    expect($('#ro-viec').text()).toContain('Chưa rõ')
  })

  it('tells public reports and keeps internal ones', async () => {
    const { id } = await makeAssignment({ code: 'BAO-CAO' })
    const report = { assignment: id, reportedOn: storedDay(inDays(-1)), unit }
    await make(portal.payload, 'progress-updates', { ...report, text: 'Đã họp dân', percent: 40 })
    await make(portal.payload, 'progress-updates', {
      ...report,
      text: 'Chuyện nội bộ',
      internal: true,
    })
    const { $ } = await openPage(portal, '/nhiem-vu/BAO-CAO')
    expect($('#dien-bien').text()).toContain('Đã họp dân')
    expect($('#dien-bien').text()).toContain('40%')
    const { text } = await request(portal.app()).get('/nhiem-vu/BAO-CAO.json')
    expect(text + $.html()).not.toContain('Chuyện nội bộ')
  })

  it('tells what happened on one day in the order in which it happened', async () => {
    const day = storedDay(inDays(-1))
    const { id } = await makeAssignment({ code: 'MOT-NGAY' })
    const reports = [
      { kind: 'submit', text: 'Nộp lại', createdAt: `${inDays(-1)}T04:00:00.000Z` },
      { kind: 'progress', text: 'Bổ sung biên bản', createdAt: `${inDays(-1)}T03:00:00.000Z` },
      { kind: 'submit', text: 'Nộp lần đầu', createdAt: `${inDays(-1)}T02:00:00.000Z` },
    ]
    for (const report of reports) {
      await make(portal.payload, 'progress-updates', { assignment: id, reportedOn: day, ...report })
    }
    await portal.payload.update({
      collection: 'assignments',
      id,
      data: { state: 'verified', submittedOn: day, verifiedOn: day },
      context: { command: true },
      overrideAccess: true,
    })
    const { $ } = await openPage(portal, '/nhiem-vu/MOT-NGAY')
    expect($('#dien-bien').text()).toMatch(/Nộp lần đầu.*Bổ sung biên bản.*Nộp lại.*xác nhận/s)
  })

  it('shows an explanation only once it is public', async () => {
    const explanation = { askedOn: inDays(-2), question: 'Vì sao chậm?', answer: 'Do mưa bão' }
    const later = { question: 'Bao giờ xong?', answer: 'Chưa định ngày', state: 'answered' }
    await makeAssignment({ code: 'GT-KIN', explanations: [{ ...explanation, state: 'answered' }] })
    const explanations = [{ ...explanation, state: 'published' }, later]
    await makeAssignment({ code: 'GT-MO', explanations })
    expect((await openPage(portal, '/nhiem-vu/GT-KIN')).words).not.toMatch(/Vì sao chậm|Do mưa bão/)
    const open = (await openPage(portal, '/nhiem-vu/GT-MO')).words
    expect(open).toContain('Vì sao chậm?')
    expect(open).toContain('Do mưa bão')
    expect(open).not.toMatch(/Bao giờ xong|Chưa định ngày/)
  })

  it('never tells why work was returned to its unit', async () => {
    await makeAssignment({ code: 'TRA-LAI', state: 'returned', returnedReason: 'Thiếu minh chứng' })
    const { status, words } = await openPage(portal, '/nhiem-vu/TRA-LAI')
    expect(status).toBe(200)
    expect(words).not.toContain('Thiếu minh chứng')
  })

  it('is not there while it is being prepared', async () => {
    await makeAssignment({ code: 'DANG-SOAN', state: 'draft' })
    expect((await openPage(portal, '/nhiem-vu/DANG-SOAN')).status).toBe(404)
    expect((await openPage(portal, '/nhiem-vu/DANG-SOAN.json')).status).toBe(404)
    const { rows } = await openJson<JsonList>(portal, '/nhiem-vu.json?q=DANG-SOAN')
    expect(rows.map(({ code }) => code)).not.toContain('DANG-SOAN')
  })

  it('has an address with a Vietnamese letter and dots in its code', async () => {
    await makeAssignment({ code: '216-2.1Đ-009' })
    expect((await openPage(portal, '/nhiem-vu/216-2.1Đ-009')).status).toBe(200)
    expect(await openJson(portal, '/nhiem-vu/216-2.1Đ-009.json')).toMatchObject({
      code: '216-2.1Đ-009',
    })
  })
})

describe('the list of assignments', () => {
  const list = (query: string) => openJson<JsonList>(portal, `/nhiem-vu.json?${query}`)
  const currentOf = (row: Record<string, unknown>) =>
    (row.timeliness as { current: Timeliness } | null)?.current.kind

  it('finds as overdue exactly what its own rows call overdue', async () => {
    await makeAssignment({ code: 'HAN-HOM-NAY', due: { kind: 'date', day: today() } })
    await makeAssignment({ code: 'HAN-HOM-QUA', due: { kind: 'date', day: inDays(-1) } })
    const all: JsonList['rows'] = []
    const { pages } = await list('')
    for (let page = 1; page <= pages; page += 1) all.push(...(await list(`trang=${page}`)).rows)
    const expected = all.filter((row) => currentOf(row) === 'overdue').length
    const overdue = await list('tinh-hinh=overdue')
    expect(overdue.total).toBe(expected)
    expect(overdue.rows.every((row) => currentOf(row) === 'overdue')).toBe(true)
    const codes = (await list('tinh-hinh=overdue&don-vi=phuong-thu')).rows.map(({ code }) => code)
    expect(codes).toContain('HAN-HOM-QUA')
    expect(codes).not.toContain('HAN-HOM-NAY')
    const soon = await list('tinh-hinh=due-soon&don-vi=phuong-thu')
    expect(soon.rows.map(({ code }) => code)).toContain('HAN-HOM-NAY')
    expect(soon.rows.every((row) => currentOf(row) === 'due-soon')).toBe(true)
  })

  it('limits itself to one requirement of a directive and says so, with a way out', async () => {
    const query = 'van-ban=216-bcd-nc&yeu-cau=2.1a'
    const { rows, total } = await list(query)
    expect(total).toBeGreaterThan(0)
    expect(rows.every(({ origin }) => (origin as { itemKey: string }).itemKey === '2.1a')).toBe(
      true,
    )
    const { $ } = await openPage(portal, `/nhiem-vu?${query}`)
    expect($('a[href="/nhiem-vu?van-ban=216-bcd-nc"]').text()).toContain('Bỏ lọc')
    expect($('input[type=hidden][name=yeu-cau]').val()).toBe('2.1a')
  })

  it('filters by state and unit, and never offers what is being prepared', async () => {
    const verified = await list('trang-thai=verified')
    expect(verified.total).toBeGreaterThan(0)
    expect(verified.rows.every(({ state }) => state === 'verified')).toBe(true)
    const ofUnit = await list('don-vi=phuong-kon-tum')
    expect(
      ofUnit.rows.every(({ unit }) => (unit as { name: string }).name === 'Phường Kon Tum'),
    ).toBe(true)
    expect((await openPage(portal, '/nhiem-vu?trang-thai=draft')).status).toBe(400)
  })

  it('holds both deadlines as CSV', async () => {
    const csv = await request(portal.app()).get('/nhiem-vu.csv?q=GIA-HAN').expect(200)
    expect(csv.text).toContain('Hạn gốc')
    expect(csv.text).toContain(inDays(-12))
    expect(csv.text).toContain(inDays(30))
  })

  it.each(['', 'tinh-hinh=late', 'van-ban=216-bcd-nc'])(
    'holds as CSV the rows of all pages in their order (%s)',
    async (query) => {
      const listed: unknown[] = []
      for (let [page, pages] = [1, 1]; page <= pages; page += 1) {
        const list = await openJson<JsonList>(portal, `/nhiem-vu.json?${query}&trang=${page}`)
        listed.push(...list.rows.map(({ code }) => code))
        pages = list.pages
      }
      const csv = await request(portal.app()).get(`/nhiem-vu.csv?${query}`).expect(200)
      const [, ...lines] = csv.text.trim().split('\n')
      expect(lines.map((line) => line.split(',')[0])).toEqual(listed)
    },
  )
})

describe('filters of the list', () => {
  it('offers the directives and plans that work was given from', async () => {
    const { $ } = await openPage(portal, '/nhiem-vu?van-ban=216-bcd-nc&tinh-hinh=late')
    expect($('select[name=van-ban] option:selected').attr('value')).toBe('216-bcd-nc')
    expect($('select[name=ke-hoach] option').length).toBeGreaterThan(1)
  })

  it('stands in the order of the original deadlines where only what is late is asked for', async () => {
    const { rows } = await openJson<JsonList>(portal, '/nhiem-vu.json?tinh-hinh=late')
    const days = rows.map(({ originalDue, dueOn }) => (originalDue ?? dueOn) as string)
    expect(days.length).toBeGreaterThan(3)
    expect(days).toEqual([...days].sort())
  })
})
