import { randomUUID } from 'node:crypto'

import type { RequestHandler } from 'express'

import { log } from './log.js'

const REQUEST_ID = /^[\w-]{8,64}$/

/** Gives each request an id, told back in X-Request-Id, and writes one line when it is answered. */
export const requestLog: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  const id = given && REQUEST_ID.test(given) ? given : randomUUID()
  res.locals.requestId = id
  res.setHeader('X-Request-Id', id)
  const start = performance.now()
  res.once('close', () => {
    log[res.statusCode >= 500 ? 'error' : 'debug']({
      msg: 'request',
      requestId: id,
      method: req.method,
      path: req.originalUrl.split('?', 1)[0],
      status: res.statusCode,
      milliseconds: Math.round(performance.now() - start),
    })
  })
  next()
}
