import { Router } from 'express'

import {
  findAssignment,
  type AssignmentPageView,
} from '../../queries/assignments/findAssignment.js'
import {
  assignmentFilters,
  everyAssignment,
  listAssignments,
} from '../../queries/assignments/listAssignments.js'
import type { PortalDeps } from '../deps.js'
import { AssignmentPage } from '../pages/AssignmentPage.js'
import { AssignmentsPage } from '../pages/AssignmentsPage.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import {
  assignmentColumns,
  assignmentRecord,
  assignmentRowRecord,
} from './records/assignmentRecords.js'
import { detailRoute, type DetailDefinition } from './answers/detailRoute.js'
import { breadcrumbList } from './records/jsonLd.js'
import { listMeta } from './answers/listMeta.js'
import { listRoute } from './answers/listRoute.js'

const { title, lead } = text.assignments.list
const breadcrumbs = [{ label: title, href: paths.assignments }]

export const assignmentDetail: DetailDefinition<AssignmentPageView> = {
  collection: 'assignments',
  key: 'code',
  path: paths.assignment,
  find: (reader, where, { today }) => findAssignment(reader, { where, today }),
  page: (view, { publicUrl }) => ({
    title: `${view.code}: ${view.title}`,
    description: [view.unit?.name, view.product].filter(Boolean).join('. '),
    breadcrumbs,
    jsonLd: breadcrumbList(breadcrumbs, publicUrl),
    updatedAt: view.updatedAt,
    body: <AssignmentPage view={view} />,
  }),
  record: assignmentRecord,
}

export function assignmentRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, {
    path: paths.assignments,
    rules: assignmentFilters,
    find: listAssignments,
    every: everyAssignment,
    page: (view, { params, query }) => ({
      ...listMeta({ title, description: lead }, params),
      body: <AssignmentsPage view={view} query={query} />,
    }),
    record: assignmentRowRecord,
    columns: assignmentColumns,
  })
  detailRoute(router, deps, assignmentDetail)
  return router
}
