const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const BASE = 'https://portal.invalid'

/** The address if following it cannot run code, else null. Browsers ignore blanks inside 'java\nscript:', so the parsed form decides. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || href.trim() === '') return null
  try {
    const url = new URL(href, BASE)
    if (!SAFE_PROTOCOLS.has(url.protocol)) return null
    if (url.origin !== BASE) return url.href
    const isFragment = href.trim().startsWith('#')
    return isFragment ? url.hash : `${url.pathname}${url.search}${url.hash}`
  } catch {
    return null
  }
}
