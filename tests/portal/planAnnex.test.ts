import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makePublished } from '../support/makeRecords.js'
import { openPage } from '../support/openPage.js'
import { readDocx, type OpenedDocx } from '../support/openDocx.js'
import { download, openWorkbook } from '../support/openWorkbook.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

const PLAN = '/ke-hoach/co-phu-luc'

let portal: RunningPortal
let docx: OpenedDocx

beforeAll(async () => {
  portal = await startPortal('empty')
  const { payload } = portal
  const old = await make(payload, 'units', { name: 'Huyện Sa Thầy', validTo: '2025-06-30' })
  const lead = await make(payload, 'units', { name: 'Sở Nội vụ' })
  const twins = [
    await make(payload, 'units', { name: 'Phường 2', code: '111' }),
    await make(payload, 'units', { name: 'Phường 2', code: '222' }),
  ]
  await makePublished(payload, 'plans', {
    title: 'Kế hoạch <A> & B',
    slug: 'co-phu-luc',
    tasks: [
      { code: 'B-1', area: 'area-2', title: 'Rà soát', leadUnit: lead.id, due: { kind: 'none' } },
      {
        code: 'A-1',
        area: 'area-1',
        title: '=Ban hành quy chế',
        product: 'Quy chế',
        leadUnit: old.id,
        coopUnits: [lead.id, twins[1]?.id],
        due: { kind: 'quarter', quarter: 2, year: 2026 },
        budgetAmount: 1024000,
        budgetSource: 'Ngân sách tỉnh',
        note: 'Theo mẫu',
      },
    ],
  })
  const answer = await download(portal, `${PLAN}/phu-luc.docx`).expect(200)
  docx = await readDocx(answer.body as Buffer)
})

afterAll(() => portal.stop())

describe('the annex of a plan as a Word file', () => {
  it('has the usual columns, and a header row that comes back on every page', () => {
    expect(docx.rows[0]).toEqual([
      'STT',
      'Nhiệm vụ',
      'Sản phẩm',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời gian hoàn thành',
      'Kinh phí',
      'Ghi chú',
    ])
    expect(docx.xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })

  it('numbers the tasks through under their areas, units as the paper names them', () => {
    expect(docx.rows.slice(1)).toEqual([
      ['I. CẢI CÁCH THỂ CHẾ'],
      [
        '1',
        '=Ban hành quy chế',
        'Quy chế',
        'Huyện Sa Thầy',
        'Sở Nội vụ; Phường 2',
        'Quý II/2026',
        '1.024.000 đồng Ngân sách tỉnh',
        'Theo mẫu',
      ],
      ['II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
      ['2', 'Rà soát', '', 'Sở Nội vụ', '', '', '', ''],
    ])
  })

  it('is a landscape A4 page with the margins and the type of an official paper', () => {
    expect(docx.xml).toMatch(/<w:pgSz w:w="1683\d" w:h="1190\d" w:orient="landscape"\/>/)
    expect(docx.xml).toMatch(
      /<w:pgMar w:top="113\d" w:right="85\d" w:bottom="113\d" w:left="170\d"/,
    )
    expect(docx.paragraphs).toContain('(Kèm theo Kế hoạch <A> & B)')
  })

  it('is linked from the page of the plan', async () => {
    const { $ } = await openPage(portal, PLAN)
    expect($(`main a[href="${PLAN}/phu-luc.docx"]`)).toHaveLength(1)
    expect($(`main a[href="${PLAN}/phu-luc.xlsx"]`)).toHaveLength(1)
  })
})

describe('the annex as a spreadsheet', () => {
  it('tells units of one name apart, and holds money and days as such', async () => {
    const [sheet] = await openWorkbook(portal, `${PLAN}/phu-luc.xlsx`)
    expect(sheet?.rows[0]).toEqual({
      Mã: 'A-1',
      'Lĩnh vực': 'Cải cách thể chế',
      'Nhiệm vụ': '=Ban hành quy chế',
      'Sản phẩm': 'Quy chế',
      'Cơ quan chủ trì': 'Huyện Sa Thầy',
      'Cơ quan phối hợp': 'Sở Nội vụ; Phường 2 (222)',
      'Người phụ trách': null,
      'Thời gian hoàn thành': 'Quý II/2026',
      'Hạn cuối': new Date('2026-06-30T00:00:00.000Z'),
      'Kinh phí (đồng)': 1024000,
      'Nguồn kinh phí': 'Ngân sách tỉnh',
      'Tính chất': 'Bắt buộc',
      'Trọng số': 1,
      'Ghi chú': 'Theo mẫu',
    })
  })
})
