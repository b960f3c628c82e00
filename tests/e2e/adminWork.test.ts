import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { addDays, storedDay } from '../../src/domain/calendar/calendarDate.js'
import { today } from '../../src/clock.js'
import { launchBrowser } from '../support/browser.js'
import { pictureFile } from '../support/makeRecords.js'
import { callFrom, signedInPage } from '../support/signIn.js'

const address = inject('portalAddress')
const CODE = 'THU-E2E-001'
const REPORT = 'Đã niêm yết đủ thủ tục tại bộ phận một cửa.'
let browser: Browser
let office: Page
let officer: Page
let head: Page

beforeAll(async () => {
  browser = await launchBrowser()
  office = await signedInPage(browser, { address, role: 'home-affairs' })
  officer = await signedInPage(browser, { address, role: 'unit-officer' })
  head = await signedInPage(browser, { address, role: 'unit-head' })
  await makeAssignment()
})

afterAll(() => browser.close())

async function makeAssignment(): Promise<void> {
  const { user } = (await callFrom(officer, '/api/users/me?depth=0')) as {
    user: { unit: string | { id: string } }
  }
  const made = await callFrom(office, '/api/assignments?depth=0', {
    code: CODE,
    title: 'Niêm yết thủ tục tại bộ phận một cửa',
    unit: typeof user.unit === 'string' ? user.unit : user.unit.id,
    due: { kind: 'date', day: storedDay(addDays(today(), 10)) },
  })
  expect(made).toMatchObject({ doc: { code: CODE, state: 'draft' } })
}

/** The row of our assignment in a tab of somebody's inbox. */
async function rowIn(page: Page, tab: string) {
  await page.goto(`/admin/cong-viec?muc=${tab}&q=${CODE}`)
  return page.getByRole('row').filter({ hasText: CODE })
}

/** Opens the form of an action in the row. */
async function open(page: Page, tab: string, action: string) {
  const row = await rowIn(page, tab)
  await row.getByRole('button', { name: action }).click()
  return page.getByRole('dialog')
}

const send = (page: Page) => page.locator('dialog[open] button[type=submit]').click()
const told = (page: Page, words: string) => page.getByText(words).first().waitFor()

// Each step needs the one before: this is one assignment on its way.
describe('an assignment on its way through the inbox', () => {
  it('is given out by Home Affairs', async () => {
    await open(office, 'draft', 'Giao việc')
    await send(office)
    await told(office, 'Đã giao việc cho đơn vị.')
    await expect.poll(async () => (await rowIn(office, 'draft')).count()).toBe(0)
  })

  it('is accepted by the unit’s officer', async () => {
    await open(officer, 'new', 'Nhận việc')
    await send(officer)
    await told(officer, 'Đã nhận việc.')
  })

  it('keeps what was typed when the server finds something missing', async () => {
    const dialog = await open(officer, 'ongoing', 'Báo cáo tiến độ')
    await dialog.getByLabel('Tiến độ (%)').fill('60')
    await send(officer)
    await dialog.getByText('Vui lòng ghi nội dung báo cáo.').waitFor()
    const report = dialog.getByLabel('Nội dung báo cáo')
    expect(await report.getAttribute('aria-invalid')).toBe('true')
    expect(await dialog.getByLabel('Tiến độ (%)').inputValue()).toBe('60')
  })

  it('is reported on with evidence', async () => {
    const dialog = officer.getByRole('dialog')
    const { data: buffer, mimetype: mimeType } = pictureFile()
    await dialog.getByLabel('Nội dung báo cáo').fill(REPORT)
    await dialog
      .getByLabel('Tệp minh chứng')
      .setInputFiles({ name: 'niem-yet.png', mimeType, buffer })
    await send(officer)
    await told(officer, 'Đã gửi báo cáo.')
    const row = await rowIn(officer, 'ongoing')
    await row.getByText('Báo cáo đạt 60%').waitFor()
  })

  it('is reported on from its own page, and nothing is lost when the session has ended', async () => {
    const list = (await callFrom(
      officer,
      `/api/assignments?where[code][equals]=${CODE}&depth=0`,
    )) as {
      docs: { id: string }[]
    }
    await officer.goto(`/admin/collections/assignments/${list.docs[0]?.id}`)
    await officer.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
    const dialog = officer.getByRole('dialog')
    await send(officer)
    await dialog.getByText('Vui lòng ghi nội dung báo cáo.').waitFor()
    const report = dialog.getByLabel('Nội dung báo cáo')
    await expect.poll(() => report.evaluate((each) => each === document.activeElement)).toBe(true)
    await report.fill('Đã thay bảng niêm yết ở sảnh.')
    await officer.keyboard.press('Escape') // The question whether to give it up is answered with no.
    const cookies = await officer.context().cookies()
    await officer.context().clearCookies()
    await send(officer)
    await dialog.getByText('Phiên làm việc đã hết').waitFor()
    expect(await report.inputValue()).toBe('Đã thay bảng niêm yết ở sảnh.')
    await officer.context().addCookies(cookies)
    await send(officer)
    await told(officer, 'Đã gửi báo cáo.')
  })

  it('is submitted by the head of the unit only', async () => {
    const row = await rowIn(officer, 'ongoing')
    expect(await row.getByRole('button', { name: 'Báo cáo hoàn thành' }).count()).toBe(0)
    await open(head, 'ongoing', 'Báo cáo hoàn thành')
    await send(head)
    await told(head, 'Đã báo cáo hoàn thành')
  })

  it('is returned with a reason that the unit reads', async () => {
    const dialog = await open(office, 'submitted', 'Trả lại')
    await dialog.getByLabel('Lý do trả lại').fill('Thiếu ảnh bảng niêm yết.')
    await send(office)
    await told(office, 'Đã trả lại cho đơn vị.')
    const row = await rowIn(head, 'returned')
    await row.getByText('Thiếu ảnh bảng niêm yết.').waitFor()
    await open(head, 'returned', 'Báo cáo hoàn thành')
    await send(head)
    await told(head, 'Đã báo cáo hoàn thành')
  })

  it('is confirmed by Home Affairs, together with others that are ticked', async () => {
    const row = await rowIn(office, 'submitted')
    await row.getByRole('checkbox', { name: `Chọn nhiệm vụ ${CODE}` }).check()
    await office.getByRole('button', { name: 'Xác nhận hoàn thành (1)' }).click()
    await send(office)
    await told(office, 'Đã xác nhận hoàn thành.')
    await (await rowIn(office, 'done')).waitFor()
  })

  it('stands on its public page with the report and its evidence', async () => {
    const html = await (await fetch(`${address}/nhiem-vu/${CODE}`)).text()
    expect(html).toContain('Đã hoàn thành')
    expect(html).toContain(REPORT)
    expect(html).toContain('niem-yet')
    expect(html).not.toContain('Thiếu ảnh bảng niêm yết.')
  })
})
