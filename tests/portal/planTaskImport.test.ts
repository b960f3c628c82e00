import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { importers } from '../../src/commands/import/importers.js'
import type { PlanTaskReport } from '../../src/commands/planTasks/importPlanTasks.js'
import type { Role } from '../../src/domain/options.js'
import { make, makeAccount, makePublished } from '../support/makeRecords.js'
import { openPage } from '../support/openPage.js'
import { download } from '../support/openWorkbook.js'
import { startPortal, type RunningPortal } from '../support/portal.js'
import { tokenOf } from '../support/rest.js'

const PLAN = '/ke-hoach/nhap-bang'

let portal: RunningPortal
let plan: string

beforeAll(async () => {
  portal = await startPortal('empty')
  const { payload } = portal
  const lead = await make(payload, 'units', { name: 'Sở Nội vụ', shortName: 'SNV' })
  const ward = await make(payload, 'units', { name: 'Phường 2', code: '222' })
  await make(payload, 'units', { name: 'Phường 2', code: '111' })
  const made = await makePublished(payload, 'plans', {
    slug: 'nhap-bang',
    year: 2026,
    tasks: [
      {
        code: 'A-1',
        area: 'area-1',
        title: 'Ban hành quy chế',
        product: 'Quy chế',
        leadUnit: lead.id,
        coopUnits: [ward.id],
        due: { kind: 'quarter', quarter: 2, year: 2026 },
        budgetAmount: 1024000,
        weight: 2,
      },
      {
        code: 'A-2',
        title: 'Rà soát',
        due: { kind: 'year', year: 2025, words: 'Giai đoạn 2021–2025' },
      },
      { code: 'A-3', title: 'Báo cáo', due: { kind: 'continuous', words: 'Ngày 25 hằng tháng' } },
      {
        code: 'A-4',
        title: 'Đào tạo',
        due: { kind: 'date', day: '2026-11-30', words: 'Trước 30/11' },
      },
    ],
  })
  plan = made.id
})

afterAll(() => portal.stop())

type Sent = { name?: string; apply?: boolean; role?: Role; plan?: string }

async function send(
  file: Buffer | string,
  { name = 'bang.csv', apply, role = 'home-affairs', plan: into = plan }: Sent = {},
) {
  const { email } = await makeAccount(portal.payload, [role])
  const token = await tokenOf(portal.payload, email)
  return request(portal.app())
    .post(`/api/plans/${into}/import-tasks?name=${name}${apply ? '&apply=true' : ''}`)
    .set('Authorization', `JWT ${token}`)
    .set('Content-Type', 'application/octet-stream')
    .send(Buffer.from(file))
}

async function report(file: Buffer | string, sent?: Sent): Promise<PlanTaskReport> {
  const answer = await send(file, sent)
  expect(answer.body).not.toHaveProperty('errors')
  expect(answer.status).toBe(200)
  return answer.body as PlanTaskReport
}

const draft = (id = plan) =>
  portal.payload.findByID({
    collection: 'plans',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })

const HEADER =
  'STT,Mã,Nhiệm vụ/Nội dung công việc,Sản phẩm,Chủ trì,Phối hợp,Thời gian hoàn thành,Ghi chú'

describe('the exported task table', () => {
  it('changes nothing when it is brought in again', async () => {
    const answer = await download(portal, `${PLAN}/phu-luc.xlsx`).expect(200)
    const { counts, unknownColumns } = await report(answer.body as Buffer, {
      name: 'phu-luc.xlsx',
      apply: true,
    })
    expect(counts).toEqual({ new: 0, changed: 0, unchanged: 4, refused: 0 })
    expect(unknownColumns).toEqual([])
  })
})

describe('a task table that an office wrote', () => {
  const table = [
    'DANH MỤC NHIỆM VỤ NĂM 2026,,,,,,,',
    HEADER,
    '1,A-1,Ban hành quy chế,Quy chế,SNV,Phường 2 (222),Quý III,',
    '2,A-2,Rà soát,,,,Giai đoạn 2021–2025,',
    '3,B-1,"Tập huấn, bồi dưỡng",Lớp học,Sở Nội vụ,"SNV; Phường 2 (111)",Sau khi có hướng dẫn,Theo mẫu',
  ]

  it('is told row by row, and nothing is written', async () => {
    const result = await report(table.join('\n'))
    expect(result.isApplied).toBe(false)
    expect(result.unknownColumns).toEqual([expect.stringContaining('STT')])
    expect(result.untouched).toBe(2)
    const [changed, refused, added] = result.rows
    expect(changed).toMatchObject({
      row: 3,
      outcome: 'changed',
      changed: [expect.stringMatching(/Quý II\/2026 .* → Quý III \(chậm nhất 30\/09\/2026\)/)],
    })
    expect(refused).toMatchObject({ row: 4, outcome: 'refused' })
    expect(refused?.problems[0]).toMatch(/^Cột G “Thời gian hoàn thành”: không rõ thời hạn/)
    expect(added).toMatchObject({ row: 5, code: 'B-1', outcome: 'new' })
    expect((await draft()).tasks).toHaveLength(4)
  })

  it('is not brought in by halves', async () => {
    const result = await report(table.join('\n'), { apply: true })
    expect(result.counts).toEqual({ new: 1, changed: 1, unchanged: 0, refused: 1 })
    expect(result.isApplied).toBe(false)
    expect((await draft()).tasks).toHaveLength(4)
  })

  it('goes into the draft only, keeps what it does not name, and is the same the second time', async () => {
    const good = [...table.slice(0, 3), ...table.slice(4)].join('\n')
    expect((await report(good, { apply: true })).isApplied).toBe(true)
    const { tasks, _status } = await draft()
    expect(_status).toBe('draft')
    expect(tasks?.map(({ code }) => code)).toEqual(['A-1', 'A-2', 'A-3', 'A-4', 'B-1'])
    expect(tasks?.[0]).toMatchObject({
      due: { kind: 'quarter', quarter: 3, year: 2026, words: 'Quý III' },
      budgetAmount: 1024000,
      weight: 2,
      area: 'area-1',
    })
    expect(tasks?.[4]).toMatchObject({
      title: 'Tập huấn, bồi dưỡng',
      due: { kind: 'conditional', words: 'Sau khi có hướng dẫn' },
      obligation: 'mandatory',
      note: 'Theo mẫu',
    })
    expect(tasks?.[4]?.coopUnits).toHaveLength(2)
    expect((await openPage(portal, PLAN)).words).not.toContain('bồi dưỡng')
    const again = await report(good, { apply: true })
    expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: 2, refused: 0 })
    expect(again.isApplied).toBe(false)
  })
})

describe('a table without a column for the obligation', () => {
  it('leaves an encouraged task encouraged', async () => {
    const { id } = await makePublished(portal.payload, 'plans', {
      tasks: [{ code: 'K-1', title: 'Thi đua', obligation: 'encouraged' }],
    })
    const { rows } = await report('Mã,Nhiệm vụ\nK-1,Thi đua quý I', { apply: true, plan: id })
    expect(rows).toMatchObject([{ outcome: 'changed' }])
    expect((await draft(id)).tasks).toMatchObject([
      { title: 'Thi đua quý I', obligation: 'encouraged' },
    ])
  })
})

describe('the command of the terminal', () => {
  it('shows each row and saves the draft with the rights of the system', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'plan-tasks-'))
    const file = path.join(folder, 'bang.csv')
    await writeFile(file, 'Mã,Nhiệm vụ\nT-1,Việc từ dòng lệnh\n')
    const run = async (isDryRun: boolean, slug = 'nhap-bang') => {
      const outcomes: string[] = []
      const request = { payload: portal.payload, user: null, today: today(), plan: slug, isDryRun }
      for await (const row of importers['plan-tasks']({ ...request, source: { path: file } })) {
        outcomes.push(`${row.place}: ${row.outcome}`)
      }
      return outcomes
    }
    expect(await run(true)).toEqual(['Dòng 2: new'])
    expect(await run(false)).toEqual(['Dòng 2: new'])
    expect(await run(false)).toEqual(['Dòng 2: unchanged'])
    await expect(run(true, 'khong-co')).rejects.toMatchObject({ status: 404 })
    await rm(folder, { recursive: true })
  })
})

describe('what is refused', () => {
  it.each([
    ['a unit that nobody knows', 'C-1,Việc,Sở Lạ,,', 'Cột C “Chủ trì”: không có đơn vị “Sở Lạ”'],
    ['a unit without its marks', 'C-1,Việc,So Noi vu,,', 'Có phải là Sở Nội vụ?'],
    ['one of two units', 'C-1,Việc,Phường 2,,', 'Phường 2 (111), Phường 2 (222). Ghi thêm mã'],
    ['two units in the lead', 'C-1,Việc,"SNV, Phường 2",,', 'không có đơn vị “SNV, Phường 2”'],
    ['a row without a code', ',Việc,,,', 'bắt buộc phải có'],
    ['a day that is not', 'C-1,Việc,,31/04,', 'không có trong lịch'],
    ['an amount that is none', 'C-1,Việc,,,nhiều', 'Cột E “Kinh phí”: không phải là số'],
  ])('%s', async (_what, row, problem) => {
    const table = `Mã,Nhiệm vụ,Chủ trì,Thời gian hoàn thành,Kinh phí\n${row}`
    const [refused] = (await report(table)).rows
    expect(refused?.outcome).toBe('refused')
    expect(refused?.problems.join()).toContain(problem)
  })

  it('is a code that comes twice', async () => {
    const { rows } = await report('Mã,Nhiệm vụ\nC-1,Một\nC-1,Hai')
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'refused'])
  })

  it('is a file that is no table, and whoever may not write plans', async () => {
    const rows = Array.from({ length: 5_001 }, (_, index) => `L-${index},Việc`)
    const long = await send(`Mã,Nhiệm vụ\n${rows.join('\n')}`)
    expect(long.status).toBe(422)
    expect(long.text).toContain('hơn 5000 nhiệm vụ')
    const large = await send('x'.repeat(6 * 1024 * 1024))
    expect(large.status).toBe(413)
    const notTable = await send('%PDF-1.7 xyz', { name: 'bang.pdf' })
    expect(notTable.status).toBe(422)
    expect((await send('Mã,Nhiệm vụ\nC-1,=1+1')).status).toBe(422)
    expect((await send('Mã,Nhiệm vụ\nC-1,Một', { role: 'unit-head' })).status).toBe(403)
    await request(portal.app()).post(`/api/plans/${plan}/import-tasks`).send('x').expect(401)
  })
})
