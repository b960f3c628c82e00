import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { contrasts, type Display } from '../../src/portal/display.js'
import { launchBrowser } from '../support/browser.js'

/** One address of every type of page. */
const PAGES = [
  '/',
  '/van-ban',
  '/van-ban/216-bcd-nc',
  '/van-ban/216-bcd-nc/bang-theo-doi',
  '/ke-hoach',
  '/nhiem-vu',
  '/thong-ke',
  '/phong-trao',
  '/mo-hinh',
  '/thu-tuc',
  '/thu-tuc?q=giay+phep&cap=province',
  '/tim-kiem?q=giay+phep',
  '/tim-kiem?q=khong+co+gi+nhu+the',
  '/thu-tuc/1.013172',
  '/thu-tuc/MH.000001',
  '/thu-tuc/MH.000001/so-sanh',
  '/thu-tuc/MH.000002',
  '/thu-tuc/thay-doi',
  '/thu-tuc/bai-bo',
  '/thu-tuc/1.013172/niem-yet',
  '/kiosk/phuong-kon-tum',
  '/kiosk/phuong-kon-tum/thu-tuc',
  '/kiosk/phuong-kon-tum/thu-tuc/1.013128',
  '/kiem-tra',
  '/don-vi',
  '/tin-tuc',
  '/du-lieu',
  '/mau-giao-dien',
  '/khong-co-trang-nay',
]
/** Lists whose first entry is looked at too. */
const FIRST_OF = [
  '/ke-hoach',
  '/nhiem-vu',
  '/phong-trao',
  '/mo-hinh',
  '/kiem-tra',
  '/don-vi',
  '/tin-tuc',
]
const WIDTHS = [320, 768, 1280]

const address = inject('portalAddress')
let browser: Browser
let paths: string[]

beforeAll(async () => {
  browser = await launchBrowser()
  const first = await Promise.all(FIRST_OF.map(firstEntryOf))
  paths = [...PAGES, ...first]
})

afterAll(() => browser.close())

async function firstEntryOf(list: string): Promise<string> {
  const html = await (await fetch(address + list)).text()
  const found = new RegExp(`href="(${list}/[^"?#]+)"`).exec(html.slice(html.indexOf('<main')))
  if (!found?.[1]) throw new Error(`${list} shows no entry`)
  return found[1]
}

async function contextWith(
  display: Display,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  await context.addCookies([
    { name: 'hien-thi', value: `${display.size}.${display.contrast}`, url: address },
  ])
  return context
}

/** What the browser complained about, and requests to anybody else. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 404'))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      complaints.push(`asked ${request.url()}`)
  })
  return complaints
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Texts that stand in a column so narrow that hardly a word fits a line. */
const crushedTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(dd, dt, td, th, p, li, h1, h2, h3)')]
      .filter(({ innerText, offsetWidth }) => offsetWidth > 1 && innerText.trim().length > 12)
      .filter((each) => each.offsetWidth < 3.5 * parseFloat(getComputedStyle(each).fontSize))
      .map(({ innerText }) => innerText.slice(0, 40)),
  )

describe.each(contrasts)('every type of page in contrast "%s"', (contrast) => {
  it('has no accessibility violation, no complaint and no sideways scrolling', async () => {
    const context = await contextWith({ size: 'vua', contrast })
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(address + path)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect({ path, violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toEqual(
        { path, violations: [] },
      )
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        expect({ path, width, overflow: await overflow(page) }).toEqual({
          path,
          width,
          overflow: 0,
        })
      }
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  it('stays within 320 pixels at the largest text, and can be read', async () => {
    const context = await contextWith({ size: 'rat-lon', contrast })
    const page = await context.newPage()
    await page.setViewportSize({ width: 320, height: 700 })
    for (const path of paths) {
      await page.goto(address + path)
      const found = { path, overflow: await overflow(page), crushed: await crushedTexts(page) }
      expect(found).toEqual({ path, overflow: 0, crushed: [] })
    }
    await context.close()
  })
})

describe.each([true, false])('the display bar with JavaScript %s', (javaScriptEnabled) => {
  it('changes text size and contrast, stays on the page, and is remembered', async () => {
    const context = await contextWith({ size: 'vua', contrast: 'thuong' }, { javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(`${address}/thu-tuc?trang=2`)
    await page.getByRole('button', { name: 'Tăng cỡ chữ' }).click()
    await page.waitForSelector('html[data-size="lon"]')
    await page.getByRole('button', { name: 'Tăng tương phản' }).click()
    await page.waitForSelector('html[data-contrast="cao"]')
    expect(page.url()).toBe(`${address}/thu-tuc?trang=2`)
    await page.goto(`${address}/tin-tuc`)
    expect(await page.locator('html').getAttribute('data-size')).toBe('lon')
    expect(await page.locator('html').getAttribute('data-contrast')).toBe('cao')
    await context.close()
  })
})

it('reaches the content first by keyboard', async () => {
  const page = await (await contextWith({ size: 'vua', contrast: 'thuong' })).newPage()
  await page.goto(address)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('#noi-dung')
})

it('prints without the frame around the content', async () => {
  const page = await (await contextWith({ size: 'vua', contrast: 'cao' })).newPage()
  await page.goto(`${address}/thu-tuc/1.013172`)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('nav').first().isVisible()).toBe(false)
  expect(await page.locator('h1').isVisible()).toBe(true)
})

describe('on a phone, without a script', () => {
  const openOn = async (path: string) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await page.goto(address + path)
    return page
  }

  it('answers who, how long and how much before anybody scrolls', async () => {
    const page = await openOn('/thu-tuc/1.013172')
    for (const answer of ['Ai thực hiện', 'Mất bao lâu', 'Phí, lệ phí', 'Nộp ở đâu']) {
      const box = await page.getByText(answer, { exact: true }).first().boundingBox()
      expect({ answer, onFirstScreen: (box?.y ?? 1000) < 600 }).toEqual({
        answer,
        onFirstScreen: true,
      })
    }
  })

  it('opens the search and the areas at a touch', async () => {
    const page = await openOn('/thu-tuc/1.013172')
    await page.getByText('Danh mục', { exact: true }).click()
    expect(await page.getByRole('link', { name: 'Kế hoạch' }).first().isVisible()).toBe(true)
    await page.locator('.masthead__search label').click()
    await page.keyboard.type('kiểm bằng')
    await page.getByRole('button', { name: 'Tìm' }).click()
    await expect.poll(() => page.url()).toContain('/tim-kiem?q=')
  })

  it('shows a list before its filters are opened', async () => {
    const page = await openOn('/van-ban')
    expect(await page.getByLabel('Loại văn bản').isVisible()).toBe(false)
    await page.getByText('Thêm điều kiện lọc').click()
    expect(await page.getByLabel('Loại văn bản').isVisible()).toBe(true)
  })
})
