import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import type { Role } from '../../src/domain/options.js'
import { launchBrowser } from '../support/browser.js'
import { signedInPage } from '../support/signIn.js'

const address = inject('portalAddress')
const pages = new Map<Role, Page>()
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

async function pageOf(role: Role): Promise<Page> {
  const known = pages.get(role)
  if (known) return known
  const page = await signedInPage(browser, { address, role })
  pages.set(role, page)
  return page
}

/** Payload's own parts around our views are not ours to mend. */
async function violationsIn(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('our own views in the panel', () => {
  it.each<[Role, string, string]>([
    ['home-affairs', '/admin', '.monday'],
    ['unit-officer', '/admin', '.monday'],
    ['editor', '/admin', '.monday'],
    ['procedure-controller', '/admin', '.monday'],
    ['home-affairs', '/admin/cong-viec?muc=late', 'main'],
    ['home-affairs', '/admin/cong-viec?muc=submitted', 'main'],
    ['unit-head', '/admin/cong-viec?muc=ongoing', 'main'],
    ['procedure-controller', '/admin/thoi-han-cong-bo', 'main'],
    ['viewer', '/admin/giao-ban', '.briefing'],
    ['viewer', '/admin/giao-ban?trang=2', '.briefing'],
  ])('show %s at %s something without a violation, at any width', async (role, path, part) => {
    const page = await pageOf(role)
    await page.goto(path)
    await page.locator(part).waitFor()
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await violationsIn(page, part)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
  })

  it('leave the form of a record within a phone', async () => {
    const page = await pageOf('unit-officer')
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/admin/collections/innovation-models/create')
    await page.getByLabel('Tên', { exact: false }).first().waitFor()
    expect(await overflow(page)).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('lead from a number of the dashboard to the rows it counts', async () => {
    const page = await pageOf('home-affairs')
    await page.goto('/admin')
    const tile = page.getByRole('link', { name: /Trễ hạn/ }).first()
    const count = /\d+/.exec(await tile.innerText())?.[0]
    await tile.click()
    await page.waitForURL('**/admin/cong-viec?muc=late')
    await page.getByText(`${count} nhiệm vụ`, { exact: true }).waitFor()
  })

  it('page the briefing with the arrow keys and leave it with Escape', async () => {
    const page = await pageOf('viewer')
    await page.goto('/admin/giao-ban')
    await page.getByText(/^Trang 1\//).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByText(/^Trang 2\//).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByText(/^Trang 1\//).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL('**/admin')
  })

  it('close a form with Escape and change nothing', async () => {
    const page = await pageOf('unit-head')
    await page.goto('/admin/cong-viec?muc=ongoing')
    await page
      .getByRole('button', { name: /Báo cáo tiến độ/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await violationsIn(page, 'dialog')).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('are not shown to a role that has nothing to do there', async () => {
    const page = await pageOf('editor')
    await page.goto('/admin/cong-viec')
    await page.getByText('Trang này dành cho cơ quan nội vụ').waitFor()
    await page.goto('/admin/giao-ban')
    await page.waitForURL('**/admin')
  })

  it('send a visitor to the sign-in form and back', async () => {
    const context = await browser.newContext({ baseURL: address })
    const page = await context.newPage()
    await page.goto('/admin/cong-viec')
    await page.waitForURL('**/admin/login?**')
    expect(new URL(page.url()).searchParams.get('redirect')).toBe('/admin/cong-viec')
    await context.close()
  })
})
