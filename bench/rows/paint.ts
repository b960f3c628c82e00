import { existsSync } from 'node:fs'

import { chromium, type Browser } from 'playwright-core'

import { median, milliseconds } from '../report.js'
import { publicPages } from '../support/publicPages.js'
import { row } from '../support/row.js'
import { startPortal } from '../support/template.js'

const ROUNDS = 5
const BAR = 650
const PHONE = { width: 412, height: 823 }
const SLOW = {
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 200_000,
  offline: false,
}
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Largest contentful paint on a slow phone with an empty cache. */
await row(async () => {
  const executablePath = CHROMIUM.find((file) => existsSync(file))
  if (!executablePath) throw new Error('no Chromium is installed')
  const { address } = await startPortal()
  const procedure = (await publicPages(address)).find((path) => path.startsWith('/thu-tuc/')) ?? ''
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const rows = []
    for (const path of ['/', '/thu-tuc', procedure, '/van-ban/216-bcd-nc']) {
      const paints = []
      for (let round = 0; round <= ROUNDS; round += 1) {
        const paint = await largestPaint(browser, `${address}${path}`)
        if (round > 0) paints.push(paint)
      }
      rows.push({
        what: `largest contentful paint, ${path}`,
        figure: milliseconds(median(paints)),
        reference: '412×823, processor ÷ 4, 150 ms, 1.6 Mbit/s',
        ratio: '–',
        bar: `≤ ${BAR} ms`,
        isMet: median(paints) <= BAR,
      })
    }
    return rows
  } finally {
    await browser.close()
  }
})

async function largestPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    viewport: PHONE,
    isMobile: true,
    deviceScaleFactor: 1.75,
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url, { waitUntil: 'networkidle' })
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? NaN),
        ).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
  await context.close()
  return paint
}
