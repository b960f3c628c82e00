import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { addDays } from '../../src/domain/calendar/calendarDate.js'
import { formatDay } from '../../src/domain/text/vietnameseFormat.js'
import { make, makeAccount, makePublished } from '../support/makeRecords.js'
import { readDocx, type OpenedDocx } from '../support/openDocx.js'
import { intoBuffer } from '../support/openWorkbook.js'
import { startPortal, type RunningPortal } from '../support/portal.js'
import { tokenOf } from '../support/rest.js'

let portal: RunningPortal
let directive: string
let department: string

const inDays = (count: number) => addDays(today(), count)

beforeAll(async () => {
  portal = await startPortal('empty')
  const { payload } = portal
  const province = await make(payload, 'units', {
    name: 'Tỉnh Quảng Ngãi',
    kind: 'province',
    level: 'province',
  })
  const home = await make(payload, 'units', {
    name: 'Sở Nội vụ',
    kind: 'department',
    level: 'province',
    parent: province.id,
  })
  department = home.id
  const [first, second] = [
    await make(payload, 'units', { name: 'Phường Kon Tum' }),
    await make(payload, 'units', { name: 'Phường Cẩm Thành' }),
  ]
  const paper = await makePublished(payload, 'documents', {
    numberText: '216/BCĐ-NC',
    kind: 'official-letter',
    issuedOn: '2023-01-27',
    issuerText: 'Ban Chỉ đạo cải cách hành chính tỉnh',
    summary: 'Về việc thực hiện phong trào thi đua',
  })
  const made = await makePublished(payload, 'directives', { title: '216', document: paper.id })
  directive = made.id
  const give = (code: string, unit: string, values: Record<string, unknown>) =>
    make(payload, 'assignments', {
      code,
      unit,
      state: 'in-progress',
      title: `Việc ${code}`,
      origin: { kind: 'directive', directive, itemKey: code },
      ...values,
    })
  const due = (days: number) => ({ due: { kind: 'date', day: inDays(days) } })
  await give('TRE-3', first.id, due(-3))
  await give('TRE-30', first.id, {
    ...due(-30),
    extensions: [{ reason: 'Chờ', decision: 'granted', grantedUntil: inDays(-2) }],
  })
  await give('TRE-1', second.id, { ...due(-1), state: 'returned' })
  await give('HOM-NAY', first.id, due(0))
  await give('DA-NOP', first.id, { ...due(-9), state: 'submitted', submittedOn: inDays(-1) })
  await give('DA-HUY', first.id, { ...due(-9), state: 'cancelled', cancelledReason: 'Thôi' })
  await give('GIA-HAN', second.id, {
    ...due(-9),
    extensions: [{ reason: 'Chờ', decision: 'granted', grantedUntil: inDays(9) }],
  })
  await give('KHAC', second.id, { ...due(-5), origin: {} })
})

afterAll(() => portal.stop())

const ask = async (path: string, role: 'home-affairs' | 'unit-head' | 'viewer' | 'editor') => {
  const { email } = await makeAccount(portal.payload, [role], { unit: department })
  const token = await tokenOf(portal.payload, email)
  return request(portal.app())
    .get(path)
    .set('Authorization', `JWT ${token}`)
    .buffer(true)
    .parse(intoBuffer)
}
const letterOf = async (path: string): Promise<OpenedDocx> => {
  const answer = await ask(path, 'home-affairs')
  expect(answer.status).toBe(200)
  return readDocx(answer.body as Buffer)
}
const path = () => `/api/directives/${directive}/reminder-letter.docx`

describe('the reminder letter of a directive', () => {
  it('lists what units still owe after its deadline, days counted from the first one', async () => {
    const { rows } = await letterOf(path())
    const table = rows.filter((row) => row.length === 6 || row.length === 1)
    expect(table).toEqual([
      ['STT', 'Mã', 'Nhiệm vụ', 'Hạn gốc', 'Gia hạn đến', 'Số ngày trễ so với hạn gốc'],
      ['Phường Cẩm Thành (01 nhiệm vụ)'],
      ['1', 'TRE-1', 'Việc TRE-1', formatDay(inDays(-1)), '', '1'],
      ['Phường Kon Tum (02 nhiệm vụ)'],
      ['1', 'TRE-30', 'Việc TRE-30', formatDay(inDays(-30)), formatDay(inDays(-2)), '30'],
      ['2', 'TRE-3', 'Việc TRE-3', formatDay(inDays(-3)), '', '3'],
    ])
  })

  it('has the parts of an official letter, and leaves number, day and signer open', async () => {
    const { paragraphs } = await letterOf(path())
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        'UBND TỈNH QUẢNG NGÃI',
        'SỞ NỘI VỤ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số:          /……-……',
        'V/v đôn đốc thực hiện nhiệm vụ quá hạn theo Công văn số 216/BCĐ-NC',
        'Kính gửi:',
        '- Phường Cẩm Thành;',
        '- Phường Kon Tum.',
        'Nơi nhận:',
        '- Như trên;',
        'QUYỀN HẠN, CHỨC VỤ',
      ]),
    )
    expect(paragraphs.join('\n')).toContain(
      'Thực hiện Công văn số 216/BCĐ-NC ngày 27 tháng 01 năm 2023 của Ban Chỉ đạo cải cách hành chính tỉnh về việc thực hiện phong trào thi đua, qua theo dõi',
    )
    expect(paragraphs.join('\n')).toMatch(/Quảng Ngãi, ngày …\.\. tháng \d+ năm \d{4}/)
    expect(paragraphs.at(-1)).toBe('(Họ và tên)')
    expect(paragraphs.some((each) => each.endsWith('giải quyết./.'))).toBe(true)
  })

  it('is an A4 page in Times New Roman with the margins of the decree', async () => {
    const { xml } = await letterOf(path())
    expect(xml).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/)
    expect(xml).toMatch(/<w:pgMar w:top="113\d" w:right="85\d" w:bottom="113\d" w:left="170\d"/)
    expect(xml).toContain('<w:titlePg/>')
  })

  it('is for Home Affairs only, and keeps nothing', async () => {
    await request(portal.app()).get(path()).expect(401)
    for (const role of ['unit-head', 'viewer', 'editor'] as const) {
      expect((await ask(path(), role)).status).toBe(403)
    }
    const before = await portal.payload.count({ collection: 'documents', overrideAccess: true })
    await letterOf(path())
    const after = await portal.payload.count({ collection: 'documents', overrideAccess: true })
    expect(after.totalDocs).toBe(before.totalDocs)
  })

  it('is not drafted about nothing, nor about a paper that is not published', async () => {
    const calm = await makePublished(portal.payload, 'directives', {})
    const draft = await make(portal.payload, 'directives', {})
    const of = (id: string) => `/api/directives/${id}/reminder-letter.docx`
    const nothing = await ask(of(calm.id), 'home-affairs')
    expect(nothing.status).toBe(409)
    expect((nothing.body as Buffer).toString()).toContain('Không có nhiệm vụ nào quá hạn')
    expect((await ask(of(draft.id), 'home-affairs')).status).toBe(404)
    expect((await ask(of('khong-co'), 'home-affairs')).status).toBe(404)
  })
})

describe('the reminder letter about all late work', () => {
  it('holds what was given without a paper too', async () => {
    const { paragraphs, rows } = await letterOf('/api/assignments/reminder-letter.docx')
    expect(rows.flat()).toContain('KHAC')
    expect(rows.flat()).toContain('TRE-30')
    expect(paragraphs).toContain('V/v đôn đốc thực hiện các nhiệm vụ quá hạn')
  })
})
