import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingParts } from '../../../../src/domain/procedures/procedureParts.js'
import type { ProcedureSheet } from '../../../../src/domain/procedures/procedureSheet.js'
import { parseProcedureSheet } from '../../../../src/domain/procedures/procedureSheet.js'
import { joined, wordsOf } from '../stepWords.js'

interface SheetRecord {
  content: Record<string, string>
}

const records = JSON.parse(
  readFileSync(new URL('../../../../seeds/data/procedures.json', import.meta.url), 'utf8'),
) as SheetRecord[]
const sheets = records.map(parseProcedureSheet)

function sheet(code: string): ProcedureSheet {
  const found = sheets.find(({ procedure }) => procedure.nationalCode === code)
  if (!found) throw new Error(`no procedure ${code}`)
  return found
}
const limitsOf = (code: string) =>
  sheet(code).version.channels.map(({ kind, timeLimit }) => [kind, timeLimit.value, timeLimit.unit])

describe('the 120 real records', () => {
  it('are all understood: code, name, levels, audiences, channels', () => {
    expect(sheets).toHaveLength(120)
    expect(sheets.flatMap(({ warnings }) => warnings)).toEqual([])
    expect(new Set(sheets.map(({ procedure }) => procedure.nationalCode)).size).toBe(120)
  })

  it('come out in NFC, with plain spaces, without "Không có thông tin"', () => {
    const text = JSON.stringify(sheets)
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/\u00a0|\\t|\\r| {2}|Không có thông tin/)
  })

  it('lose no word of the steps', () => {
    for (const [index, { version }] of sheets.entries()) {
      const source = records[index]?.content['trình_tự_thực_hiện'] ?? ''
      expect(wordsOf(joined(version.steps))).toEqual(wordsOf(source))
    }
  })

  it('hold as many rows as the sheet', () => {
    const count = (rowsOf: (sheet: ProcedureSheet) => readonly unknown[]) =>
      sheets.reduce((total, each) => total + rowsOf(each).length, 0)
    expect(count(({ version }) => version.channels)).toBe(256)
    expect(count(({ version }) => version.legalBases)).toBe(421)
    expect(
      count(({ version }) => version.documentCases.flatMap(({ components }) => components)),
    ).toBe(466)
  })

  it('have a day on every legal basis and both counts on every paper', () => {
    const bases = sheets.flatMap(({ version }) => version.legalBases)
    expect(bases.filter(({ issuedOn }) => issuedOn === null)).toEqual([])
    const papers = sheets.flatMap(({ version }) =>
      version.documentCases.flatMap(({ components }) => components),
    )
    const uncounted = papers.filter(
      ({ originalCount, copyCount, note }) =>
        originalCount === null || copyCount === null || note !== null,
    )
    expect(uncounted).toEqual([])
  })

  it('never state the number of sets, which the national sheet has no place for', () => {
    expect(sheets.every(({ version }) => missingParts(version)[0]?.part === 'sets')).toBe(true)
  })
})

describe('procedure 1.013128, read by hand', () => {
  it('has these facts', () => {
    const { procedure, version } = sheet('1.013128')
    expect(procedure).toMatchObject({
      nationalCode: '1.013128',
      localCode: null,
      fieldName: 'Ứng phó sự cố tràn dầu',
      levels: ['commune'],
      kindText: 'TTHC được luật giao quy định chi tiết',
      agencyText: 'Ủy ban nhân dân cấp xã',
      keywords: [],
      summary: null,
    })
    expect(procedure.name.endsWith('trên biển')).toBe(true)
    expect(version.announcingDecision).toEqual({
      numberText: '3717/QĐ-BQP',
      issuedOn: null,
      issuerText: null,
    })
    expect(version.steps.map(({ order }) => order)).toEqual([1, 2, 3])
    expect(version.channels).toEqual(
      (['in-person', 'online', 'public-post'] as const).map((kind) => ({
        kind,
        timeLimit: { value: 7, unit: 'working-day', text: '7 Ngày làm việc' },
        fees: [{ kind: 'phi', amount: 0, currency: 'VND', text: null }],
        feeText: 'Phí : 0 Đồng',
        description: null,
      })),
    )
    expect(version.documentCases[0]?.components[1]).toEqual({
      name: 'Văn bản đề nghị thẩm định và phê duyệt kế hoạch ứng phó sự cố tràn dầu',
      originalCount: 1,
      copyCount: 0,
      formName: null,
      note: null,
    })
    expect(version.documentCases[0]?.components[0]?.formName).toBe('6- PHỤ LỤC III.doc')
    expect(version.legalBases[0]).toMatchObject({
      numberText: '12',
      issuedOn: '2021-03-24',
      issuedOnText: '24-03-2021',
      issuerText: 'Thủ tướng Chính phủ',
    })
    expect(version.conditions).toBe('Không')
    expect(version.sourceFile).toBe('ChiTietTTHC_1.013128.doc')
    expect(version.authorisedAgency).toBeNull()
  })
})

describe('other records read by hand', () => {
  it('1.013172: five steps, 60 days, several forms for one paper', () => {
    const { procedure, version } = sheet('1.013172')
    expect(procedure.audiences).toEqual(['overseas-vietnamese'])
    expect(version.steps.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5])
    expect(limitsOf('1.013172')).toEqual([
      ['in-person', 60, 'day'],
      ['public-post', 60, 'day'],
    ])
    expect(version.documentCases[0]?.components[0]?.formName).toBe(
      'Mus1C.docx, Mus2A.docx, Mus1B.docx, Mus1A.docx, Mus2B.docx',
    )
    expect(version.legalBases.map(({ numberText }) => numberText)).toEqual([
      '102/2018/NĐ-CP',
      '209/2025/NĐ-CP',
    ])
  })

  it('1.013194: one channel twice, with different limits', () => {
    expect(limitsOf('1.013194')).toEqual([
      ['in-person', 30, 'day'],
      ['in-person', 40, 'day'],
      ['public-post', 30, 'day'],
      ['public-post', 40, 'day'],
    ])
    expect(sheet('1.013194').version.channels[2]?.fees).toEqual([])
  })

  it('1.013540: working days on paper, days online, four fees by purpose', () => {
    expect(limitsOf('1.013540')).toEqual([
      ['in-person', 5, 'working-day'],
      ['online', 5, 'day'],
      ['public-post', 5, 'working-day'],
    ])
    const amounts = sheet('1.013540').version.channels[0]?.fees.map(({ amount }) => amount)
    expect(amounts).toEqual([2_000_000, 3_500_000, 4_000_000, 5_000_000])
  })

  it('1.013588: hours and half hours, a case set apart before the first step', () => {
    expect(limitsOf('1.013588')).toEqual([
      ['in-person', 1, 'hour'],
      ['in-person', 0.5, 'hour'],
    ])
    expect(sheet('1.013588').version.steps.map(({ order }) => order)).toEqual([null, 1, 2, 3])
  })

  it('1.013552: two cases, each with its three steps', () => {
    expect(sheet('1.013552').version.steps.map(({ order }) => order)).toEqual([
      null,
      1,
      2,
      3,
      null,
      1,
      2,
      3,
    ])
  })

  it('1.013555: says that fees, legal bases and sets are missing', () => {
    expect(missingParts(sheet('1.013555').version).map(({ part }) => part)).toEqual([
      'sets',
      'fees',
      'legal-bases',
    ])
  })

  it('3.000422: province and commune, a fee with a condition, no time limit', () => {
    const { procedure, version } = sheet('3.000422')
    expect(procedure.levels).toEqual(['province', 'commune'])
    expect(version.channels[0]?.timeLimit).toEqual({ value: null, unit: null, text: null })
    expect(version.channels[0]?.fees[0]).toMatchObject({ amount: 50_000, currency: 'VND' })
    expect(version.channels[0]?.fees[0]?.text).toContain('120.000 đồng/hồ sơ')
  })
})

describe('a record of another kind', () => {
  it('with a local code gives both codes', () => {
    const record = { metadata: { mã_thủ_tục: '1.011442.000.00.00.H38', tên_thủ_tục: 'Thử' } }
    expect(parseProcedureSheet(record).procedure).toMatchObject({
      nationalCode: '1.011442',
      localCode: '1.011442.000.00.00.H38',
    })
  })

  it('with keys in the other Unicode form is read all the same', () => {
    const record = { metadata: { ['tên_thủ_tục'.normalize('NFD')]: 'Đăng ký khai sinh' } }
    expect(parseProcedureSheet(record).procedure.name).toBe('Đăng ký khai sinh')
  })

  it('is reported where an editor must look', () => {
    const record = {
      metadata: { mã_thủ_tục: 'TT-01', cấp_thực_hiện: 'Cấp Vùng' },
      content: { đối_tượng_thực_hiện: 'Hộ kinh doanh' },
      tables: { hinh_thuc_nop: [{ hinh_thuc: 'Qua fax' }] },
    }
    expect(parseProcedureSheet(record).warnings).toEqual([
      { kind: 'unusual-code', text: 'TT-01', key: 'mã_thủ_tục' },
      { kind: 'missing-name', text: 'TT-01', key: 'tên_thủ_tục' },
      { kind: 'unknown-level', text: 'Cấp Vùng', key: 'cấp_thực_hiện' },
      { kind: 'unknown-audience', text: 'Hộ kinh doanh', key: 'đối_tượng_thực_hiện' },
      { kind: 'unknown-channel', text: 'Qua fax' },
    ])
  })

  it('reads the day of an announcing decision where the sheet gives it', () => {
    const record = { metadata: { số_quyết_định: 'Quyết định số 163/QĐ-BQP ngày 09/01/2025' } }
    expect(parseProcedureSheet(record).version.announcingDecision).toEqual({
      numberText: '163/QĐ-BQP',
      issuedOn: '2025-01-09',
      issuerText: null,
    })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (record) => void parseProcedureSheet(record)))
    const shapedLikeOne = fc.record({
      metadata: fc.anything(),
      content: fc.anything(),
      tables: fc.record({
        hinh_thuc_nop: fc.anything(),
        thanh_phan_ho_so: fc.array(fc.anything()),
        can_cu_phap_ly: fc.array(fc.anything()),
      }),
    })
    fc.assert(fc.property(shapedLikeOne, (record) => void parseProcedureSheet(record)))
  })
})
