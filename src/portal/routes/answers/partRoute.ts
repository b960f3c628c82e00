import type { RequestHandler } from 'express'
import type { Where } from 'payload'

import type { PortalDeps } from '../../deps.js'
import { keyIs, movedOrGone, type DetailDefinition } from './detailRoute.js'
import { pageRoute, type PageRequest, type RouteAnswer } from './pageRoute.js'

/**
 * Something that stands below the page of a record, such as its state as a spreadsheet. A record that
 * has moved takes it along, and a withdrawn one says so here too.
 */
export function partRoute(
  deps: PortalDeps,
  detail: Pick<DetailDefinition<object>, 'collection' | 'key' | 'path'>,
  {
    part,
    parameters = [],
    answer,
  }: {
    /** Its address below that of the record. */
    part: string
    parameters?: readonly string[]
    answer: (request: PageRequest, where: Where) => Promise<RouteAnswer | null>
  },
): [path: string, handler: RequestHandler] {
  const handler = pageRoute(
    deps,
    async (request): Promise<RouteAnswer> => {
      const key = (request.params.key ?? '').normalize('NFC')
      const found = await answer(request, keyIs(detail, key))
      const addressOf = (path: string) => `${path}/${part}`
      return found ?? movedOrGone(deps, request.reader, { details: [detail], key, addressOf })
    },
    parameters,
  )
  return [`${detail.path(':key').replace('%3A', ':')}/${part}`, handler]
}
