import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { launchBrowser } from '../support/browser.js'

const address = inject('portalAddress')
const start = `${address}/kiosk/phuong-kon-tum`
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

it('asks before it goes back to the start, and stays when somebody answers', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.clock.install()
  await page.goto(`${start}/thu-tuc`)
  const warning = page.getByRole('alert')
  await page.clock.runFor(69_000)
  expect(await warning.isVisible()).toBe(false)
  await page.clock.runFor(2_000)
  expect(await warning.innerText()).toContain('Màn hình sẽ về đầu sau 19 giây')
  await page.getByRole('button', { name: 'Tôi vẫn đang xem' }).click()
  expect(await warning.isVisible()).toBe(false)
  await page.clock.runFor(60_000)
  expect(page.url()).toBe(`${start}/thu-tuc`)
  await page.clock.runFor(31_000)
  await page.waitForURL(start)
})

it('forgets what was typed at the start and left there, and else leaves the start alone', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.clock.install()
  await page.goto(start)
  const field = page.getByRole('searchbox')
  await page.clock.runFor(200_000)
  expect(await page.getByRole('alert').isVisible()).toBe(false)
  await field.fill('ly hôn')
  await page.clock.runFor(91_000)
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[type=search]')?.value === '',
  )
  expect(page.url()).toBe(start)
})

it.each([true, false])(
  'sets text and contrast as the portal does, with JavaScript %s',
  async (javaScriptEnabled) => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await page.goto(`${start}/thu-tuc`)
    const size = () => page.locator('h1').evaluate((each) => getComputedStyle(each).fontSize)
    const before = parseFloat(await size())
    await page.getByRole('button', { name: 'Tăng cỡ chữ' }).click()
    await page.getByRole('button', { name: 'Tăng tương phản' }).click()
    await page.waitForSelector('html[data-contrast="cao"]')
    expect(parseFloat(await size())).toBeGreaterThan(before)
    expect(page.url()).toBe(`${start}/thu-tuc`)
  },
)

it('shows the next person the text as it was', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.clock.install()
  await page.goto(start)
  await page.getByRole('button', { name: 'Tăng cỡ chữ' }).click()
  expect(await page.locator('html').getAttribute('data-size')).toBe('lon')
  await page.clock.runFor(91_000)
  await page.waitForSelector('html[data-size="vua"]')
  await page.reload()
  expect(await page.locator('html').getAttribute('data-size')).toBe('vua')
})

it('stays within an upright screen at the largest text', async () => {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 } })
  await context.addCookies([{ name: 'hien-thi', value: 'rat-lon.cao', url: address }])
  const page = await context.newPage()
  for (const path of [start, `${start}/thu-tuc`, `${start}/thu-tuc/1.013128`]) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect({ path, overflow }).toEqual({ path, overflow: 0 })
  }
})

it('offers nothing smaller than a thumb', async () => {
  const page = await (
    await browser.newContext({ viewport: { width: 1080, height: 1920 } })
  ).newPage()
  for (const path of [start, `${start}/thu-tuc`, `${start}/thu-tuc/1.013128`]) {
    await page.goto(path)
    for (const target of await page.locator('a, button, input').all()) {
      const box = await target.boundingBox()
      if (box) expect({ path, height: box.height >= 64 }).toEqual({ path, height: true })
    }
  }
})
