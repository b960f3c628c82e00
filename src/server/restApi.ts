import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

import type { Request, RequestHandler, Response } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'

import { BadRequest, NotFound } from '../errors.js'
import { inVietnamese } from '../hooks/answerInVietnamese.js'
import { text } from '../portal/text/vi.js'
import { limitedBody } from './requestBody.js'

/**
 * Payload's REST API without Next in between: the same handler that Next's route file would call, so the
 * tests and the panel use one path.
 */
export function restApi({
  config,
  publicUrl,
}: {
  config: SanitizedConfig
  publicUrl: string
}): RequestHandler {
  return async (req, res) => {
    refuseBrokenQuery(req)
    refuseMissingVersions(req, config)
    const answer = await answerOf(config, toFetchRequest(req, publicUrl))
    await sendFetchResponse(await withoutEnglish(answer), res)
  }
}

/** A long query may come as the body of a POST, which Payload reads before it looks out for errors. */
async function answerOf(config: SanitizedConfig, request: globalThis.Request) {
  try {
    return await handleEndpoints({ config, request })
  } catch (cause) {
    throw cause instanceof SyntaxError ? new BadRequest(text.errors.badRequest, { cause }) : cause
  }
}

/** No list here is longer, and beyond the numbers that a database counts with it is a fault. */
const COUNT = /^\d{1,7}$/
/** Ways to compare that not every database here has. */
const UNKNOWN_WAYS = /\[(all|intersects|near|within)\]$/

/** What Payload would answer with 500. @throws BadRequest */
function refuseBrokenQuery({ query }: Request): void {
  const { where, page, limit } = query
  const isCounted = [page, limit].every(
    (each) => each === undefined || (typeof each === 'string' && COUNT.test(each)),
  )
  const isComparable = !Object.keys(query).some((name) => UNKNOWN_WAYS.test(name))
  if (!isCounted || !isComparable) throw new BadRequest(text.errors.badRequest)
  if (typeof where !== 'string') return
  try {
    JSON.parse(where)
  } catch (cause) {
    throw new BadRequest(text.errors.badRequest, { cause })
  }
}

const VERSIONS = /^\/api\/([^/]+)\/versions(?:\/|$)/

/** Versions of what has none, which Payload would ask the database for. @throws NotFound */
function refuseMissingVersions(req: Request, { collections }: SanitizedConfig): void {
  const [, slug] = VERSIONS.exec(req.originalUrl.split('?')[0] ?? '') ?? []
  const hasNone = collections.some((each) => each.slug === slug && !each.versions)
  if (hasNone) throw new NotFound(text.errors.noVersions)
}

/** An address that the API does not have is answered before Payload's error hooks could see it. */
async function withoutEnglish(answer: globalThis.Response): Promise<globalThis.Response> {
  const isJson = answer.headers.get('content-type')?.startsWith('application/json')
  if (answer.status !== 404 || !isJson) return answer
  const body = (await answer.json()) as { message?: unknown }
  const { status, headers } = answer
  const said = typeof body.message === 'string' ? { message: inVietnamese(body.message) } : {}
  return Response.json({ ...body, ...said }, { status, headers: withoutLength(headers) })
}

function withoutLength(headers: Headers): Headers {
  const kept = new Headers(headers)
  kept.delete('content-length')
  return kept
}

/** Express's request as the Fetch request that Payload reads. */
export function toFetchRequest(req: Request, publicUrl: string): globalThis.Request {
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  return new Request(new URL(req.originalUrl, publicUrl), {
    method: req.method,
    headers: toFetchHeaders(req.headers),
    ...(hasBody ? { body: limitedBody(req) as BodyInit, duplex: 'half' } : {}),
  })
}

export function toFetchHeaders(headers: IncomingHttpHeaders): Headers {
  const result = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    for (const each of [value ?? []].flat()) result.append(name, each)
  }
  return result
}

async function sendFetchResponse(answer: globalThis.Response, res: Response): Promise<void> {
  res.status(answer.status)
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value)
  }
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  if (!answer.body) {
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), res)
}
