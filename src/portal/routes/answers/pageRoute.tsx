import type { ReactElement } from 'react'
import type { Request, RequestHandler, Response } from 'express'

import { today } from '../../../clock.js'
import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { ownTurn } from '../../../ownTurn.js'
import { whileVisitorWaits } from '../../../visitorsFirst.js'
import { publicReader, type Reader } from '../../../queries/reading/reader.js'
import { findShell } from '../../../queries/shell.js'
import { makingOf } from '../../../server/pageCache/cacheFirst.js'
import { makeCachedPage } from '../../../server/pageCache/cachedPage.js'
import { sendPage } from '../../../server/pageCache/sendPage.js'
import { XLSX_TYPE } from '../../../sheets/workbookStream.js'
import type { PortalDeps } from '../../deps.js'
import { displayOf } from '../../display.js'
import { renderPage, type PageMeta } from '../../renderPage.js'
import { knowing } from './knownParameters.js'
import { gathered, sendPieces, type Pieces } from './sendFile.js'

/** What a route is told about a request. */
export type PageRequest = {
  reader: Reader
  params: Record<string, string>
  /** The GET parameters that the route knows. */
  query: URLSearchParams
  today: CalendarDate
  publicUrl: string
}

/** What a route answers with: a page, a document in another format, or another address. */
export type RouteAnswer =
  | ({ kind: 'page'; body: ReactElement; render?: RenderPage } & PageMeta & Keeping)
  | ({
      kind: 'content'
      type: string
      body: string | Buffer
      filename?: string
      /** Opened in the browser rather than saved. */
      isShown?: boolean
    } & Keeping)
  | { kind: 'file'; type: string; pieces: Pieces; filename: string }
  | { kind: 'redirect'; to: string }

/** The document around a page's own part; the portal's unless said otherwise. */
type RenderPage = typeof renderPage

/** For how many milliseconds the answer holds, where it holds for less than the day. */
type Keeping = { keepFor?: number }

type Answering = (request: PageRequest) => Promise<RouteAnswer>

/**
 * Turns a function from request to answer into a handler that renders, keeps and sends it.
 *
 * @param parameters the GET parameters that it knows; others never reach it
 */
export function pageRoute(
  deps: PortalDeps,
  answer: Answering,
  parameters: readonly string[] = [],
): RequestHandler {
  return knowing(parameters, async (req, res) => {
    const reader = publicReader(deps.payload)
    const made = await whileVisitorWaits(async () => {
      const result = await answer({
        reader,
        params: req.params as Record<string, string>,
        query: queryOf(req.originalUrl),
        today: today(),
        publicUrl: deps.publicUrl,
      })
      if (result.kind === 'redirect' || result.kind === 'file') return result
      return { kind: 'written' as const, content: await written(deps, req, { reader, result }) }
    })
    if (made.kind === 'written') return send(req, res, { reader, ...made.content })
    if (made.kind === 'file') return sendFile(req, res, { reader, ...made })
    // What moved may move again, or come back: browsers ask each time.
    res.setHeader('Cache-Control', 'no-cache')
    res.redirect(301, made.to)
  })
}

/** What it rests on is known when all of it is written. */
async function sendFile(
  req: Request,
  res: Response,
  { reader, pieces, type, filename }: { reader: Reader } & Extract<RouteAnswer, { kind: 'file' }>,
): Promise<void> {
  const body = await gathered(pieces)
  if (Buffer.isBuffer(body)) return send(req, res, { reader, type, filename, body })
  res.set(headersOf({ type, filename }))
  await sendPieces(body, { req, res, isPacked: type === XLSX_TYPE })
}

/** Only what stands behind the question mark: before it an address may be anything. */
function queryOf(address: string): URLSearchParams {
  const at = address.indexOf('?')
  return new URLSearchParams(at < 0 ? '' : address.slice(at + 1))
}

const HTML = 'text/html; charset=utf-8'

type Written = Omit<Extract<RouteAnswer, { kind: 'content' }>, 'kind'>

async function written(
  deps: PortalDeps,
  req: Request,
  {
    reader,
    result,
  }: { reader: Reader; result: Extract<RouteAnswer, { kind: 'page' | 'content' }> },
): Promise<Written> {
  if (result.kind === 'content') return result
  const { kind: _kind, body, render = renderPage, keepFor, ...meta } = result
  const shell = await findShell(reader)
  await ownTurn() // Reading and writing a page together would stop the others for twice as long.
  const html = render(
    {
      ...meta,
      publicUrl: deps.publicUrl,
      display: displayOf(req.headers.cookie),
      settings: shell,
      address: req.originalUrl,
    },
    body,
  )
  return { type: HTML, body: html, ...(keepFor ? { keepFor } : {}) }
}

/** While the search index is behind, a page of it is made once a second for everybody, not kept until the next change. */
const KEPT_WHILE_BEHIND = 1000

function send(
  req: Request,
  res: Response,
  { reader, keepFor, ...content }: { reader: Reader } & Written,
): void {
  const page = makeCachedPage({
    status: 200,
    headers: { ...standingHeaders(res), ...headersOf(content) },
    body: content.body,
  })
  makingOf(req)?.finish(page, reader.tags, reader.isBehind ? KEPT_WHILE_BEHIND : keepFor)
  sendPage(page, req, res)
}

function headersOf({ type, filename, isShown }: Omit<Written, 'body'>): Record<string, string> {
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    Vary: type === HTML ? 'Accept-Encoding, Cookie' : 'Accept-Encoding',
  }
  const way = isShown ? 'inline' : 'attachment'
  if (filename) headers['Content-Disposition'] = `${way}; filename="${filename}"`
  return headers
}

const OWN = /^(x-request-id|ratelimit)/

/** Headers set before this route that hold for everybody; the request's own id and what its address may still ask for do not. */
function standingHeaders(res: Response): Record<string, string> {
  return Object.fromEntries(
    Object.entries(res.getHeaders()).flatMap(([name, value]) =>
      OWN.test(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  )
}
