import type { RequestHandler } from 'express'

import { AppError, BadRequest } from '../errors.js'
import { text } from '../portal/text/vi.js'

const LONGEST_ADDRESS = 4_000
const READING = ['GET', 'HEAD', 'OPTIONS']
const CONTROL_CHARACTERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/ // eslint-disable-line no-control-regex

/** Answers addresses that cannot mean anything with 400 or 414, before any of them reaches a query. */
export const refuseMalformed: RequestHandler = (req, _res, next) => {
  if (isTooLong(req.originalUrl)) {
    next(new AppError(414, text.errors.addressTooLong))
    return
  }
  if (!isDecodable(req.originalUrl)) {
    next(new BadRequest(text.errors.addressMalformed))
    return
  }
  next()
}

/** Portal pages are read; what is sent goes to the few addresses that take it. */
export function allowOnly(methods: string[] = READING): RequestHandler {
  return (req, res, next) => {
    if (methods.includes(req.method)) {
      next()
      return
    }
    res.setHeader('Allow', methods.join(', '))
    next(new AppError(405, text.errors.methodNotAllowed))
  }
}

/** Whether an address can mean something at all; others are answered as they came. */
export function isWellFormed(url: string): boolean {
  return url.startsWith('/') && !isTooLong(url) && isDecodable(url)
}

function isTooLong(url: string): boolean {
  return url.length > LONGEST_ADDRESS
}

function isDecodable(url: string): boolean {
  try {
    const decoded = decodeURIComponent(url.replaceAll('+', ' '))
    return !CONTROL_CHARACTERS.test(decoded) && !decoded.split(/[?#]/, 1)[0]?.includes('..')
  } catch {
    return false
  }
}
