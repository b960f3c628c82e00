import type { ReactElement } from 'react'
import type { Router } from 'express'
import type { CollectionSlug, Where } from 'payload'

import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { Gone, NotFound } from '../../../errors.js'
import { findFormerPath } from '../../../queries/reading/formerPath.js'
import type { Reader } from '../../../queries/reading/reader.js'
import { findWithdrawn } from '../../../queries/reading/withdrawn.js'
import type { PortalDeps } from '../../deps.js'
import { inFormat } from '../../paths.js'
import type { PageMeta } from '../../renderPage.js'
import type { AnswerSchema } from '../openApiSchemas.js'
import { text } from '../../text/vi.js'
import { described, type RouteDescription } from './described.js'
import { pageRoute, type PageRequest, type RouteAnswer } from './pageRoute.js'

export type DetailRequest = { today: CalendarDate; query: URLSearchParams }

export type DetailDefinition<View extends object> = {
  collection: CollectionSlug
  /** Address of the record with this key. */
  path: (key: string) => string
  /** The field that addresses use; `slug` unless said otherwise. */
  key?: 'slug' | 'code' | 'nationalCode'
  /** The GET parameters that its page knows. */
  parameters?: readonly string[]
  find: (reader: Reader, where: Where, request: DetailRequest) => Promise<View | null>
  /** Where this record is shown instead, such as a paper on the page of its directive. */
  elsewhere?(view: View): string | null
  // Methods, so that definitions of different views fit into one map (preview.tsx).
  page(
    view: View,
    request: DetailRequest & { publicUrl: string },
  ): Omit<PageMeta, 'path'> & { body: ReactElement }
  /** The shape of what it says to a machine; `page` unless said otherwise. */
  answer?: AnswerSchema
  /** What the record says to a machine. */
  record(view: View, publicUrl: string): Record<string, unknown>
}

/** Details of any kind; a route may answer for several that share one path. */
type AnyDetail = DetailDefinition<object>

/**
 * One record as a page, and as JSON beside it; moved ones redirect, withdrawn ones say so. Kinds of
 * records that share a path share its keys, and the first kind that has the key answers.
 */
export function detailRoute(
  router: Router,
  deps: PortalDeps,
  detail: AnyDetail,
  ...sharing: readonly AnyDetail[]
): void {
  const details = [detail, ...sharing]
  router.get(
    detail.path(':key').replace('%3A', ':'),
    described(
      descriptionOf(detail),
      pageRoute(
        deps,
        async (request): Promise<RouteAnswer> => {
          const { key, isJson } = keyAndFormat(request.params.key ?? '')
          for (const each of details) {
            const view = await each.find(request.reader, keyIs(each, key), request)
            if (view) return answerOf(each, view, { request, key, isJson })
          }
          const addressOf = (path: string) => (isJson ? inFormat(path, 'json') : path)
          return movedOrGone(deps, request.reader, { details, key, addressOf })
        },
        details.flatMap(({ parameters = [] }) => parameters),
      ),
    ),
  )
}

function descriptionOf({ path, answer = 'page', parameters = [] }: AnyDetail): RouteDescription {
  const { api } = text.openData
  return {
    summary: api.detail(path('').replace(/\/$/, '')),
    type: 'application/json',
    answer,
    suffix: '.json',
    parameters: parameters.map((name) => ({
      name,
      words: api.parameters[name] ?? api.filter(name),
    })),
  }
}

type Asked = { request: PageRequest; key: string; isJson: boolean }

function answerOf(detail: AnyDetail, view: object, { request, key, isJson }: Asked): RouteAnswer {
  const { today, query, publicUrl } = request
  const elsewhere = detail.elsewhere?.(view)
  if (elsewhere) return { kind: 'redirect', to: isJson ? inFormat(elsewhere, 'json') : elsewhere }
  if (isJson) {
    const body = JSON.stringify(detail.record(view, publicUrl))
    return { kind: 'content', type: 'application/json; charset=utf-8', body }
  }
  const path = detail.path(key)
  return {
    kind: 'page',
    path,
    alternates: [{ type: 'application/json', href: inFormat(path, 'json'), title: 'JSON' }],
    ...detail.page(view, { today, query, publicUrl }),
  }
}

export function keyIs(detail: Pick<AnyDetail, 'key'>, key: string): Where {
  return { [detail.key ?? 'slug']: { equals: key } }
}

function keyAndFormat(given: string): { key: string; isJson: boolean } {
  const isJson = given.endsWith('.json')
  return { key: (isJson ? given.slice(0, -5) : given).normalize('NFC'), isJson }
}

type Sought = {
  details: readonly Pick<AnyDetail, 'collection' | 'key' | 'path'>[]
  key: string
  /** What is asked for of the record at a path: itself, another format, a part. */
  addressOf: (path: string) => string
}

/** Nothing public has this key: where it has moved to, or that it was withdrawn, or nothing at all. */
export async function movedOrGone(
  deps: PortalDeps,
  reader: Reader,
  { details, key, addressOf }: Sought,
): Promise<RouteAnswer> {
  for (const { collection, key: field = 'slug', path } of details) {
    const now = await findFormerPath(reader, { collection, field, key })
    if (now) return { kind: 'redirect', to: addressOf(path(now)) }
  }
  for (const { collection, key: field = 'slug' } of details) {
    const withdrawn = await findWithdrawn(deps.payload, { collection, field, key })
    if (withdrawn) throw new Gone(withdrawn)
  }
  throw new NotFound(text.errors.notFound)
}
