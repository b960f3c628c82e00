import { APIError, type PayloadRequest } from 'payload'
import { locales, type z } from 'zod'

import { actorOf } from '../access/roles.js'
import { AppError, BadRequest, Unprocessable } from '../errors.js'
import { text } from '../portal/text/vi.js'

/** @throws APIError 401 for visitors and for accounts that have been disabled */
export function signedIn(req: PayloadRequest) {
  if (!req.user || !actorOf(req)) throw new APIError(text.commands.signIn, 401, null, true)
  return req.user
}

/**
 * What was sent; no body is an empty one, and what an action needs is checked after.
 *
 * @throws BadRequest for what is no JSON: a step must not be taken on half of what somebody said
 */
export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  const written = (await req.text?.()) ?? ''
  if (written.trim() === '') return {}
  try {
    return JSON.parse(written) as unknown
  } catch (cause) {
    throw new BadRequest(text.errors.notJson, { cause })
  }
}

const { localeError: inVietnamese } = locales.vi()

/** @throws Unprocessable naming each field that is wrong */
export function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body, { error: inVietnamese })
  if (parsed.success) return parsed.data
  throw new Unprocessable(
    parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
  )
}

/** Answers with our own refusals in the form in which Payload's REST API gives its own. */
export async function inPublic(handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle()
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause
    const issues = cause instanceof Unprocessable ? { errors: cause.issues } : null
    throw new APIError(cause.message, cause.status, issues as never, true)
  }
}
