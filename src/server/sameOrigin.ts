import type { RequestHandler } from 'express'

import { Forbidden } from '../errors.js'
import { text } from '../portal/text/vi.js'

/**
 * Refuses forms sent from another site. Browsers say where a POST comes from in Sec-Fetch-Site or
 * Origin; a request with neither is not from a browser and carries nobody's cookies.
 */
export function sameOriginOnly(publicUrl: string): RequestHandler {
  const ours = new URL(publicUrl).origin
  return (req, _res, next) => {
    const site = req.get('sec-fetch-site')
    const origin = req.get('origin')
    const isForeign = site
      ? !['same-origin', 'none'].includes(site)
      : Boolean(origin && origin !== ours && hostOf(origin) !== req.get('host'))
    next(req.method === 'POST' && isForeign ? new Forbidden(text.errors.foreignForm) : undefined)
  }
}

/** Null for "null", which a page in a sandbox sends, and for what is no address. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
