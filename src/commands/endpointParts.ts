import { APIError, type PayloadRequest } from 'payload'
import { locales, type z } from 'zod'

import { actorOf } from '../access/roles.js'
import { AppError, Unprocessable } from '../errors.js'
import { text } from '../portal/text/vi.js'

/** @throws APIError 401 for visitors and for accounts that have been disabled */
export function signedIn(req: PayloadRequest) {
  if (!req.user || !actorOf(req)) throw new APIError(text.commands.signIn, 401, null, true)
  return req.user
}

export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return (await req.json?.()) ?? {}
  } catch {
    return {} // No body is an empty one; what an action needs is checked after.
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
