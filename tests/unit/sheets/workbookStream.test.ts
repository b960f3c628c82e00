import { buffer } from 'node:stream/consumers'

import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'

import type { Column } from '../../../src/sheets/columns.js'
import { sheetOf } from '../../../src/sheets/sheetOf.js'
import { workbookStream, type StreamedSheet } from '../../../src/sheets/workbookStream.js'
import { unzip } from '../../support/unzip.js'

type Row = { title: string | null; count?: number | null; share?: number; day?: string | null }

const columns: Column<Row>[] = [
  { header: 'Nhiệm vụ', value: ({ title }) => title },
  { header: 'Số lượng', kind: 'number', value: ({ count }) => count },
  { header: 'Tỷ lệ', kind: 'percent', value: ({ share }) => share },
  { header: 'Ngày', kind: 'day', value: ({ day }) => day },
]

const bytesOf = (sheet: StreamedSheet) => buffer(workbookStream([sheet]))

async function roundTrip(...rows: Row[]): Promise<unknown[][]> {
  const bytes = await bytesOf(sheetOf({ name: 'Danh sách', columns, rows }))
  const [sheet] = await readExcelFile(bytes)
  return (sheet?.data ?? []).slice(1)
}

describe('a workbook', () => {
  it('has a header row, and cells of their type', async () => {
    const row = { title: 'Rà soát', count: 14528, share: 99.63, day: '2026-01-31' }
    const bytes = await bytesOf(sheetOf({ name: 'Danh sách', columns, rows: [row] }))
    expect(await readExcelFile(bytes)).toEqual([
      {
        sheet: 'Danh sách',
        data: [
          ['Nhiệm vụ', 'Số lượng', 'Tỷ lệ', 'Ngày'],
          ['Rà soát', 14528, 0.9963, new Date('2026-01-31T00:00:00.000Z')],
        ],
      },
    ])
  })

  it('leaves what is missing empty, and zero a zero', async () => {
    const [missing, zero] = await roundTrip(
      { title: 'a', count: null, day: null },
      { title: 'b', count: 0, share: 0 },
    )
    expect(missing).toEqual(['a', null, null, null])
    expect(zero).toEqual(['b', 0, 0, null])
  })

  it.each(['=1+1', '+84 912', '-5', '@SUM(A1)', '=HYPERLINK("http://x","y")', '007', '1.10'])(
    'keeps %s a text',
    async (title) => {
      expect(await roundTrip({ title })).toEqual([[title, null, null, null]])
    },
  )

  it('keeps a day that the calendar of Excel does not know as it was written', async () => {
    const [impossible, old] = await roundTrip(
      { title: 'a', day: '2026-02-30' },
      { title: 'b', day: '1890-05-19' },
    )
    expect(impossible?.[3]).toBe('2026-02-30')
    expect(old?.[3]).toBe('1890-05-19')
  })

  it('shortens a text that Excel would call damage, and drops what XML cannot hold', async () => {
    const [long, strange] = await roundTrip({ title: 'đ'.repeat(40_000) }, { title: 'a\u0000b<&>' })
    expect(long?.[0]).toHaveLength(32_767)
    expect(strange?.[0]).toBe('ab<&>')
  })

  it('takes any name for a sheet', async () => {
    const name = 'Tiến độ: 216/BCĐ-NC [bản đầy đủ của toàn tỉnh]'
    const [sheet] = await readExcelFile(await bytesOf(sheetOf({ name, columns, rows: [] })))
    expect(sheet?.sheet).toBe('Tiến độ  216 BCĐ-NC  bản đầy đủ')
  })

  it('tells no time of writing, so that the same rows have the same ETag', async () => {
    const parts = await unzip(await bytesOf(sheetOf({ name: 'A', columns, rows: [] })))
    expect(parts.length).toBeGreaterThan(5)
    expect([...new Set(parts.map(({ writtenOn }) => writtenOn))]).toEqual(['1980-01-01'])
    expect(parts.map(({ text }) => text).join()).not.toMatch(/dcterms/)
  })

  it('takes its rows while it is written, a few at a time', async () => {
    let taken = 0
    function* rows(): Generator<Row> {
      for (; taken < 100_000; taken += 1) yield { title: `Dòng ${taken} ${Math.sin(taken)}` }
    }
    const pieces = workbookStream([sheetOf({ name: 'A', columns, rows: rows() })])
    for await (const piece of pieces) {
      if (String(piece).includes('xl/worksheets/sheet1.xml')) break
    }
    expect(taken).toBeLessThan(50_000)
  })

  it('passes on what went wrong while the rows were read', async () => {
    // eslint-disable-next-line require-yield
    function* rows(): Generator<Row> {
      throw new Error('database is gone')
    }
    await expect(bytesOf(sheetOf({ name: 'A', columns, rows: rows() }))).rejects.toThrow(
      'database is gone',
    )
  })
})
