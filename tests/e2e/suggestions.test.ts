import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

import { launchBrowser } from '../support/browser.js'

const address = inject('portalAddress')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
})

describe('suggestions while typing', () => {
  it('lead to a find by keyboard', async () => {
    await page.goto(`${address}/`)
    const field = page.getByRole('combobox', { name: 'Bạn cần làm thủ tục gì?' })
    await field.pressSequentially('tran dau')
    await page.getByRole('option').first().waitFor()
    await field.press('ArrowDown')
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain('tràn dầu')
    await field.press('Enter')
    await page.waitForURL(`${address}/thu-tuc/1.013128`)
  })

  it('are found by a screen reader, fit a phone, and go away', async () => {
    await page.goto(`${address}/van-ban`)
    const field = page.getByRole('combobox', { name: 'Tìm trên cổng' })
    await field.pressSequentially('giay phep')
    await page.getByRole('listbox', { name: 'Gợi ý' }).waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
    await field.press('Escape')
    expect(await page.getByRole('listbox').count()).toBe(0)
  })

  it('leave the search as it is without a choice', async () => {
    await page.goto(`${address}/van-ban`)
    const field = page.getByRole('combobox', { name: 'Tìm trên cổng' })
    await field.pressSequentially('giay phep')
    await page.getByRole('option').first().waitFor()
    await field.press('Enter')
    await page.waitForURL(`${address}/tim-kiem?q=giay+phep`)
  })
})
