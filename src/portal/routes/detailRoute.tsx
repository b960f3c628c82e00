import type { ReactElement } from 'react'
import type { Router } from 'express'
import type { CollectionSlug, Where } from 'payload'

import type { CalendarDate } from '../../domain/calendarDate.js'
import { Gone, NotFound } from '../../errors.js'
import { findFormerPath } from '../../queries/formerPath.js'
import type { Reader } from '../../queries/reader.js'
import { findWithdrawn } from '../../queries/withdrawn.js'
import type { PortalDeps } from '../deps.js'
import { inFormat } from '../paths.js'
import type { PageMeta } from '../renderPage.js'
import { text } from '../text/vi.js'
import { pageRoute, type RouteAnswer } from './pageRoute.js'

export type DetailRequest = { today: CalendarDate; query: URLSearchParams }

export type DetailDefinition<View extends object> = {
  collection: CollectionSlug
  /** Address of the record with this key. */
  path: (key: string) => string
  /** The field that addresses use; `slug` unless said otherwise. */
  key?: 'slug' | 'code' | 'nationalCode'
  find: (reader: Reader, where: Where, request: DetailRequest) => Promise<View | null>
  page: (view: View, request: DetailRequest & { publicUrl: string }) => Omit<PageMeta, 'path'> & { body: ReactElement }
  /** What the record says to a machine. */
  record: (view: View, publicUrl: string) => Record<string, unknown>
}

/** One record as a page, and as JSON beside it; moved ones redirect, withdrawn ones say so. */
export function detailRoute<View extends object>(
  router: Router,
  deps: PortalDeps,
  detail: DetailDefinition<View>,
): void {
  const field = detail.key ?? 'slug'
  router.get(
    detail.path(':key').replace('%3A', ':'),
    pageRoute(deps, async ({ reader, params, query, today, publicUrl }): Promise<RouteAnswer> => {
      const { key, isJson } = keyAndFormat(params.key ?? '')
      const view = await detail.find(reader, { [field]: { equals: key } }, { today, query })
      if (!view) return movedOrGone(deps, reader, { detail, key, isJson })
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
    }),
  )
}

function keyAndFormat(given: string): { key: string; isJson: boolean } {
  const isJson = given.endsWith('.json')
  return { key: (isJson ? given.slice(0, -5) : given).normalize('NFC'), isJson }
}

async function movedOrGone<View extends object>(
  deps: PortalDeps,
  reader: Reader,
  { detail, key, isJson }: { detail: DetailDefinition<View>; key: string; isJson: boolean },
): Promise<RouteAnswer> {
  const field = detail.key ?? 'slug'
  const now = await findFormerPath(reader, { collection: detail.collection, field, key })
  if (now) {
    const path = detail.path(now)
    return { kind: 'redirect', to: isJson ? inFormat(path, 'json') : path }
  }
  const withdrawn = await findWithdrawn(deps.payload, { collection: detail.collection, field, key })
  if (withdrawn) throw new Gone(withdrawn)
  throw new NotFound(text.errors.notFound)
}
