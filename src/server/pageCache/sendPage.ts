import type { IncomingMessage, ServerResponse } from 'node:http'

import {
  compressedBody,
  encodingFor,
  etagOf,
  type CachedPage,
  type Encoding,
  type PageBody,
} from './cachedPage.js'

/** Writes a finished answer in the encoding asked for, or 304 when the visitor has it already. */
export function sendPage(page: CachedPage, req: IncomingMessage, res: ServerResponse): void {
  const encoding = encodingFor(req.headers['accept-encoding'])
  const ifNoneMatch = req.headers['if-none-match']
  if (ifNoneMatch && page.status === 200 && isKnown(ifNoneMatch, etagOf(page, encoding))) {
    res.writeHead(304, { ...page.headers, ETag: etagOf(page, encoding) })
    res.end()
    return
  }
  const ready = page.bodies[encoding]
  if (ready || encoding === 'identity') {
    write(page, { encoding, body: ready ?? page.bodies.identity }, req, res)
    return
  }
  compressedBody(page, encoding).then(
    (body) => write(page, { encoding, body }, req, res),
    (err: Error) => res.destroy(err),
  )
}

function write(
  page: CachedPage,
  { encoding, body }: { encoding: Encoding; body: PageBody },
  req: IncomingMessage,
  res: ServerResponse,
): void {
  const headers: Record<string, string | number> = {
    ...page.headers,
    ETag: body.etag,
    'Content-Length': body.bytes.length,
  }
  if (body.isCompressed) headers['Content-Encoding'] = encoding
  res.writeHead(page.status, headers)
  res.end(req.method === 'HEAD' ? undefined : body.bytes)
}

function isKnown(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}
