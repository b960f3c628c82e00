import type { RequestHandler } from 'express'
import { rateLimit, type Options } from 'express-rate-limit'

import { AppError } from '../errors.js'
import { text } from '../portal/text/vi.js'

const MINUTE = 60_000

/** Attempts to sign in, or to have a password reset, from one address. */
export function signInLimit(): RequestHandler {
  return limit({ windowMs: 15 * MINUTE, limit: 30 })
}

/** Anything sent to the API by one address; generous for an officer, tight for a script. */
export function apiWriteLimit(): RequestHandler {
  return limit({ windowMs: MINUTE, limit: 600, skip: (req) => req.method === 'GET' })
}

/** Forms that anybody may send. */
export function publicPostLimit(): RequestHandler {
  return limit({ windowMs: MINUTE, limit: 60, skip: (req) => req.method !== 'POST' })
}

const FILE = /\.(csv|docx|pdf|xlsx)$|^\/du-lieu\/thu-tuc\./i

/**
 * Files of many records or pages, which cost as much as a hundred pages of the portal. Those that are
 * kept are answered before anything here is asked, so only new ones count.
 */
export function fileLimit(): RequestHandler {
  return limit({ windowMs: MINUTE, limit: 60, skip: ({ path }) => !FILE.test(path) })
}

function limit(options: Partial<Options>): RequestHandler {
  return rateLimit({
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) => next(new AppError(429, text.errors.tooManyRequests)),
    ...options,
  })
}
