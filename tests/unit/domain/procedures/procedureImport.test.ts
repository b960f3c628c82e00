import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import {
  planImport,
  type StoredProcedure,
  type StoredVersion,
} from '../../../../src/domain/procedures/procedureImport.js'
import { parseProcedureSheet } from '../../../../src/domain/procedures/procedureSheet.js'

type RawRecord = {
  metadata: Record<string, string>
  content: Record<string, string>
  phiên_bản?: Record<string, string>
}
const [record] = JSON.parse(readFileSync('seeds/data/procedures.json', 'utf8')) as [RawRecord]
const options = { today: calendarDate('2026-11-22'), effectiveOn: null }

function changed(change: {
  metadata?: Record<string, string>
  content?: Record<string, string>
  version?: Record<string, string>
}) {
  return parseProcedureSheet({
    ...record,
    metadata: { ...record.metadata, ...change.metadata },
    content: { ...record.content, ...change.content },
    phiên_bản: change.version ?? {},
  })
}

const sheet = changed({})

function stored(
  versions: readonly Partial<StoredVersion>[],
  more: Partial<StoredProcedure> = {},
): StoredProcedure {
  return {
    ...sheet.procedure,
    id: 'p',
    obstacle: null,
    versions: versions.map((version, index) => ({
      ...sheet.version,
      id: `v${index}`,
      hasDraft: false,
      ...version,
    })),
    ...more,
  }
}

const plan = planImport

describe('a record', () => {
  it('is new where nothing is stored, valid from the day it states or is given', () => {
    expect(planImport(sheet, null, options)).toEqual({ kind: 'new', effectiveFrom: null })
    const dated = changed({ version: { ngày_có_hiệu_lực: '01/07/2026' } })
    expect(planImport(dated, null, options)).toEqual({ kind: 'new', effectiveFrom: '2026-07-01' })
    const given = { ...options, effectiveOn: calendarDate('2026-01-01') }
    expect(planImport(sheet, null, given)).toEqual({ kind: 'new', effectiveFrom: '2026-01-01' })
  })

  it('is unchanged where it says the same, also what an editor added beside it', () => {
    expect(plan(sheet, stored([{}]), options)).toEqual({ kind: 'unchanged' })
    const edited = stored([
      { sets: 2, onlineScheme: 'two-level', onlineLevel: 'full', changeKind: 'new' },
    ])
    expect(plan(sheet, edited, options)).toEqual({ kind: 'unchanged' })
  })

  it('makes a new version from its day and ends the one in force the day before', () => {
    const next = changed({
      content: { kết_quả_thực_hiện: 'Giấy phép' },
      version: { ngày_có_hiệu_lực: '01/12/2026' },
    })
    expect(plan(next, stored([{}]), options)).toMatchObject({
      kind: 'changed',
      parts: ['kết_quả_thực_hiện'],
      savesProcedure: false,
      version: {
        effectiveFrom: '2026-12-01',
        closes: { id: 'v0', effectiveTo: '2026-11-30' },
        follows: { id: 'v0' },
      },
    })
  })

  it('takes the day of the run, then of the decision, where it states none', () => {
    const next = changed({ content: { kết_quả_thực_hiện: 'Giấy phép' } })
    const given = { ...options, effectiveOn: calendarDate('2026-10-01') }
    expect(plan(next, stored([{}]), given)).toMatchObject({
      version: { effectiveFrom: '2026-10-01' },
    })
    const decided = changed({
      content: { kết_quả_thực_hiện: 'Giấy phép' },
      version: { ngày_quyết_định: '05/09/2026' },
    })
    expect(plan(decided, stored([{}]), options)).toMatchObject({
      version: { effectiveFrom: '2026-09-05' },
    })
  })

  it('saves the procedure alone where only its field or name for today differs', () => {
    const next = changed({ metadata: { lĩnh_vực: 'Đất đai' } })
    expect(plan(next, stored([{}]), options)).toMatchObject({
      kind: 'changed',
      parts: ['lĩnh_vực'],
      savesProcedure: true,
      version: null,
    })
  })

  it('gives a coming version its name and leaves today’s name until then', () => {
    const next = changed({
      metadata: { tên_thủ_tục: 'Tên mới' },
      version: { ngày_có_hiệu_lực: '01/01/2027' },
    })
    expect(plan(next, stored([{}]), options)).toMatchObject({
      savesProcedure: false,
      parts: ['tên_thủ_tục'],
    })
  })

  it('abolishes from its day, with a version that says so', () => {
    const abolition = changed({
      version: { loại_thay_đổi: 'Bãi bỏ', ngày_có_hiệu_lực: '01/12/2026' },
    })
    const before = stored([{}])
    expect(plan(abolition, before, options)).toMatchObject({
      parts: ['loại_thay_đổi'],
      version: { effectiveFrom: '2026-12-01', closes: { effectiveTo: '2026-11-30' } },
    })
  })

  it('fills a day that was unknown and makes no version of it', () => {
    const dated = changed({ version: { ngày_có_hiệu_lực: '01/07/2026' } })
    expect(plan(dated, stored([{}]), options)).toMatchObject({
      kind: 'changed',
      version: null,
      days: { id: 'v0', effectiveFrom: '2026-07-01' },
    })
  })

  it('is unchanged where it repeats a coming version', () => {
    const next = changed({
      content: { kết_quả_thực_hiện: 'Giấy phép' },
      version: { ngày_có_hiệu_lực: '01/01/2027' },
    })
    const both = stored([
      { effectiveTo: '2026-12-31' },
      { ...next.version, id: 'v1', effectiveFrom: '2027-01-01' },
    ])
    expect(plan(next, both, options)).toEqual({ kind: 'unchanged' })
    expect(plan(sheet, both, options)).toEqual({ kind: 'unchanged' })
  })

  it('is a change where it goes back to the words of a version that was replaced', () => {
    const both = stored([
      { effectiveTo: '2026-06-30' },
      { results: 'Giấy phép', effectiveFrom: '2026-07-01' },
    ])
    const given = { ...options, effectiveOn: calendarDate('2027-01-01') }
    const back = { version: { effectiveFrom: '2027-01-01', closes: { id: 'v1' } } }
    expect(plan(sheet, both, given)).toMatchObject(back)
    const stated = changed({ version: { ngày_có_hiệu_lực: '01/01/2027' } })
    expect(plan(stated, both, options)).toMatchObject(back)
    expect(plan(sheet, both, options)).toMatchObject({ refusals: [{ reason: 'no-day' }] })
    const thrice = [...both.versions]
    const last = thrice[1]
    if (last) thrice[1] = { ...last, effectiveTo: '2026-12-31' }
    const again = stored([...thrice, { effectiveFrom: '2027-01-01' }])
    expect(plan(sheet, again, given)).toEqual({ kind: 'unchanged' })
    expect(plan(stated, again, options)).toEqual({ kind: 'unchanged' })
  })

  const otherContent = { kết_quả_thực_hiện: 'Giấy phép' }
  it.each([
    ['no-day', changed({ content: otherContent }), stored([{}])],
    [
      'day-taken',
      changed({ content: otherContent, version: { ngày_có_hiệu_lực: '01/07/2026' } }),
      stored([{ effectiveFrom: '2026-07-01' }]),
    ],
    [
      'gap',
      changed({ content: otherContent, version: { ngày_có_hiệu_lực: '01/07/2026' } }),
      stored([{ effectiveTo: '2026-06-01' }]),
    ],
    [
      'other-day',
      changed({ version: { ngày_có_hiệu_lực: '01/07/2026' } }),
      stored([{ effectiveFrom: '2025-07-01' }]),
    ],
    [
      'draft',
      changed({ content: otherContent, version: { ngày_có_hiệu_lực: '01/07/2026' } }),
      stored([{ hasDraft: true }]),
    ],
    ['draft', sheet, stored([{}], { obstacle: 'draft' })],
    ['trash', sheet, stored([{}], { obstacle: 'trash' })],
    ['withdrawn', sheet, stored([{}], { obstacle: 'withdrawn' })],
    ['missing-code', changed({ metadata: { mã_thủ_tục: '' } }), null],
    ['missing-name', changed({ metadata: { tên_thủ_tục: '' } }), null],
    ['missing-level', changed({ metadata: { cấp_thực_hiện: '' } }), null],
    ['number-code', changed({ metadata: { mã_thủ_tục: '1.01312' } }), null],
    ['abolishing', changed({ version: { loại_thay_đổi: 'Bãi bỏ' } }), null],
    ['unreadable-day', changed({ version: { ngày_có_hiệu_lực: 'tháng 7' } }), null],
    ['unreadable-day', changed({ version: { ngày_có_hiệu_lực: '31/02/2026' } }), null],
    [
      'days-reversed',
      changed({ version: { ngày_có_hiệu_lực: '02/07/2026', ngày_hết_hiệu_lực: '01/07/2026' } }),
      null,
    ],
  ])('is refused: %s', (reason, read, before) => {
    expect(planImport(read, before, options)).toMatchObject({
      kind: 'refused',
      refusals: [{ reason }],
    })
  })
})
