import { Router, urlencoded } from 'express'

import { changedDisplay, DISPLAY_COOKIE, displayCookieValue, displayOf } from '../display.js'
import type { PortalDeps } from '../deps.js'
import { paths } from '../paths.js'

const YEAR = 365 * 24 * 3_600_000

/** The bar for text size and contrast, for browsers without JavaScript: remembers the choice and returns to the page. */
export function displayRoutes({ publicUrl }: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  router.post(paths.display, urlencoded({ extended: false, limit: '4kb' }), (req, res) => {
    const form = (req.body ?? {}) as Record<string, unknown> // No form where it is sent as another type.
    const display = changedDisplay(displayOf(req.headers.cookie), form)
    res.cookie(DISPLAY_COOKIE, displayCookieValue(display), {
      maxAge: YEAR,
      path: '/',
      sameSite: 'lax',
      secure: publicUrl.startsWith('https:'),
    })
    res.redirect(303, ownPath(form['tro-ve'], publicUrl))
  })
  return router
}

/** Only an address of this portal: a form must not send a visitor elsewhere. */
function ownPath(given: unknown, publicUrl: string): string {
  if (typeof given !== 'string') return '/'
  try {
    const url = new URL(given, publicUrl)
    const isOurs = url.origin === new URL(publicUrl).origin && !url.pathname.startsWith('//')
    return isOurs ? url.pathname + url.search : '/'
  } catch {
    return '/'
  }
}
