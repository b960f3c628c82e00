import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { launchBrowser } from '../support/browser.js'
import { DEMO_PASSWORD } from '../support/demoAccounts.js'

const address = inject('portalAddress')
const TITLE = 'Tin viết thử từ trang quản trị'
const PUBLIC_PATH = '/tin-tuc/tin-viet-thu-tu-trang-quan-tri'
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  const context = await browser.newContext({ baseURL: address, locale: 'vi-VN' })
  page = await context.newPage()
})

afterAll(() => browser.close())

const publicStatus = async () => (await fetch(address + PUBLIC_PATH)).status

// Each step goes on where the one before has left the page.
describe('an editor', () => {
  it('signs in with a form in Vietnamese', async () => {
    await page.goto('/admin')
    await page.getByLabel('Thư điện tử').fill('editor@demo.example')
    await page.getByLabel('Mật khẩu').fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.waitForURL('**/admin')
    await page.getByRole('heading', { name: /^Xin chào/ }).waitFor()
  })

  it('reads at the field, in Vietnamese, what is wrong', async () => {
    await page.goto('/admin/collections/articles/create')
    await page.locator('#field-title').fill(TITLE)
    await page.getByRole('button', { name: 'Nguồn dữ liệu' }).click()
    await page.locator('#field-sourceUrl').fill('khong-phai-dia-chi')
    await page.getByRole('button', { name: 'Đăng', exact: true }).click()
    const field = page.locator('.field-type', { has: page.locator('#field-sourceUrl') }).last()
    await field.getByText('Vui lòng nhập địa chỉ đầy đủ, bắt đầu bằng http://').waitFor()
    expect(await publicStatus()).toBe(404)
  })

  it('saves a draft that only staff see', async () => {
    await page.locator('#field-sourceUrl').fill('')
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await page.waitForURL(/\/admin\/collections\/articles\/(?!create)[^/]+$/)
    expect(await publicStatus()).toBe(404)

    const preview = await page.context().newPage()
    await preview.goto(`/xem-truoc/articles/${new URL(page.url()).pathname.split('/').at(-1)}`)
    await preview.getByRole('heading', { name: TITLE }).waitFor()
    await preview.close()
  })

  it('publishes, and the next request for the public page shows it', async () => {
    await page.getByRole('button', { name: 'Đăng', exact: true }).click()
    await page.getByText('Đã lưu.').first().waitFor()
    expect(await publicStatus()).toBe(200)

    await page.reload()
    const link = page.getByRole('link', { name: /Xem trang công khai/ })
    expect(await link.getAttribute('href')).toBe(PUBLIC_PATH)
  })
})
