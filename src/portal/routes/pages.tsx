import { Router } from 'express'

import { findPage, type StaticPageView } from '../../queries/findPage.js'
import type { PortalDeps } from '../deps.js'
import { StaticPage } from '../pages/StaticPage.js'
import { paths } from '../paths.js'
import { detailRoute, type DetailDefinition } from './answers/detailRoute.js'
import { plainText } from './records/records.js'

export const pageDetail: DetailDefinition<StaticPageView> = {
  collection: 'pages',
  path: paths.page,
  find: findPage,
  page: (view) => ({
    title: view.title,
    updatedAt: view.updatedAt,
    body: <StaticPage view={view} />,
  }),
  record: ({ slug, title, body, updatedAt }, publicUrl) => ({
    url: publicUrl + paths.page(slug),
    title,
    text: plainText(body),
    updatedAt,
  }),
}

export function pageRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  detailRoute(router, deps, pageDetail)
  return router
}
