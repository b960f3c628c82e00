import type { IncomingMessage, ServerResponse } from 'node:http'

import {
  compressedBody,
  encodingFor,
  etagOf,
  type CachedPage,
  type PageBody,
} from './cachedPage.js'

/** Writes a finished answer in the encoding asked for, or 304 when the visitor has it already. */
export function sendPage(page: CachedPage, req: IncomingMessage, res: ServerResponse): void {
  const encoding = encodingFor(req.headers['accept-encoding'])
  const ifNoneMatch = req.headers['if-none-match']
  if (ifNoneMatch && page.status === 200 && isKnown(ifNoneMatch, etagOf(page, encoding))) {
    res.writeHead(304, [...page.headers, 'ETag', etagOf(page, encoding)])
    res.end()
    return
  }
  const write = ({ headers, bytes }: PageBody) => {
    res.writeHead(page.status, headers)
    res.end(req.method === 'HEAD' ? undefined : bytes)
  }
  const ready = page.bodies[encoding]
  if (ready) write(ready)
  else if (encoding === 'identity') write(page.bodies.identity)
  else compressedBody(page, encoding).then(write, (err: Error) => res.destroy(err))
}

function isKnown(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}
