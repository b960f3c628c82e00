import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { addDays } from '../../src/domain/calendar/calendarDate.js'
import { formatDay } from '../../src/domain/text/vietnameseFormat.js'
import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { PUBLIC_URL, startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal('empty')
})

afterAll(() => portal.stop())

type Values = Record<string, unknown>

const now = today()
const day = (offset: number) => addDays(now, offset)

async function makeProcedure(nationalCode: string, versions: Values[], values: Values = {}) {
  const procedure = await makePublished(portal.payload, 'procedures', { nationalCode, ...values })
  for (const version of versions) {
    await makePublished(portal.payload, 'procedure-versions', {
      procedure: procedure.id,
      ...version,
    })
  }
  return procedure
}

const limit = (value: number) => ({
  kind: 'in-person',
  timeLimit: { value, unit: 'working-day', text: `${value} ngày làm việc` },
})
const old = {
  label: 'Bản cũ',
  effectiveFrom: day(-400),
  effectiveTo: day(-11),
  channels: [limit(10)],
  steps: [{ text: 'Nộp hồ sơ tại Ủy ban nhân dân cấp huyện.' }, { text: 'Nhận kết quả.' }],
  documentCases: [
    {
      components: [{ name: 'Tờ khai', originalCount: 1 }, { name: 'Bản sao sổ hộ khẩu' }],
    },
  ],
  conditions: 'Không',
}
const current = {
  ...old,
  label: 'Bản mới',
  changeKind: 'amended',
  effectiveFrom: day(-10),
  effectiveTo: null,
  announcingDecision: { numberText: '2026/QĐ-UBND', issuedOn: day(-20) },
  channels: [limit(7), { kind: 'online', timeLimit: { value: 5, unit: 'working-day' } }],
  steps: [{ text: 'Nộp hồ sơ tại Ủy ban nhân dân cấp xã.' }, { text: 'Nhận kết quả.' }],
  documentCases: [{ components: [{ name: 'Tờ khai', originalCount: 1 }, { name: 'Ảnh 4×6' }] }],
}

describe('the comparison of two versions', () => {
  beforeAll(async () => {
    await makeProcedure('6.000001', [old, current])
    await makeProcedure('6.000002', [{ label: 'Bản duy nhất' }])
  })

  it('tells of the last two what was cut, came and went, in words as well as by line', async () => {
    const { status, $ } = await openPage(portal, '/thu-tuc/6.000001/so-sanh')
    expect(status).toBe(200)
    const overview = $('#tom-tat')
    expect(overview.text()).toContain('Giảm 3 ngày làm việc (30%)')
    expect(overview.text()).toContain('Không đổi:')
    expect(overview.text()).toContain('Yêu cầu, điều kiện')
    expect(overview.find('a[href="#phan-papers"]').text()).toBe('Thêm 1; bỏ 1')
    const papers = $('#phan-papers')
    expect(papers.find('ins').text()).toContain('Ảnh 4×6')
    expect(papers.find('del').text()).toContain('Bản sao sổ hộ khẩu')
    expect(papers.text()).toContain('Giữ nguyên 1 mục')
    const steps = $('#phan-steps')
    expect(steps.find('del').text()).toBe('[phần bỏ: huyện]')
    expect(steps.find('ins').text()).toBe('[phần thêm: xã]')
    expect($('#phan-conditions')).toHaveLength(0)
  })

  it('takes the versions that hold on the two days of the address, either way round', async () => {
    const path = `/thu-tuc/6.000001/so-sanh?tu=${day(-1)}&den=${day(-30)}`
    const { $ } = await openPage(portal, path)
    expect($('#tom-tat').text()).toContain('Tăng 3 ngày làm việc')
    expect($('select[name="tu"] option[selected]').text()).toContain('Bản mới')
    expect($('select[name="den"] option[selected]').text()).toContain('Bản cũ')
  })

  it('names the days of a version, also where a year begins and ends', async () => {
    await makeProcedure('6.000061', [
      { label: 'Bản 2025', effectiveFrom: '2025-01-01', effectiveTo: '2025-12-31' },
      { label: 'Bản 2026', effectiveFrom: '2026-01-01', conditions: 'Đủ 18 tuổi' },
    ])
    const { words } = await openPage(portal, '/thu-tuc/6.000061/so-sanh')
    expect(words).toContain('Bản 2025, từ 01/01/2025 đến 31/12/2025')
    expect(words).toContain('Bản 2026, từ 01/01/2026')
    const { $ } = await openPage(portal, '/thu-tuc/6.000061')
    expect($('#cong-bo').text()).toContain('Từ 01/01/2025 đến 31/12/2025')
  })

  it('says where there is nothing to compare', async () => {
    const one = await openPage(portal, '/thu-tuc/6.000002/so-sanh')
    expect(one.words).toContain('mới có một phiên bản')
    const before = await openPage(portal, `/thu-tuc/6.000001/so-sanh?tu=${day(-500)}`)
    expect(before.words).toContain(
      `Không có phiên bản nào có hiệu lực ngày ${formatDay(day(-500))}`,
    )
    const same = await openPage(portal, `/thu-tuc/6.000001/so-sanh?tu=${now}&den=${now}`)
    expect(same.words).toContain('cùng một phiên bản')
  })

  it('refuses a day that is none, and knows no procedure that is none', async () => {
    expect((await openPage(portal, '/thu-tuc/6.000001/so-sanh?tu=hom-qua')).status).toBe(400)
    expect((await openPage(portal, '/thu-tuc/khong-co/so-sanh')).status).toBe(404)
  })

  it('says the same as JSON', async () => {
    const record = await openJson(portal, '/thu-tuc/6.000001/so-sanh.json')
    expect(record).toMatchObject({
      procedure: `${PUBLIC_URL}/thu-tuc/6.000001`,
      before: { label: 'Bản cũ' },
      after: { label: 'Bản mới' },
    })
    const parts = record.parts as { part: string; isChanged: boolean; limits: unknown[] }[]
    expect(parts.find(({ part }) => part === 'timeLimit')?.limits).toEqual([
      {
        channel: 'Trực tiếp',
        change: { kind: 'shorter', by: 3, unit: 'working-day', percent: 30 },
      },
    ])
  })

  it('shows no draft', async () => {
    const procedure = await makeProcedure('6.000003', [old])
    await make(portal.payload, 'procedure-versions', {
      procedure: procedure.id,
      label: 'Bản nháp bí mật',
      effectiveFrom: day(-10),
      _status: 'draft',
    })
    const { words } = await openPage(portal, '/thu-tuc/6.000003/so-sanh')
    expect(words).toContain('mới có một phiên bản')
    expect(words).not.toContain('bí mật')
  })

  it('is linked from the page of the procedure', async () => {
    const { $ } = await openPage(portal, '/thu-tuc/6.000001')
    expect($('#cong-bo a[href^="/thu-tuc/6.000001/so-sanh"]')).toHaveLength(1)
  })
})

describe('an abolition', () => {
  const abolition = (effectiveFrom: string) => ({
    label: 'Bãi bỏ',
    changeKind: 'abolished',
    effectiveFrom,
    announcingDecision: { numberText: '999/QĐ-UBND', issuedOn: day(-15) },
  })

  beforeAll(async () => {
    const { id } = await makeProcedure('6.000011', [current], { name: 'Thủ tục thay thế' })
    await makeProcedure('6.000010', [{ ...old, results: 'Giấy phép cũ' }, abolition(day(-10))], {
      name: 'Thủ tục bị bãi bỏ',
      successor: id,
    })
    await makeProcedure('6.000012', [{ ...old, effectiveTo: day(4) }, abolition(day(5))], {
      name: 'Thủ tục sắp bãi bỏ',
    })
  })

  it('says since when, by which decision and what to use instead, and keeps the content to read', async () => {
    const { $ } = await openPage(portal, '/thu-tuc/6.000010')
    const notice = $('.notice--danger')
    expect(notice.text()).toContain(`đã bãi bỏ từ ngày ${formatDay(day(-10))}`)
    expect(notice.text()).toContain('999/QĐ-UBND')
    expect(notice.find('a[href="/thu-tuc/6.000011"]').text()).toBe('Thủ tục thay thế')
    expect($('#ket-qua').text()).toContain('Giấy phép cũ')
    expect($('#hen-tra')).toHaveLength(0)
  })

  it('did not hold before its day', async () => {
    const { words } = await openPage(portal, `/thu-tuc/6.000010?ngay=${day(-11)}`)
    expect(words).not.toContain('đã bãi bỏ')
    const upcoming = await openPage(portal, '/thu-tuc/6.000012')
    expect(upcoming.words).toContain(`Bãi bỏ từ ngày ${formatDay(day(5))}`)
    expect(upcoming.words).not.toContain('đã bãi bỏ')
    const later = await openPage(portal, `/thu-tuc/6.000012?ngay=${day(5)}`)
    expect(later.words).toContain('đã bãi bỏ')
  })

  it('stands on the page of abolished procedures, and only once it holds', async () => {
    const { words, $ } = await openPage(portal, '/thu-tuc/bai-bo')
    expect(words).toContain('Thủ tục bị bãi bỏ')
    expect(words).not.toContain('Thủ tục sắp bãi bỏ')
    expect($('.item a[href="/thu-tuc/6.000011"]').text()).toBe('Thủ tục thay thế')
    const { rows } = await openJson<JsonList>(portal, '/thu-tuc/bai-bo.json')
    expect(rows).toEqual([
      expect.objectContaining({
        code: '6.000010',
        abolishedFrom: day(-10),
        decision: '999/QĐ-UBND',
        successor: {
          code: '6.000011',
          name: 'Thủ tục thay thế',
          url: `${PUBLIC_URL}/thu-tuc/6.000011`,
        },
      }),
    ])
    const csv = await request(portal.app()).get('/thu-tuc/bai-bo.csv').expect(200)
    expect(csv.text).toContain('999/QĐ-UBND')
    expect(csv.headers['content-disposition']).toContain('thu-tuc-bai-bo.csv')
  })

  it('is marked in the catalogue', async () => {
    const catalogue = () => openJson<JsonList>(portal, '/thu-tuc.json?q=6.000010')
    expect((await catalogue()).rows[0]).toMatchObject({ isAbolished: true })
  })
})

describe('the changes of the last 30 days', () => {
  it('hold what took effect lately and what is to come, not what is long past', async () => {
    await makeProcedure('6.000020', [{ ...old, effectiveFrom: day(-31), effectiveTo: null }])
    await makeProcedure('6.000021', [{ effectiveFrom: day(-30), changeKind: 'new' }])
    await makeProcedure('6.000022', [{ announcingDecision: { issuedOn: day(-3) } }])
    const { rows } = await openJson<JsonList>(portal, '/thu-tuc/thay-doi.json')
    const codes = rows.map(({ code }) => code)
    expect(codes).not.toContain('6.000020')
    for (const code of ['6.000001', '6.000010', '6.000012', '6.000021', '6.000022']) {
      expect(codes).toContain(code)
    }
    expect(codes.slice(-2)).toEqual(['6.000021', '6.000022'])
    expect(rows.find(({ code }) => code === '6.000012')).toMatchObject({
      isUpcoming: true,
      changeKind: 'abolished',
    })
    expect(rows.find(({ code }) => code === '6.000001')?.comparison).toBe(
      `${PUBLIC_URL}/thu-tuc/6.000001/so-sanh?tu=${day(-11)}&den=${day(-10)}`,
    )
  })

  it('lead to a comparison that answers', async () => {
    const { $ } = await openPage(portal, '/thu-tuc/thay-doi?loai=amended')
    const href = $('.item a[href*="/so-sanh"]').first().attr('href') ?? ''
    expect((await openPage(portal, href)).$('#tom-tat').text()).toContain('Giảm 3 ngày làm việc')
  })

  it('are filtered by kind, and refuse a kind that is none', async () => {
    const { rows } = await openJson<JsonList>(portal, '/thu-tuc/thay-doi.json?loai=new')
    expect(rows.map(({ code }) => code)).toEqual(['6.000021'])
    expect((await openPage(portal, '/thu-tuc/thay-doi?loai=khac')).status).toBe(400)
  })

  it('keep the versions of an unpublished procedure to themselves', async () => {
    const hidden = await make(portal.payload, 'procedures', {
      nationalCode: '6.000030',
      name: 'Chưa đăng',
      _status: 'draft',
    })
    await makePublished(portal.payload, 'procedure-versions', {
      procedure: hidden.id,
      effectiveFrom: day(-1),
    })
    expect((await openPage(portal, '/thu-tuc/thay-doi')).words).not.toContain('Chưa đăng')
    expect((await openPage(portal, '/thu-tuc/6.000030/so-sanh')).status).toBe(404)
  })

  it('are a feed with one lasting name for each', async () => {
    const { text } = await request(portal.app()).get('/thu-tuc/thay-doi.xml').expect(200)
    expect(text).toContain('<rss')
    expect(text).toContain(`${PUBLIC_URL}/thu-tuc/6.000010`)
    expect(text).toContain(`6.000001 ${day(-10)} amended`)
    const guids = [...text.matchAll(/<guid[^>]*>([^<]*)</g)].map(([, guid]) => guid)
    expect(new Set(guids).size).toBe(guids.length)
  })
})
