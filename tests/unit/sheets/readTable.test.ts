import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'

import { readTable, type TableColumn } from '../../../src/sheets/readTable.js'
import { workbookWith, zipFile } from '../../support/zipFile.js'

const COLUMNS: readonly TableColumn<'code' | 'count' | 'day' | 'name'>[] = [
  { name: 'code', titles: ['Mã thủ tục', 'Mã TTHC'], isRequired: true },
  { name: 'name', titles: ['Tên thủ tục'], isRequired: true },
  { name: 'count', titles: ['Số bộ hồ sơ'] },
  { name: 'day', titles: ['Ngày có hiệu lực'], isDay: true },
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(name: string, content: Buffer | string) {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return { path: file }
}

async function rowsOf(name: string, content: Buffer | string) {
  const rows = []
  const unknown: string[] = []
  const unread: string[] = []
  const options = {
    onUnknownColumn: (column: string) => void unknown.push(column),
    onUnreadSheet: (sheet: string) => void unread.push(sheet),
  }
  for await (const { row, cells, numbers, days } of readTable(
    await fileOf(name, content),
    COLUMNS,
    options,
  )) {
    rows.push({ row, cells, numbers, days })
  }
  return { rows, unknown, unread }
}

const refusal = (name: string, content: Buffer | string) =>
  rowsOf(name, content).then(
    () => 'read',
    (cause: unknown) => (cause as Error).message,
  )

const utf16 = (words: string) => Buffer.from(`\uFEFF${words}`, 'utf16le')

describe('a CSV file', () => {
  it.each([
    ['UTF-8 with commas', 'Mã thủ tục,Tên thủ tục\n1.000001,Đăng ký\n'],
    ['UTF-8 with a byte order mark', '\uFEFFMã thủ tục,Tên thủ tục\r\n1.000001,Đăng ký'],
    ['semicolons', 'Mã thủ tục;Tên thủ tục\n1.000001;Đăng ký\n'],
    ['tabs', 'Mã thủ tục\tTên thủ tục\n1.000001\tĐăng ký\n'],
    ['UTF-16', utf16('Mã thủ tục;Tên thủ tục\r\n1.000001;Đăng ký\r\n')],
    ['UTF-16, big end first', utf16('Mã thủ tục,Tên thủ tục\n1.000001,Đăng ký\n').swap16()],
    ['code names and columns turned round', 'name,code\nĐăng ký,1.000001\n'],
    ['titles without marks, in capitals', 'TEN THU TUC,ma tthc (*)\nĐăng ký,1.000001\n'],
    ['decomposed text', 'Mã thủ tục,Tên thủ tục\n1.000001,Đăng ký\n'.normalize('NFD')],
  ])('is read: %s', async (_case, content) => {
    const { rows } = await rowsOf('a.csv', content)
    expect(rows).toEqual([
      {
        row: 2,
        cells: { code: '1.000001', name: 'Đăng ký', count: '', day: '' },
        numbers: {},
        days: {},
      },
    ])
  })

  it('counts lines as a spreadsheet counts rows, over cells with line breaks and empty lines', async () => {
    const { rows } = await rowsOf(
      'a.csv',
      'Danh mục\n\nMã thủ tục,Tên thủ tục,Ghi chú\n1,"hai\ndòng",x\n\n2,một,y\n',
    )
    expect(rows.map(({ row, cells }) => [row, cells.name])).toEqual([
      [4, 'hai\ndòng'],
      [7, 'một'],
    ])
  })

  it('names the columns that nothing reads', async () => {
    const { unknown } = await rowsOf('a.csv', 'Mã thủ tục,Tên thủ tục,Màu\n1,a,đỏ\n')
    expect(unknown).toEqual(['C “Màu”'])
  })

  it('takes back the apostrophe that the export writes before a sign', async () => {
    const { rows } = await rowsOf('a.csv', "Mã thủ tục,Tên thủ tục\n1,'- Nộp hồ sơ\n")
    expect(rows[0]?.cells.name).toBe('- Nộp hồ sơ')
  })

  it('reads a file of many pieces whole', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `${index},"Thủ tục ${index}"`)
    const { rows } = await rowsOf('a.csv', `Mã thủ tục,Tên thủ tục\n${lines.join('\n')}\n`)
    expect(rows).toHaveLength(30_000)
    expect(rows.at(-1)).toMatchObject({ row: 30_001, cells: { name: 'Thủ tục 29999' } })
  })

  it.each([
    ['a formula', 'Mã thủ tục,Tên thủ tục\n1,a\n2,=1+1\n', /^Dòng 3, cột B: Ô chứa công thức/],
    ['no UTF-8', Buffer.from([0x4d, 0xe3, 0x2c, 0x31]), /CSV UTF-8/],
    ['a quote without its end', 'Mã thủ tục,Tên thủ tục\n1,"a\n', /ngoặc kép/],
    ['a missing column', 'Mã thủ tục,Tên\n1,a\n', /Thiếu cột “Tên thủ tục”/],
    ['a column twice', 'Mã thủ tục,Tên thủ tục,Mã TTHC\n1,a,2\n', /^Dòng 1, cột C “Mã TTHC”/],
    [
      'a value with a separator and no quotes',
      'Mã thủ tục,Tên thủ tục\n1,a, b\n',
      /^Dòng 2, cột C: Ô này nằm ngoài/,
    ],
    ['only a header', 'Mã thủ tục,Tên thủ tục\n', /chỉ có dòng tiêu đề/],
    ['nothing', '', /Tệp trống/],
  ])('is refused for %s', async (_case, content, message) => {
    expect(await refusal('a.csv', content)).toMatch(message)
  })
})

describe('a workbook', () => {
  const title = (value: string) => ({ value, fontWeight: 'bold' as const })

  const table = (code: string) => [
    [title('Mã thủ tục'), title('Tên thủ tục')],
    [{ value: code }, { value: 'Đăng ký' }],
  ]

  it('names the sheets that nobody reads, but not the help of the template', async () => {
    const content = await writeExcelFile([
      { sheet: 'Thủ tục', data: table('1.000001') },
      { sheet: 'Hướng dẫn', data: table('1.000002') },
      { sheet: 'Phần 2', data: table('1.000003') },
    ]).toBuffer()
    const { rows, unread } = await rowsOf('a.xlsx', content)
    expect(rows.map(({ cells }) => cells.code)).toEqual(['1.000001'])
    expect(unread).toEqual(['Phần 2'])
  })

  it('says which sheet it looked at where a cover stands before the table', async () => {
    const content = await writeExcelFile([
      { sheet: 'Bìa', data: [[{ value: 'Danh mục thủ tục' }]] },
      { sheet: 'Bảng', data: table('1.000001') },
    ]).toBuffer()
    expect(await refusal('a.xlsx', content)).toContain('chỉ đọc trang tính đầu tiên (“Bìa”)')
  })

  it('is read with the exact numbers and days it stores', async () => {
    const content = await writeExcelFile([
      [title('Danh mục thủ tục')],
      [title('Tên thủ tục'), title('Mã thủ tục'), title('Số bộ hồ sơ'), title('Ngày có hiệu lực')],
      [],
      [
        { value: '  Đăng ký  ' },
        { value: '1.000001' },
        { value: 0.1 + 0.2 },
        { value: new Date(Date.UTC(2025, 6, 1)), format: 'dd/mm/yyyy' },
      ],
    ]).toBuffer()
    const { rows } = await rowsOf('a.xlsx', content)
    expect(rows).toEqual([
      {
        row: 4,
        cells: { code: '1.000001', name: 'Đăng ký', count: '0.3', day: '2025-07-01' },
        numbers: { count: 0.3 },
        days: { day: '2025-07-01' },
      },
    ])
  })

  const header =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c></row>'
  const sheet = (rows: string) => `<worksheet><sheetData>${header}${rows}</sheetData></worksheet>`
  const cell = (at: string, words: string) =>
    `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`
  const many = 'a'.repeat(1024)

  it.each([
    ['45000', '2023-03-15'],
    ['45000.75', '2023-03-15'],
    ['2026', undefined],
    ['-3', undefined],
  ])(
    'has %s in a column of days for %s, though its cell has lost its format',
    async (number, day) => {
      const titles = ['code', 'name', 'day', 'count'].map((name, at) =>
        cell(`${'ABCD'.charAt(at)}1`, name),
      )
      const values = `${cell('A2', '1')}${cell('B2', 'a')}<c r="C2"><v>${number}</v></c><c r="D2"><v>${number}</v></c>`
      const content = `<worksheet><sheetData><row r="1">${titles.join('')}</row><row r="2">${values}</row></sheetData></worksheet>`
      const { rows: read } = await rowsOf('a.xlsx', workbookWith(content))
      expect(read[0]?.days.day).toBe(day)
      expect(read[0]?.cells).toMatchObject({ day: day ?? number, count: number })
    },
  )

  it('is read with texts in the cells, in runs, and without cell addresses', async () => {
    const rows = `<row><c t="inlineStr"><is><t>1</t></is></c><c t="inlineStr"><is><r><t>Đăng </t></r><r><t>ký</t></r></is></c></row>`
    expect((await rowsOf('a.xlsx', workbookWith(sheet(rows)))).rows).toMatchObject([
      { row: 2, cells: { code: '1', name: 'Đăng ký' } },
    ])
  })

  it.each([
    [
      'a formula',
      workbookWith(sheet('<row r="7"><c r="B7"><f>SUM(A1:A2)</f><v>3</v></c></row>')),
      /^Dòng 7, cột B: Ô chứa công thức/,
    ],
    [
      'an error in a cell',
      workbookWith(sheet('<row r="3"><c r="A3" t="e"><v>#N/A</v></c></row>')),
      /^Dòng 3, cột A: Ô chứa lỗi/,
    ],
    [
      'a text that is too long',
      workbookWith(sheet(`<row r="3">${cell('A3', many.repeat(50))}</row>`)),
      /^Dòng 3, cột A: Nội dung của ô quá dài/,
    ],
    [
      'entities of its own',
      workbookWith(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheet(`<row>${cell('A2', '&a;')}</row>`)}`),
      /bị hỏng/,
    ],
    [
      'a text of the whole workbook that is too long',
      workbookWith(sheet('<row r="3"><c r="A3" t="s"><v>0</v></c></row>'), [
        { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${many.repeat(50)}</t></si></sst>` },
      ]),
      /Nội dung của ô quá dài/,
    ],
    [
      'elements in each other without end',
      workbookWith(
        sheet(`${'<x>'.repeat(1000)}${'</x>'.repeat(1000)}<row>${cell('A2', '1')}</row>`),
      ),
      /bị hỏng/,
    ],
    ['a broken sheet', workbookWith(sheet('<row><c></row>')), /bị hỏng/],
    ['a cut file', workbookWith(sheet('')).subarray(0, 300), /bị hỏng/],
    [
      'a part that unpacks absurdly',
      workbookWith(sheet(`<row>${cell('A2', 'a')}</row>${' '.repeat(12_000_000)}`)),
      /giải nén bất thường/,
    ],
    [
      'a lie about its size',
      workbookWith('', [
        { name: 'xl/sharedStrings.xml', content: ' '.repeat(9_000_000), declaredSize: 10 },
      ]),
      /bị hỏng|bất thường/,
    ],
    ['a password', zipFile([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }]), /đặt mật khẩu/],
    ['macros', workbookWith(sheet(''), [{ name: 'xl/vbaProject.bin', content: 'x' }]), /macro/],
    [
      'being another document',
      zipFile([{ name: 'word/document.xml', content: 'x' }]),
      /không phải bảng tính XLSX/,
    ],
  ])('is refused for %s', async (_case, content, message) => {
    expect(await refusal('a.xlsx', content)).toMatch(message)
  })

  it('leaves out cells in columns that no spreadsheet has', async () => {
    const rows = `<row r="2">${cell('A2', '1')}${cell(`${'Z'.repeat(5000)}2`, 'x')}</row>`
    expect((await rowsOf('a.xlsx', workbookWith(sheet(rows)))).rows).toMatchObject([
      { row: 2, cells: { code: '1', name: '' } },
    ])
  })

  it('takes a day that no calendar has for a number, also where days count from 1904', async () => {
    const workbook =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
    const titles =
      '<row r="1"><c t="inlineStr"><is><t>code</t></is></c><c t="inlineStr"><is><t>name</t></is></c><c t="inlineStr"><is><t>day</t></is></c></row>'
    const content = workbookWith(
      `<worksheet>${titles}<row r="2">${cell('A2', '1')}<c r="C2" s="0"><v>2958465</v></c></row></worksheet>`,
      [
        { name: 'xl/workbook.xml', content: workbook },
        { name: 'xl/styles.xml', content: styles },
      ],
    )
    expect((await rowsOf('a.xlsx', content)).rows).toMatchObject([
      { row: 2, cells: { day: '2958465' }, days: {} },
    ])
  })

  it('is refused when its parts together are too large, before anything is unpacked', async () => {
    const parts = Array.from({ length: 3 }, (_, index) => ({
      name: `xl/${index}.xml`,
      content: 'x',
      declaredSize: 100_000_000,
    }))
    expect(await refusal('a.xlsx', zipFile(parts))).toMatch(/quá 256 MB/)
  })
})

describe('a file that is not what its name says', () => {
  it.each([
    ['a PDF', 'a.xlsx', '%PDF-1.7 x', /“a.xlsx” có nội dung là PDF/],
    ['a CSV', 'a.xlsx', 'Mã thủ tục,Tên thủ tục\n1,a\n', /“a.xlsx” có nội dung là văn bản CSV/],
    ['a workbook', 'a.csv', workbookWith(''), /“a.csv” có nội dung là tệp nén/],
    ['a program', 'a.csv', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]), /dạng khác/],
    ['the old kind', 'a.xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /kiểu cũ/],
    [
      'a locked workbook',
      'a.xlsx',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      /đặt mật khẩu/,
    ],
  ])('is refused: %s', async (_case, name, content, message) => {
    expect(await refusal(name, content)).toMatch(message)
  })

  it('is refused when it is missing or larger than the limit', async () => {
    const missing = readTable({ path: path.join(folder, 'none.csv') }, COLUMNS).next()
    await expect(missing).rejects.toThrow(/Không đọc được tệp/)
    const { path: big } = await fileOf('big.csv', 'Mã thủ tục')
    await truncate(big, 200 * 1024 * 1024)
    await expect(readTable({ path: big }, COLUMNS).next()).rejects.toThrow(
      /lớn hơn giới hạn 128 MB/,
    )
  })
})
