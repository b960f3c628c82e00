import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { feeKinds, timeLimitUnits } from '../../../../src/domain/options.js'
import {
  procedureRecordOf,
  type WrittenVersion,
} from '../../../../src/domain/procedures/procedureRecordOf.js'
import { parseProcedureSheet } from '../../../../src/domain/procedures/procedureSheet.js'

const records = JSON.parse(readFileSync('seeds/data/procedures.json', 'utf8')) as {
  metadata: Record<string, string>
}[]

const written = (record: unknown) => {
  const { procedure, version } = parseProcedureSheet(record)
  return procedureRecordOf(procedure, version)
}

describe('the real records', () => {
  it.each(records.map((record) => [record.metadata['mã_thủ_tục'], record]))(
    '%s is written as a record that is read back the same',
    (_code, record) => {
      const first = parseProcedureSheet(record)
      const again = parseProcedureSheet(procedureRecordOf(first.procedure, first.version))
      expect(again.procedure).toEqual(first.procedure)
      expect(again.version).toEqual(first.version)
      expect(again.warnings).toEqual(first.warnings)
    },
  )
})

describe('what an editor has written', () => {
  const version: WrittenVersion = {
    name: 'Tên theo quyết định',
    changeKind: 'amended',
    announcingDecision: {
      numberText: '12/QĐ-UBND',
      issuedOn: '2026-01-05T12:00:00.000Z',
      issuerText: 'UBND tỉnh',
    },
    effectiveFrom: '2026-02-01T12:00:00.000Z',
    sets: 2,
    onlineScheme: 'two-level',
    onlineLevel: 'partial',
    partialReason: 'presence',
    onlineUrl: 'https://dichvucong.gov.vn/x',
    steps: [{ order: 1, actor: 'Công dân', text: 'Nộp hồ sơ' }],
    channels: [
      {
        kind: 'online',
        timeLimit: { value: 5, unit: 'working-day', text: '7 Ngày làm việc' },
        fees: [{ kind: 'le-phi', amount: 50_000, currency: 'VND', text: 'mỗi bản' }],
        feeText: 'Lệ phí : 8.000 Đồng',
      },
    ],
    documentCases: [
      { caseName: 'Cấp lại', components: [{ name: 'Đơn', originalCount: 1 }] },
      { caseName: 'Cấp mới', components: [{ name: 'Đơn', copyCount: 2, note: 'có ảnh' }] },
    ],
  }
  const record = procedureRecordOf({ nationalCode: '1.000001', name: 'Tên cũ' }, version)

  it('wins over older words of a source', () => {
    expect(record.tables.hinh_thuc_nop).toEqual([
      {
        hinh_thuc: 'Trực tuyến',
        thoi_han_giai_quyet: '5 Ngày làm việc',
        phi_le_phi: 'Lệ phí : 50.000 Đồng (mỗi bản)',
        mo_ta: '',
      },
    ])
  })

  it('comes back with dates, sets, online service and cases', () => {
    expect(parseProcedureSheet(record)).toMatchObject({
      warnings: [],
      procedure: { name: 'Tên theo quyết định' },
      version: {
        changeKind: 'amended',
        announcingDecision: {
          numberText: '12/QĐ-UBND',
          issuedOn: '2026-01-05',
          issuerText: 'UBND tỉnh',
        },
        effectiveFrom: '2026-02-01',
        effectiveTo: null,
        sets: 2,
        onlineScheme: 'two-level',
        onlineLevel: 'partial',
        partialReason: 'presence',
        onlineUrl: 'https://dichvucong.gov.vn/x',
        documentCases: [
          { caseName: 'Cấp lại', components: [{ name: 'Đơn', originalCount: 1 }] },
          { caseName: 'Cấp mới', components: [{ name: 'Đơn', copyCount: 2, note: 'có ảnh' }] },
        ],
      },
    })
  })

  const words = fc.stringMatching(/^[A-Za-zĐđăêôơư0-9 .:;()\n-]{0,60}$/)
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
  const anyVersion: fc.Arbitrary<WrittenVersion> = fc.record({
    changeKind: fc.constantFrom('unknown', 'new', 'replaced'),
    steps: fc.array(
      fc.record({ order: maybe(fc.integer({ min: 1, max: 3 })), actor: maybe(words), text: words }),
      { maxLength: 4 },
    ),
    channels: fc.array(
      fc.record({
        kind: fc.constantFrom('in-person', 'online', 'public-post'),
        timeLimit: fc.record({
          value: maybe(fc.constantFrom(0, 0.5, 7, 1500)),
          unit: maybe(fc.constantFrom(...timeLimitUnits)),
          text: maybe(words),
        }),
        fees: fc.array(
          fc.record({
            kind: fc.constantFrom(...feeKinds),
            amount: maybe(fc.constantFrom(0, 8000, 1_250_000)),
            text: maybe(words),
          }),
          { maxLength: 2 },
        ),
        feeText: maybe(words),
      }),
      { maxLength: 2 },
    ),
    documentCases: fc.array(
      fc.record({
        caseName: maybe(words),
        components: fc.array(
          fc.record({ name: words, originalCount: maybe(fc.nat(9)), note: maybe(words) }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
    results: maybe(words),
  })

  it('settles: once read and written, a record stays as it is', () => {
    fc.assert(
      fc.property(anyVersion, (any) => {
        const once = written(procedureRecordOf({ nationalCode: '1.000001', name: 'Tên' }, any))
        const twice = written(once)
        expect(twice).toEqual(once)
      }),
      { numRuns: 500 },
    )
  })
})
