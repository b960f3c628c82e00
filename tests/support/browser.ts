import { existsSync } from 'node:fs'

import { chromium, type Browser } from 'playwright-core'

const PATHS = [process.env.BROWSER_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']

/** Debian's Chromium without a window and without talking to anybody. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = PATHS.find((path) => path && existsSync(path))
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
