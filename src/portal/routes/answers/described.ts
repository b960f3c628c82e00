import type { RequestHandler, Router } from 'express'

import type { AnswerSchema } from '../openApiSchemas.js'

/** What a route that answers with data says of itself, for the OpenAPI description. */
export type RouteDescription = {
  summary: string
  type: string
  /** The shape of the answer, under its name in src/portal/routes/openApiSchemas.ts; none for files. */
  answer?: AnswerSchema
  /** What is added to the address of a page to get its data. */
  suffix?: string
  parameters: readonly { name: string; words: string; values?: readonly string[] }[]
}

const DESCRIPTION = Symbol('description')

type Described = RequestHandler & { [DESCRIPTION]?: RouteDescription }

/** Notes what a handler answers with, so that the description is made from the routes that exist. */
export function described(description: RouteDescription, handler: RequestHandler): RequestHandler {
  return Object.assign(handler, { [DESCRIPTION]: description })
}

type Layer = {
  route?: { path: string; stack: { handle: Described }[] }
  handle: { stack?: Layer[] }
}

/** Every described route below a router, by its path. */
export function descriptionsOf(router: Router): ReadonlyMap<string, RouteDescription> {
  const found = new Map<string, RouteDescription>()
  const walk = (layers: readonly Layer[]) => {
    for (const { route, handle } of layers) {
      const description = route?.stack[0]?.handle[DESCRIPTION]
      if (route && description) found.set(route.path, description)
      if (handle.stack) walk(handle.stack)
    }
  }
  walk(router.stack as unknown as Layer[])
  return found
}
