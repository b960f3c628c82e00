import { Router } from 'express'

import { findMovement, type MovementPageView } from '../../queries/models/findMovement.js'
import { listMovements, movementFilters } from '../../queries/models/listMovements.js'
import type { PortalDeps } from '../deps.js'
import { MovementPage } from '../pages/MovementPage.js'
import { MovementsPage } from '../pages/MovementsPage.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { detailRoute, type DetailDefinition } from './answers/detailRoute.js'
import { breadcrumbList } from './records/jsonLd.js'
import { listMeta } from './answers/listMeta.js'
import { listRoute } from './answers/listRoute.js'
import {
  movementColumns,
  movementRecord,
  movementRowRecord,
  movementWork,
} from './records/movementRecords.js'

const { title, lead } = text.movements.list
const breadcrumbs = [{ label: title, href: paths.movements }]

export const movementDetail: DetailDefinition<MovementPageView> = {
  collection: 'movements',
  path: paths.movement,
  find: (reader, where, { today }) => findMovement(reader, { where, today }),
  page: (view, { publicUrl }) => ({
    title: view.title,
    description: view.slogan ?? view.purpose,
    breadcrumbs,
    current: 'movements',
    jsonLd: [movementWork(view, publicUrl), breadcrumbList(breadcrumbs, publicUrl)],
    updatedAt: view.updatedAt,
    body: <MovementPage view={view} />,
  }),
  record: movementRecord,
}

export function movementRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, {
    path: paths.movements,
    rules: movementFilters,
    find: listMovements,
    page: (view, { params, query }) => ({
      ...listMeta({ title, description: lead, current: 'movements' }, params),
      body: <MovementsPage view={view} query={query} />,
    }),
    record: movementRowRecord,
    columns: movementColumns,
  })
  detailRoute(router, deps, movementDetail)
  return router
}
