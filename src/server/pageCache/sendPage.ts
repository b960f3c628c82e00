import type { IncomingMessage, ServerResponse } from 'node:http'

import { encodingFor, type CachedPage } from './cachedPage.js'

/** Writes a finished answer in the encoding asked for, or 304 when the visitor has it already. */
export function sendPage(page: CachedPage, req: IncomingMessage, res: ServerResponse): void {
  const encoding = encodingFor(req.headers['accept-encoding'] as string | undefined)
  const { bytes, etag, isCompressed } = page.bodies[encoding]
  if (page.status === 200 && isKnown(req.headers['if-none-match'], etag)) {
    res.writeHead(304, { ...page.headers, ETag: etag })
    res.end()
    return
  }
  const headers: Record<string, string | number> = {
    ...page.headers,
    ETag: etag,
    'Content-Length': bytes.length,
  }
  if (isCompressed) headers['Content-Encoding'] = encoding
  res.writeHead(page.status, headers)
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}
