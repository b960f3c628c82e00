import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { isDatabaseAway } from '../database/databaseAway.js'
import { AppError, Gone, NotFound } from '../errors.js'
import { displayOf } from '../portal/display.js'
import { ErrorPage, type ErrorPageProps } from '../portal/pages/ErrorPage.js'
import { renderPage } from '../portal/renderPage.js'
import { text } from '../portal/text/vi.js'
import { publicReader } from '../queries/reading/reader.js'
import { findShell, type ShellView } from '../queries/shell.js'
import { log } from './log.js'
import { makeCachedPage } from './pageCache/cachedPage.js'
import { sendPage } from './pageCache/sendPage.js'

const UNAVAILABLE = 503
/** Seconds; a replica set chooses another server in less. */
const RETRY_AFTER = 30

type ErrorPageDeps = { payload: Payload; publicUrl: string }

/** What is left over is not found; every error becomes a page that a person understands. The last step of the request path. */
export function errorPages(deps: ErrorPageDeps): [RequestHandler, ErrorRequestHandler] {
  const notFound: RequestHandler = (_req, _res, next) => next(new NotFound(text.errors.notFound))

  const answer: ErrorRequestHandler = (thrown: unknown, req, res, next) => {
    if (res.headersSent) {
      next(thrown)
      return
    }
    const error = asAppError(thrown, res.locals.requestId as string)
    res.status(error.status).setHeader('Cache-Control', 'no-store')
    if (error.status === UNAVAILABLE) res.setHeader('Retry-After', RETRY_AFTER)
    if (isForMachines(req)) {
      res.json({ errors: [{ message: error.message }] })
      return
    }
    sendErrorPage(deps, { req, res, error }).catch((err: unknown) => {
      log.error({ msg: 'An error page cannot be shown', err })
      res.type('text').send(error.message) // Nobody waits for this promise: rejected, it would end the process.
    })
  }
  return [notFound, answer]
}

/** Errors of Express and its parts carry a status of their own; the rest is a fault of ours, logged and not shown. */
function asAppError(thrown: unknown, requestId: string): AppError {
  if (thrown instanceof AppError) return thrown
  const status = (thrown as { status?: unknown } | null)?.status
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new AppError(status, status === 404 ? text.errors.notFound : text.errors.badRequest)
  }
  log.error({ msg: 'A request failed', requestId, err: thrown })
  if (isDatabaseAway(thrown)) return new AppError(UNAVAILABLE, text.errors.databaseAway)
  return new AppError(500, text.errors.fault)
}

function isForMachines(req: Request): boolean {
  return req.path.startsWith('/api') || /\.(json|jsonld|csv|xml)$/.test(req.path)
}

async function sendErrorPage(
  { payload, publicUrl }: ErrorPageDeps,
  { req, res, error }: { req: Request; res: Response; error: AppError },
): Promise<void> {
  const settings = await shellOrNothing(payload)
  const html = renderPage(
    {
      title: error instanceof Gone ? error.title : text.errors.title(error.status),
      description: '',
      path: req.path,
      publicUrl,
      display: displayOf(req.headers.cookie),
      settings,
      noindex: true,
    },
    <ErrorPage
      status={error.status}
      message={error.message}
      withdrawn={error instanceof Gone ? error : undefined}
      requestId={error.status >= 500 ? (res.locals.requestId as string) : undefined}
      {...waysOn(req, error.status)}
    />,
  )
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding, Cookie',
  }
  sendPage(makeCachedPage({ status: error.status, headers, body: html }), req, res)
}

/** What to try next: the same again, the page without its parameters, or a search. */
function waysOn(
  { method, path, query, originalUrl, route }: Request,
  status: number,
): Pick<ErrorPageProps, 'query' | 'plainHref' | 'againHref'> {
  if (method !== 'GET') return {}
  const isAsked = Boolean(route) && Object.keys(query).length > 0
  return {
    ...(status === 404 || status === 410 ? { query: wordsOf(path) } : {}),
    ...(isAsked && (status === 400 || 'trang' in query) ? { plainHref: path } : {}),
    ...(status === 429 || status >= 500 ? { againHref: originalUrl } : {}),
  }
}

const LAST_PART = /\/([\p{L}\p{N}.-]{1,100})\/?$/u

/** The last part of an address as words, since most are the name of something; malformed ones came no further than 400. */
function wordsOf(path: string): string {
  const slug = LAST_PART.exec(decodeURIComponent(path))?.[1] ?? ''
  return slug.replaceAll('-', ' ').trim()
}

/** With the database away, the page still has to stand. */
async function shellOrNothing(payload: Payload): Promise<ShellView> {
  try {
    return await findShell(publicReader(payload))
  } catch (err) {
    log.error({ msg: 'The settings cannot be read', err })
    return { siteName: text.site.name } as ShellView
  }
}
