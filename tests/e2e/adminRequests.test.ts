import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { addDays, storedDay } from '../../src/domain/calendar/calendarDate.js'
import { formatDay } from '../../src/domain/text/vietnameseFormat.js'
import { today } from '../../src/clock.js'
import { launchBrowser } from '../support/browser.js'
import { callFrom, signedInPage } from '../support/signIn.js'

const address = inject('portalAddress')
const dueOn = addDays(today(), -2)
const until = addDays(today(), 12)
const codes = ['THU-YC-1', 'THU-YC-2'] as const
let browser: Browser
let office: Page
let officer: Page
let head: Page
let unit: string
const ids = new Map<string, string>()

beforeAll(async () => {
  browser = await launchBrowser()
  office = await signedInPage(browser, { address, role: 'home-affairs' })
  officer = await signedInPage(browser, { address, role: 'unit-officer' })
  head = await signedInPage(browser, { address, role: 'unit-head' })
  const me = (await callFrom(officer, '/api/users/me?depth=0')) as { user: { unit: string } }
  unit = me.user.unit
  for (const code of codes) await give(code, unit)
})

afterAll(() => browser.close())

/** Work that its unit has accepted, late by two days. */
async function give(code: string, to: string): Promise<void> {
  const made = (await callFrom(office, '/api/assignments?depth=0', {
    code,
    title: 'Lập danh mục thủ tục chưa niêm yết',
    unit: to,
    due: { kind: 'date', day: storedDay(dueOn) },
  })) as { doc: { id: string } }
  ids.set(code, made.doc.id)
  await step(office, code, 'assign')
}

function step(page: Page, code: string, action: string, input: object = {}) {
  return ask(page, 'POST', `/api/assignments/${ids.get(code)}/${action}`, input)
}

/** As a page of the portal asks: the session's cookie counts from nowhere else. */
async function ask(page: Page, method: string, path: string, body: object) {
  if (!page.url().startsWith(address)) await page.goto('/admin')
  return page.evaluate(
    async ([how, where, data]) => {
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(where, { method: how, headers, body: data })
      return { status: response.status, text: await response.text() }
    },
    [method, path, JSON.stringify(body)] as const,
  )
}

async function rowIn(page: Page, tab: string, code: string) {
  await page.goto(`/admin/cong-viec?muc=${tab}&q=${code}`)
  return page.getByRole('row').filter({ hasText: code })
}

async function open(page: Page, tab: string, [code, action]: [string, string]) {
  const row = await rowIn(page, tab, code)
  await row.getByRole('button', { name: action }).click()
  return page.getByRole('dialog')
}

const send = (page: Page) => page.locator('dialog[open] button[type=submit]').click()
const told = (page: Page, words: string) => page.getByText(words).first().waitFor()

/** Ticks the rows and starts the action for all of them. */
async function several(page: Page, tab: string, action: string) {
  await page.goto(`/admin/cong-viec?muc=${tab}&q=THU-YC`)
  for (const code of codes)
    await page.getByRole('checkbox', { name: `Chọn nhiệm vụ ${code}` }).check()
  await page.getByRole('button', { name: `${action} (${codes.length})` }).click()
  return page.getByRole('dialog')
}

describe('what is not a person’s to do', () => {
  it('is refused with a reason, step by step, to each of the three accounts', async () => {
    const tries: [page: Page, action: string, said: string, status: number][] = [
      [office, 'accept', 'không có quyền', 403],
      [officer, 'submit', 'không có quyền', 403],
      [officer, 'verify', 'không có quyền', 403],
      [officer, 'return', 'không có quyền', 403],
      [officer, 'cancel', 'không có quyền', 403],
      [officer, 'assign', 'không có quyền', 403],
      [officer, 'extend', 'không có quyền', 403],
      [officer, 'hand-over', 'không có quyền', 403],
      [head, 'verify', 'không có quyền', 403],
      [head, 'reopen', 'không có quyền', 403],
      [head, 'submit', 'trạng thái', 409],
      [office, 'verify', 'trạng thái', 409],
      [office, 'reopen', 'trạng thái', 409],
      [office, 'decide-extension', 'Không có đề nghị gia hạn', 409],
      [head, 'answer-explanation', 'Không có yêu cầu giải trình', 409],
    ]
    const words = { text: 'a', reason: 'a', note: 'a', answer: 'a' }
    const given = { ...words, until, decision: 'refused', unit }
    for (const [page, action, said, status] of tries) {
      const answer = await step(page, codes[0], action, given)
      expect([action, answer.status]).toEqual([action, status])
      expect(answer.text).toContain(said)
    }
    const record = `/api/assignments/${ids.get(codes[0])}`
    for (const data of [{ state: 'verified' }, { percent: 100 }, { unit }, { dueOn: until }]) {
      expect((await ask(head, 'PATCH', record, data)).status).toBe(403)
    }
    expect((await ask(office, 'PATCH', record, { state: 'verified' })).status).toBe(409)
    const row = await rowIn(officer, 'new', codes[0])
    expect(await row.getByRole('button').allInnerTexts()).toEqual([
      expect.stringContaining('Nhận việc'),
      expect.stringContaining('Đề nghị gia hạn'),
    ])
  })
})

// Each step needs the one before: these are two assignments on their way.
describe('requests beside the work', () => {
  it('are accepted by the unit for several at once', async () => {
    await several(officer, 'new', 'Nhận việc')
    await send(officer)
    await told(officer, 'Đã nhận việc.')
  })

  it('ask for an explanation of what is late, which the unit answers from its inbox', async () => {
    const asking = await open(office, 'late', [codes[0], 'Yêu cầu giải trình'])
    await send(office)
    await asking.getByText('Vui lòng ghi nội dung yêu cầu giải trình.').waitFor()
    await asking.getByLabel('Nội dung yêu cầu giải trình').fill('Vì sao chậm?')
    await send(office)
    await told(office, 'Đã gửi yêu cầu giải trình')
    const answering = await open(officer, 'explanation-waiting', [codes[0], 'Trả lời giải trình'])
    await answering.getByText('Vì sao chậm?').waitFor()
    await answering.getByLabel('Nội dung giải trình').fill('Chờ bảng niêm yết mới.')
    await send(officer)
    await told(officer, 'Đã gửi giải trình.')
    await open(office, 'explanation-answered', [codes[0], 'Công khai giải trình'])
    await send(office)
    await told(office, 'Đã công khai giải trình')
    const html = await (await fetch(`${address}/nhiem-vu/${codes[0]}`)).text()
    expect(html).toContain('Chờ bảng niêm yết mới.')
  })

  it('ask for more time, granted for several at once, with the first deadline still shown', async () => {
    for (const code of codes) {
      const dialog = await open(officer, 'late', [code, 'Đề nghị gia hạn'])
      await dialog.getByText(`Hạn hiện tại: ${formatDay(dueOn)}.`).waitFor()
      await dialog.getByLabel('Đề nghị gia hạn đến ngày').fill(until)
      await dialog.getByLabel('Lý do đề nghị').fill('Chờ thiết bị')
      await send(officer)
      await told(officer, 'Đã gửi đề nghị.')
    }
    const deciding = await several(office, 'extension-waiting', 'Xem xét gia hạn')
    await deciding.getByLabel('Số, ký hiệu văn bản').fill('15/UBND-NC')
    await send(office)
    await told(office, 'Đã ghi ý kiến')
    const html = await (await fetch(`${address}/nhiem-vu/${codes[1]}`)).text()
    expect(html).toContain(`Hạn gốc ${formatDay(dueOn)}`)
    expect(html).toContain(`Được gia hạn đến ngày ${formatDay(until)} theo 15/UBND-NC`)
  })

  it('return several at once, and keep what was typed while something is missing', async () => {
    for (const code of codes) {
      await step(officer, code, 'report-progress', { text: 'Đã lập danh mục', percent: 100 })
      expect((await step(head, code, 'submit')).status).toBe(200)
    }
    const dialog = await several(office, 'submitted', 'Trả lại')
    await send(office)
    await dialog.getByText('Vui lòng ghi lý do.').first().waitFor()
    await dialog.getByLabel('Lý do trả lại').fill('Thiếu chữ ký')
    await send(office)
    await told(office, 'Đã trả lại cho đơn vị.')
    await (await rowIn(head, 'returned', codes[1])).getByText('Thiếu chữ ký').waitFor()
  })

  it('open again what was cancelled', async () => {
    expect((await step(office, codes[1], 'cancel', { reason: 'Nhầm' })).status).toBe(200)
    const dialog = await open(office, 'cancelled', [codes[1], 'Mở lại'])
    await dialog.getByLabel('Lý do mở lại').fill('Hủy nhầm')
    await send(office)
    await told(office, 'Đã mở lại.')
    await (await rowIn(officer, 'new', codes[1])).waitFor()
  })

  it('hand the work of a unit that has ended to its successor', async () => {
    const ended = (await callFrom(office, '/api/units?depth=0', {
      name: 'Phường Thử Đã Nhập',
      kind: 'ward',
      level: 'commune',
      successions: [{ to: unit, type: 'merge' }],
    })) as { doc: { id: string } }
    await give('THU-BG-1', ended.doc.id)
    await ask(office, 'PATCH', `/api/units/${ended.doc.id}`, {
      validTo: storedDay(addDays(today(), -1)),
    })
    const dialog = await open(office, 'unit-ended', ['THU-BG-1', 'Bàn giao'])
    await send(office)
    await dialog.getByText('Vui lòng ghi lý do.').waitFor()
    const search = dialog.getByLabel('Tìm đơn vị khác theo tên')
    await search.fill('dak cam')
    await dialog.getByRole('radio', { name: /Phường Đăk Cấm/ }).waitFor()
    await dialog.getByLabel('Lý do bàn giao').fill('Sắp xếp đơn vị hành chính')
    await send(office)
    await told(office, 'Đã bàn giao.')
    await (await rowIn(officer, 'late', 'THU-BG-1')).waitFor()
    const html = await (await fetch(`${address}/nhiem-vu/THU-BG-1`)).text()
    expect(html).toContain('Bàn giao từ Phường Thử Đã Nhập sang')
  })
})

describe('the page of reminders', () => {
  it('is there for Home Affairs, and not for a unit', async () => {
    await office.goto('/admin/nhac-viec')
    await office.getByRole('heading', { name: 'Thư nhắc việc đã gửi' }).waitFor()
    await officer.goto('/admin/nhac-viec')
    await officer.waitForURL('**/admin')
  })
})
