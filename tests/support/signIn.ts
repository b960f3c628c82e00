import type { Browser, Page } from 'playwright-core'

import type { Role } from '../../src/domain/options.js'
import { DEMO_PASSWORD } from './demoAccounts.js'

/** A page in which the demo account of a role is signed in, by itself as in a browser of its own. */
export async function signedInPage(
  browser: Browser,
  { address, role }: { address: string; role: Role },
): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, locale: 'vi-VN' })
  const response = await context.request.post('/api/users/login', {
    data: { email: `${role}@demo.example`, password: DEMO_PASSWORD },
  })
  if (!response.ok()) throw new Error(`No sign-in as ${role}: ${await response.text()}`)
  return context.newPage()
}

/** A call of the API as the signed-in page makes it; the body makes it a POST. */
export async function callFrom(page: Page, path: string, body?: unknown): Promise<unknown> {
  await page.goto('/admin')
  return page.evaluate(
    async ([url, data]) => {
      const headers = { 'Content-Type': 'application/json' }
      const request = data ? { method: 'POST', headers, body: data } : {}
      return (await fetch(url, request)).json() as Promise<unknown>
    },
    [path, body === undefined ? '' : JSON.stringify(body)] as const,
  )
}
