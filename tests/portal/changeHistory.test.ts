import { load } from 'cheerio'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { make, makeAccount, makePublished } from '../support/makeRecords.js'
import { openJson, openPage } from '../support/openPage.js'
import { startPortal, type RunningPortal } from '../support/portal.js'
import { restOf, tokenOf } from '../support/rest.js'

let portal: RunningPortal
let token: string

const rest = restOf(() => portal.payload)

beforeAll(async () => {
  portal = await startPortal('empty')
  const { email } = await makeAccount(portal.payload, ['home-affairs'], {
    fullName: 'Trần Thị Sửa',
  })
  token = await tokenOf(portal.payload, email)
})

afterAll(() => portal.stop())

const historyOf = async (path: string) => {
  const { $ } = await openPage(portal, path)
  const details = $('details').filter((_index, each) => $(each).text().includes('Lịch sử thay đổi'))
  return { count: details.length, words: details.text().replace(/\s+/g, ' '), html: $.html() }
}

const TASK = { code: '1', title: 'Rà soát', due: { kind: 'date', day: '2026-06-30' } }

describe('the history of a plan', () => {
  it('tells what was amended, when and why, but not by whom', async () => {
    const plan = await makePublished(portal.payload, 'plans', { slug: 'co-sua', tasks: [TASK] })
    const id = plan.tasks?.[0]?.id
    const due = { kind: 'date', day: '2026-08-31' }
    const answer = await rest.patch(
      `/plans/${plan.id}`,
      {
        _status: 'published',
        title: 'Kế hoạch đã sửa',
        tasks: [
          { ...TASK, id, due },
          { ...TASK, code: '2', title: 'Báo cáo' },
        ],
        changeNote: 'Lùi hạn theo Công văn 12/UBND',
      },
      token,
    )
    expect(answer.status).toBe(200)
    const { words, html } = await historyOf('/ke-hoach/co-sua')
    expect(words).toContain('Lý do: Lùi hạn theo Công văn 12/UBND')
    expect(words).toContain('Nhiệm vụ thứ 1 – Thời hạn: 30/06/2026 → 31/08/2026')
    expect(words).toContain('Thêm: Nhiệm vụ thứ 2')
    expect(words).toContain('→ “Kế hoạch đã sửa”')
    expect(html).not.toContain('Trần Thị Sửa')
    const json = await openJson<{ history: object[] }>(portal, '/ke-hoach/co-sua.json')
    expect(json.history[0]).toMatchObject({ note: 'Lùi hạn theo Công văn 12/UBND' })
    expect(JSON.stringify(json)).not.toContain('Trần Thị Sửa')
  })

  it('keeps the reason with a draft until it is published, and starts the next one empty', async () => {
    const { id } = await makePublished(portal.payload, 'plans', { slug: 'nhap' })
    const draft = { title: 'Tên nháp', changeNote: 'Chưa ai biết' }
    await rest.patch(`/plans/${id}?draft=true`, { _status: 'draft', ...draft }, token)
    expect((await historyOf('/ke-hoach/nhap')).html).not.toMatch(/Tên nháp|Chưa ai biết/)
    const published = await rest.patch(`/plans/${id}`, { _status: 'published', ...draft }, token)
    expect(published.body).toMatchObject({ doc: { changeNote: null } })
    expect((await historyOf('/ke-hoach/nhap')).words).toContain('Lý do: Chưa ai biết')
    await rest.patch(`/plans/${id}`, { _status: 'published', title: 'Lần ba' }, token)
    const { words } = await historyOf('/ke-hoach/nhap')
    expect(words.match(/Lý do/g)).toHaveLength(1)
    expect(words).toContain('“Tên nháp” → “Lần ba”')
  })

  it('names who did it to signed-in staff', async () => {
    const { id } = await makePublished(portal.payload, 'plans', { slug: 'ai-sua' })
    await rest.patch(`/plans/${id}`, { _status: 'published', title: 'Tên mới' }, token)
    const { text } = await request(portal.app())
      .get(`/xem-truoc/plans/${id}`)
      .set('Authorization', `JWT ${token}`)
      .expect(200)
    expect(load(text)('details').text()).toContain('Trần Thị Sửa')
  })
})

describe('the history of a directive and of an assignment', () => {
  it('is on the page of a directive', async () => {
    const { id } = await makePublished(portal.payload, 'directives', { slug: 'chi-dao' })
    const note = { changeNote: 'Đính chính tên' }
    await rest.patch(`/directives/${id}`, { _status: 'published', title: 'Mới', ...note }, token)
    expect((await historyOf('/van-ban/chi-dao')).words).toContain('Lý do: Đính chính tên')
  })

  it('tells the public edits of an assignment, and no internal ones', async () => {
    const unit = await make(portal.payload, 'units')
    const { id } = await make(portal.payload, 'assignments', {
      code: 'LS-1',
      unit: unit.id,
      state: 'assigned',
    })
    await portal.payload.update({
      collection: 'assignments',
      id,
      data: { title: 'Tên đã sửa', returnedReason: 'Chuyện nội bộ' },
      context: { command: true }, // As a step of the work writes it.
      overrideAccess: true,
    })
    const { words, html } = await historyOf('/nhiem-vu/LS-1')
    expect(words).toContain('“Tên đã sửa”')
    expect(html).not.toContain('Chuyện nội bộ')
  })
})
