import { Router } from 'express'

import { findPlan, type PlanPageView } from '../../queries/plans/findPlan.js'
import { listParameters, readListParams } from '../../queries/reading/listParams.js'
import { listPlans, planFilters } from '../../queries/plans/listPlans.js'
import { planTaskFilters } from '../../queries/plans/planWork.js'
import type { PortalDeps } from '../deps.js'
import { PlanPage } from '../pages/PlanPage.js'
import { PlansPage } from '../pages/PlansPage.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { detailRoute, type DetailDefinition } from './answers/detailRoute.js'
import { breadcrumbList } from './records/jsonLd.js'
import { listMeta } from './answers/listMeta.js'
import { listRoute } from './answers/listRoute.js'
import { originStateRoutes } from './originState.js'
import { planAnnexRoutes } from './planAnnexes.js'
import { planColumns, planRecord, planRowRecord, planWork } from './records/planRecords.js'

const { title, lead } = text.plans.list
const breadcrumbs = [{ label: title, href: paths.plans }]

export const planDetail: DetailDefinition<PlanPageView> = {
  collection: 'plans',
  path: paths.plan,
  parameters: listParameters(planTaskFilters),
  find: (reader, where, { query, today }) =>
    findPlan(reader, { where, params: readListParams(query, { rules: planTaskFilters, today }) }),
  page: (view, { publicUrl, query }) => ({
    title: view.title,
    description: view.summary,
    breadcrumbs,
    current: 'plans',
    jsonLd: [planWork(view, publicUrl), breadcrumbList(breadcrumbs, publicUrl)],
    updatedAt: view.updatedAt,
    noindex: Object.keys(planTaskFilters).some((name) => query.get(name)),
    body: <PlanPage view={view} query={query} />,
  }),
  record: planRecord,
}

export function planRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, {
    path: paths.plans,
    rules: planFilters,
    find: listPlans,
    page: (view, { params, query }) => ({
      ...listMeta({ title, description: lead, current: 'plans' }, params),
      body: <PlansPage view={view} query={query} />,
    }),
    record: planRowRecord,
    columns: planColumns,
  })
  planAnnexRoutes(router, deps)
  originStateRoutes(router, deps, { kind: 'plan', detail: planDetail })
  detailRoute(router, deps, planDetail)
  return router
}
