import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { addDays } from '../../src/domain/calendar/calendarDate.js'
import { make, makePublished } from '../support/makeRecords.js'
import { openJson, openPage, type JsonList } from '../support/openPage.js'
import { download, openWorkbook, type OpenedSheet } from '../support/openWorkbook.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

const PLAN = '/ke-hoach/tinh-hinh'

let portal: RunningPortal
let sheets: OpenedSheet[]

const inDays = (count: number) => addDays(today(), count)
const dateIn = (count: number) => new Date(`${inDays(count)}T00:00:00.000Z`)

beforeAll(async () => {
  portal = await startPortal('demo')
  const { payload } = portal
  const plan = await makePublished(payload, 'plans', {
    title: 'Kế hoạch có tình hình',
    slug: 'tinh-hinh',
    formerSlugs: ['tinh-hinh-cu'],
  })
  const thu = await make(payload, 'units', { name: 'Phường Thử' })
  const sau = await make(payload, 'units', { name: 'Phường Sau' })
  const give = (code: string, values: Record<string, unknown>) =>
    make(payload, 'assignments', {
      code,
      unit: thu.id,
      origin: { kind: 'plan', plan: plan.id, itemKey: code.slice(3) },
      ...values,
    })
  await give('TH-10', { state: 'in-progress', percent: 40, area: 'area-2', weight: 3 })
  await give('TH-2', {
    state: 'in-progress',
    title: '=1+1',
    percent: 0,
    coopUnits: [sau.id],
    due: { kind: 'date', day: inDays(-12) },
    extensions: [
      { reason: 'Chờ', decision: 'refused' },
      { reason: 'Chờ', decision: 'granted', grantedUntil: inDays(30), document: '12/UBND' },
    ],
  })
  await give('TH-3', {
    unit: sau.id,
    state: 'verified',
    due: { kind: 'date', day: inDays(-5) },
    submittedOn: inDays(-3),
    verifiedOn: inDays(-1),
  })
  await give('TH-4', { unit: sau.id, state: 'cancelled', cancelledReason: 'Đã có văn bản khác' })
  await give('TH-5', { state: 'draft' })
  sheets = await openWorkbook(portal, `${PLAN}/tien-do.xlsx`)
})

afterAll(() => portal.stop())

const row = (code: string) => sheets[0]?.rows.find((each) => each['Mã nhiệm vụ'] === code)

describe('the state of a plan as a spreadsheet', () => {
  it('has a row for each assignment by number, the cancelled with their reason, and no draft', () => {
    expect(sheets[0]?.rows.map((each) => each['Mã nhiệm vụ'])).toEqual([
      'TH-2',
      'TH-3',
      'TH-4',
      'TH-10',
    ])
    expect(row('TH-4')).toMatchObject({
      'Trạng thái': 'Đã hủy',
      'Lý do hủy': 'Đã có văn bản khác',
      'So với hạn hiện tại': null,
      'Số ngày trễ so với hạn gốc': null,
    })
  })

  it('keeps both deadlines, so that an extension hides nothing', () => {
    expect(row('TH-2')).toMatchObject({
      'Hạn gốc': dateIn(-12),
      'Hạn hiện tại': dateIn(30),
      'Số lần gia hạn': 1,
      'So với hạn hiện tại': 'Trong hạn',
      'Số ngày trễ so với hạn gốc': 12,
    })
  })

  it('judges finished work by the day it was handed in', () => {
    expect(row('TH-3')).toMatchObject({
      'So với hạn hiện tại': 'Xong trễ 2 ngày',
      'Số ngày trễ so với hạn gốc': 2,
      'Ngày báo cáo hoàn thành': dateIn(-3),
      'Ngày xác nhận': dateIn(-1),
      'Tiến độ (%)': null,
    })
  })

  it('keeps nothing reported apart from zero, and no deadline apart from in time', () => {
    expect(row('TH-2')?.['Tiến độ (%)']).toBe(0)
    expect(row('TH-10')).toMatchObject({
      'Tiến độ (%)': 0.4,
      'Hạn gốc': null,
      'Số ngày trễ so với hạn gốc': null,
      'Thời hạn': 'chưa xác định thời hạn',
    })
  })

  it('names lead and coordinating units, and runs no formula', () => {
    expect(row('TH-2')).toMatchObject({
      'Đơn vị chủ trì': 'Phường Thử',
      'Đơn vị phối hợp': 'Phường Sau',
      'Nhiệm vụ': '=1+1',
      'Nhiệm vụ số': '2',
    })
  })

  it('sums up each unit and all of them by weight', () => {
    const [, units] = sheets
    expect(units?.rows).toEqual([
      expect.objectContaining({
        'Đơn vị': 'Phường Sau',
        'Số nhiệm vụ': 1,
        'Đã xác nhận hoàn thành': 1,
        'Xong trễ hạn': 1,
        'Tiến độ chung (%)': 1,
        'Trễ nhiều nhất so với hạn gốc (ngày)': 2,
      }),
      expect.objectContaining({
        'Đơn vị': 'Phường Thử',
        'Số nhiệm vụ': 2,
        'Chưa xác định thời hạn': 1,
        'Tiến độ chung (%)': 0.3,
        'Trễ nhiều nhất so với hạn gốc (ngày)': 12,
      }),
      expect.objectContaining({
        'Đơn vị': 'Tất cả đơn vị',
        'Số nhiệm vụ': 3,
        'Tiến độ chung (%)': 0.44,
      }),
    ])
  })

  it('says what it is of, and of which day', () => {
    const facts = sheets[2]?.rows.map((fact) => fact['Nội dung'])
    expect(facts).toContain('Kế hoạch có tình hình')
    expect(facts).toContain(`http://portal.example${PLAN}`)
  })

  it('has the same rows as CSV', async () => {
    const csv = await download(portal, `${PLAN}/tien-do.csv`).expect(200)
    const lines = (csv.body as Buffer).toString().trim().split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toContain('Số ngày trễ so với hạn gốc')
    expect(csv.headers['content-disposition']).toContain('filename="tinh-hinh-tien-do.csv"')
  })

  it('moves and goes with the plan', async () => {
    const moved = await openPage(portal, '/ke-hoach/tinh-hinh-cu/tien-do.xlsx')
    expect(moved).toMatchObject({ status: 301, location: `${PLAN}/tien-do.xlsx` })
    await makePublished(portal.payload, 'plans', {
      slug: 'da-go',
      withdrawn: true,
      withdrawnReason: 'Ban hành nhầm',
    })
    expect((await openPage(portal, '/ke-hoach/da-go/tien-do.xlsx')).status).toBe(410)
    await make(portal.payload, 'plans', { slug: 'dang-soan' })
    expect((await openPage(portal, '/ke-hoach/dang-soan/tien-do.csv')).status).toBe(404)
    expect((await openPage(portal, '/ke-hoach/khong-co/tien-do.xlsx')).status).toBe(404)
  })
})

describe('the state of a directive', () => {
  const DIRECTIVE = '/van-ban/216-bcd-nc'

  it('holds the whole work of it, is linked from its page and says that it is made up', async () => {
    const { total } = await openJson<JsonList>(portal, '/nhiem-vu.json?van-ban=216-bcd-nc')
    const [work, , about] = await openWorkbook(portal, `${DIRECTIVE}/tien-do.xlsx`)
    expect(total).toBeGreaterThan(20)
    expect(work?.rows).toHaveLength(total)
    expect(work?.header).toContain('Yêu cầu số')
    expect(about?.rows.map((fact) => fact['Nội dung']).join()).toContain('minh hoạ')
    const { $ } = await openPage(portal, DIRECTIVE)
    expect($(`main a[href="${DIRECTIVE}/tien-do.xlsx"]`)).toHaveLength(1)
  })
})
