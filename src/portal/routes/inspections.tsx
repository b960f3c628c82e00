import { Router } from 'express'

import {
  findInspection,
  type InspectionPageView,
} from '../../queries/inspections/findInspection.js'
import { inspectionFilters, listInspections } from '../../queries/inspections/listInspections.js'
import type { PortalDeps } from '../deps.js'
import { InspectionPage } from '../pages/InspectionPage.js'
import { InspectionsPage } from '../pages/InspectionsPage.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { detailRoute, type DetailDefinition } from './answers/detailRoute.js'
import {
  inspectionColumns,
  inspectionRecord,
  inspectionRowRecord,
} from './records/inspectionRecords.js'
import { breadcrumbList } from './records/jsonLd.js'
import { listMeta } from './answers/listMeta.js'
import { listRoute } from './answers/listRoute.js'

const { title, lead } = text.inspections.list
const breadcrumbs = [{ label: title, href: paths.inspections }]

export const inspectionDetail: DetailDefinition<InspectionPageView> = {
  collection: 'inspections',
  path: paths.inspection,
  find: (reader, where, { today }) => findInspection(reader, { where, today }),
  page: (view, { publicUrl }) => ({
    title: view.title,
    description: view.result?.conclusion.summary,
    breadcrumbs,
    current: 'inspections',
    jsonLd: breadcrumbList(breadcrumbs, publicUrl),
    updatedAt: view.updatedAt,
    body: <InspectionPage view={view} />,
  }),
  record: inspectionRecord,
}

export function inspectionRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, {
    path: paths.inspections,
    rules: inspectionFilters,
    find: listInspections,
    page: (view, { params, query }) => ({
      ...listMeta({ title, description: lead, current: 'inspections' }, params),
      body: <InspectionsPage view={view} query={query} />,
    }),
    record: inspectionRowRecord,
    columns: inspectionColumns,
  })
  detailRoute(router, deps, inspectionDetail)
  return router
}
