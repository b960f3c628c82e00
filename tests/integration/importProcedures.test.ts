import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type RunningPayload } from '../support/payload.js'
import { runImport, startImport } from '../support/runImport.js'

type RawRecord = { metadata: Record<string, string>; content: Record<string, string> }

let running: RunningPayload
let records: RawRecord[]

beforeAll(async () => {
  running = await startPayload('empty')
  records = JSON.parse(await readFile('seeds/data/procedures.json', 'utf8')) as RawRecord[]
})

afterAll(() => running.stop())

async function fileOf(name: string, content: unknown): Promise<string> {
  const file = path.join(process.env.DATA_DIR ?? '', name)
  const isBytes = typeof content === 'string' || Buffer.isBuffer(content)
  await writeFile(file, isBytes ? content : JSON.stringify(content))
  return file
}

const count = async (collection: 'procedure-versions' | 'procedures') =>
  (await running.payload.count({ collection, overrideAccess: true })).totalDocs

async function versionsOf(code: string) {
  const { docs } = await running.payload.find({
    collection: 'procedure-versions',
    where: { 'procedure.nationalCode': { equals: code } },
    sort: 'effectiveFrom',
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ effectiveFrom, effectiveTo, results, label }) => ({
    from: effectiveFrom?.slice(0, 10) ?? null,
    to: effectiveTo?.slice(0, 10) ?? null,
    results,
    label,
  }))
}

const some = () => records.slice(0, 8)
const code = () => some()[0]?.metadata['mã_thủ_tục'] ?? ''
const withResult = (result: string) =>
  some().map((record, index) =>
    index === 0 ? { ...record, content: { ...record.content, kết_quả_thực_hiện: result } } : record,
  )

describe('npm run import -- procedures', () => {
  it('shows first what it would do, and writes nothing', async () => {
    const file = await fileOf('a.json', some())
    const { code: exit, output } = await runImport('procedures', file, '--dry-run')
    expect(output).toMatch(/Bản ghi 1 +Mới +1\.013128 Thủ tục thẩm định/)
    expect(output).toMatch(/Chạy thử, chưa ghi: 8 mới, 0 thay đổi, 0 không đổi, 0 không nhận/)
    expect(exit).toBe(0)
    expect(await count('procedures')).toBe(0)
  })

  it('finishes what a killed run has begun, and doubles nothing', async () => {
    const file = await fileOf('a.json', some())
    const first = startImport('procedures', file)
    await first.said(/Bản ghi 3/)
    first.child.kill('SIGKILL')
    await first.ended
    const before = await count('procedures')
    expect(before).toBeGreaterThanOrEqual(3)
    expect(await count('procedure-versions')).toBe(before)
    const { output } = await runImport('procedures', file)
    expect(output).toMatch(/Đã nhập: \d mới, 0 thay đổi, \d không đổi, 0 không nhận/)
    expect(await count('procedures')).toBe(8)
    expect(await count('procedure-versions')).toBe(8)
    expect((await runImport('procedures', file)).output).toMatch(/0 mới, 0 thay đổi, 8 không đổi/)
  })

  it('is public at once, with the facets of its version', async () => {
    const { docs } = await running.payload.find({
      collection: 'procedures',
      where: { nationalCode: { equals: code() } },
      overrideAccess: false,
    })
    expect(docs[0]?.audiences).toContain('citizen')
    expect(docs[0]?.provenance?.source).toBe('Tệp nhập “a.json”')
  })

  it('makes a new version of changed content, and never writes over the old', async () => {
    const file = await fileOf('b.json', withResult('Giấy phép mới'))
    const undated = await runImport('procedures', file)
    expect(undated.output).toMatch(
      /✗ Nội dung khác với bản đang có nhưng không rõ ngày có hiệu lực/,
    )
    expect(undated.code).toBe(1)

    const { output } = await runImport('procedures', file, '--effective', '2026-12-01')
    expect(output).toMatch(/Thay đổi +1\.013128 .*\(phiên bản mới từ 01\/12\/2026: kết quả\)/)
    const [old, next] = await versionsOf(code())
    expect(old).toMatchObject({ from: null, to: '2026-11-30', label: 'Bản đầu tiên' })
    expect(old?.results).not.toBe('Giấy phép mới')
    expect(next).toMatchObject({ from: '2026-12-01', to: null, results: 'Giấy phép mới' })

    const again = await runImport('procedures', file, '--effective', '2026-12-01')
    expect(again.output).toMatch(/0 mới, 0 thay đổi, 8 không đổi, 0 không nhận/)
  })

  it('takes over what the sheet has no place for', async () => {
    const { payload } = running
    const { docs } = await payload.find({
      collection: 'procedure-versions',
      where: { effectiveFrom: { exists: true } },
      depth: 0,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'procedure-versions',
      id: docs[0]?.id ?? '',
      data: { onlineScheme: 'two-level', onlineLevel: 'full', sets: 2, _status: 'published' },
      overrideAccess: true,
    })
    const file = await fileOf('c.json', withResult('Giấy phép mới nữa'))
    await runImport('procedures', file, '--effective', '2027-01-01')
    const last = await payload.find({
      collection: 'procedure-versions',
      sort: '-effectiveFrom',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    expect(last.docs[0]).toMatchObject({
      results: 'Giấy phép mới nữa',
      onlineLevel: 'full',
      sets: 2,
      changeKind: 'unknown',
    })
  })

  it('makes a version of words that come back after others', async () => {
    const file = await fileOf('back.json', some())
    const before = (await versionsOf(code())).length
    const { output } = await runImport('procedures', file, '--effective', '2027-06-01')
    expect(output).toMatch(/Thay đổi +1\.013128 .*\(phiên bản mới từ 01\/06\/2027: kết quả\)/)
    const versions = await versionsOf(code())
    expect(versions).toHaveLength(before + 1)
    expect(versions.at(-1)?.results).toBe(versions[0]?.results)
    const again = await runImport('procedures', file, '--effective', '2027-06-01')
    expect(again.output).toMatch(/0 mới, 0 thay đổi, 8 không đổi/)
  })

  it('refuses a record for itself and takes the others', async () => {
    const [first, second, third] = records.slice(20) as [RawRecord, RawRecord, RawRecord]
    const file = await fileOf('d.json', [
      first,
      { ...second, metadata: { ...second.metadata, tên_thủ_tục: '' } },
      'no record',
      { ...first, content: { ...first.content, mô_tả: 'lần hai' } },
      { ...third, metadata: { ...third.metadata, lĩnh_vực: 'x'.repeat(300) } },
    ])
    const { code: exit, output } = await runImport('procedures', file)
    expect(output).toMatch(/Bản ghi 2 .*\n +✗ Bản ghi 2, trường “tên_thủ_tục”: Thiếu tên thủ tục/)
    expect(output).toMatch(/Bản ghi 3 .*\n +✗ Bản ghi 3, trường “mã_thủ_tục”: Thiếu mã thủ tục/)
    expect(output).toMatch(/Bản ghi 4 .*\n +✗ Mã .* đã có ở bản ghi 1/)
    expect(output).toMatch(/Bản ghi 5 .*\n +✗ Bản ghi 5, trường “.+”: Nội dung dài hơn 200 ký tự/)
    expect(output).toMatch(/1 mới, 0 thay đổi, 0 không đổi, 4 không nhận/)
    expect(exit).toBe(1)
  })

  it('writes nothing of a file that is broken further down', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...some()[0],
      metadata: { ...some()[0]?.metadata, mã_thủ_tục: `9.0004${String(index).padStart(2, '0')}` },
    }))
    const before = await count('procedures')
    const cut = await fileOf('cut.json', JSON.stringify(many).slice(0, -500))
    const { code: exit, output } = await runImport('procedures', cut)
    expect(exit).toBe(1)
    expect(output).toContain('Bản ghi thứ 40 không đúng cú pháp JSON')
    expect(output).toContain('Chưa ghi gì')
    expect(await count('procedures')).toBe(before)
  })

  it('holds to the rights of the account it is run for', async () => {
    await running.payload.create({
      collection: 'users',
      data: {
        email: 'editor@example.vn',
        password: 'mat-khau-thu-nghiem',
        fullName: 'Biên tập',
        roles: ['editor'],
      },
      overrideAccess: true,
    })
    const file = await fileOf('e.json', records.slice(30, 31))
    const refused = await runImport('procedures', file, '--as', 'editor@example.vn')
    expect(refused.output).toMatch(/0 mới, .* 1 không nhận/)
    const unknown = await runImport('procedures', file, '--as', 'ai@example.vn')
    expect(unknown).toMatchObject({ code: 2 })
  })

  it('says in one line what is wrong with a file or the command', async () => {
    const broken = await runImport('procedures', await fileOf('f.json', '[{"a": 1}, {'))
    expect(broken.output).toMatch(/Bản ghi thứ 2 không đúng cú pháp JSON/)
    expect(broken.code).toBe(1)
    const csv = await runImport('procedures', await fileOf('f.csv', 'Mã thủ tục,Màu\n1,đỏ\n'))
    expect(csv.output).toMatch(/Thiếu cột “Tên thủ tục”, “Cấp thực hiện”/)
    const pdf = await runImport('procedures', await fileOf('f.xlsx', '%PDF-1.7'))
    expect(pdf.output).toMatch(/nội dung là PDF/)
    expect(await runImport('procedures')).toMatchObject({ code: 2 })
    expect(await runImport('procedures', 'x.json', '--effective', '1/7/2026')).toMatchObject({
      code: 2,
    })
  })
})

describe('what a strange file is told', () => {
  const table = (...rows: string[]) =>
    ['Mã thủ tục,Tên thủ tục,Cấp thực hiện,Có hiệu lực từ ngày', ...rows].join('\n')

  it('is the row and the column', async () => {
    const file = await fileOf(
      'places.csv',
      table('9.700001,Tên,Cấp Trời,', '9.700002,Tên,Cấp Xã,mai', '9.700003,,Cấp Xã,'),
    )
    const { output } = await runImport('procedures', file, '--dry-run')
    expect(output).toMatch(/✗ Dòng 2, cột C.*: Không rõ cấp thực hiện “Cấp Trời”/)
    expect(output).toMatch(/✗ Dòng 3, cột D.*: Không đọc được ngày “mai”/)
    expect(output).toMatch(/✗ Dòng 4, cột B.*: Thiếu tên thủ tục/)
  })

  it('is the line of a quote that has no other', async () => {
    const file = await fileOf(
      'quote.csv',
      table('9.700001,Tên,Cấp Xã,', '9.700002,Tên "của" nó,Cấp Xã,'),
    )
    const { output } = await runImport('procedures', file, '--dry-run')
    expect(output).toContain('Dòng 3: Dòng này có dấu ngoặc kép không khớp')
  })

  it('is the row in which a quote opened that nothing closes', async () => {
    const rows = ['9.700001,Tên,Cấp Xã,', '9.700002,"Tên,Cấp Xã,', '9.700003,Tên,Cấp Xã,']
    const open = await fileOf('open.csv', table(...rows))
    expect((await runImport('procedures', open, '--dry-run')).output).toContain('Dòng 3: ')
    const later = await fileOf('later.csv', table(...rows, '9.700004,"Tên, dài",Cấp Xã,'))
    expect((await runImport('procedures', later, '--dry-run')).output).toContain('Dòng 3: ')
  })

  it('is every fault of a row', async () => {
    const name = 'Tên '.repeat(600)
    const file = await fileOf('faults.csv', table(`9.700001,${name},Cấp Vùng,mai`))
    const { output } = await runImport('procedures', file, '--dry-run')
    expect(output).toContain('Không rõ cấp thực hiện “Cấp Vùng”')
    expect(output).toContain('Không đọc được ngày “mai”')
    expect(output).toContain('Nội dung dài hơn 1000 ký tự')
  })

  it('is nothing of a text longer than a spreadsheet can hold', async () => {
    const steps = 'Bước một. '.repeat(6_000)
    const file = await fileOf(
      'long.csv',
      [
        'Mã thủ tục,Tên thủ tục,Cấp thực hiện,Trình tự thực hiện',
        `9.700001,Tên,Cấp Xã,${steps}`,
      ].join('\n'),
    )
    const { output } = await runImport('procedures', file, '--dry-run')
    expect(output).toContain('1 mới, 0 thay đổi, 0 không đổi, 0 không nhận')
  })

  it.each([
    ['words.json', '"abc"', /không phải danh sách bản ghi JSON/],
    [
      'page.json',
      '<!DOCTYPE html><html><body>Không có quyền</body></html>',
      /nội dung là trang web/,
    ],
    ['page.xlsx', '\n<html><table><tr><td>1</td></tr></table></html>', /nội dung là trang web/],
    ['page.csv', '<HTML><table></table></HTML>', /nội dung là trang web/],
  ])('is what %s holds instead', async (name, content, expected) => {
    const { output } = await runImport('procedures', await fileOf(name, content), '--dry-run')
    expect(output).toMatch(expected)
  })

  it('is the field of a JSON record', async () => {
    const [first] = some()
    const record = {
      ...first,
      metadata: { ...first?.metadata, mã_thủ_tục: '9.100001', lĩnh_vực: 'x'.repeat(2000) },
      phiên_bản: { ngày_có_hiệu_lực: '29/02/2027' },
    }
    const file = await fileOf('field.json', [record])
    const { output } = await runImport('procedures', file, '--dry-run')
    expect(output).toContain(
      'Bản ghi 1, trường “ngày_có_hiệu_lực”: Không đọc được ngày “29/02/2027”',
    )
    expect(output).toContain('Bản ghi 1, trường “lĩnh_vực”: Nội dung dài hơn')
  })

  it('is which fields nobody reads, and which are of a wrong kind', async () => {
    const [first, second] = some()
    const file = await fileOf('fields.json', [
      { ...first, content: { ...first?.content, trinh_tu: 'Bước 1' } },
      { ...second, tables: { hinh_thuc_nop: 'Trực tiếp' } },
    ])
    const { code: exit, output } = await runImport('procedures', file, '--dry-run')
    expect(output).toContain('Trường “content.trinh_tu” không có trong mẫu')
    expect(output).toContain('✗ Trường “tables.hinh_thuc_nop” phải là danh sách')
    expect(exit).toBe(1)
  })

  it('is nothing of a JSON file in UTF-16', async () => {
    const words = `\uFEFF${JSON.stringify(some())}`
    const file = await fileOf('utf16.json', Buffer.from(words, 'utf16le'))
    const { code: exit, output } = await runImport('procedures', file, '--dry-run')
    expect(output).toContain('0 không nhận')
    expect(exit).toBe(0)
  })
})
