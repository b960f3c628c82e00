import { Router } from 'express'

import { findUnit, type UnitPageView } from '../../queries/units/findUnit.js'
import { listUnits, unitFilters } from '../../queries/units/listUnits.js'
import type { PortalDeps } from '../deps.js'
import { UnitPage } from '../pages/UnitPage.js'
import { UnitsPage } from '../pages/UnitsPage.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { detailRoute, type DetailDefinition } from './answers/detailRoute.js'
import { breadcrumbList } from './records/jsonLd.js'
import { listMeta } from './answers/listMeta.js'
import { listRoute } from './answers/listRoute.js'
import { governmentOrganisation } from './records/unitJsonLd.js'
import { unitColumns, unitRecordOf, unitRowRecord } from './records/unitRecords.js'

const { title, lead } = text.units

export const unitDetail: DetailDefinition<UnitPageView> = {
  collection: 'units',
  path: paths.unit,
  find: (reader, where, { today }) => findUnit(reader, { where, today }),
  page: (unit, { publicUrl }) => {
    const breadcrumbs = trailTo(unit)
    return {
      title: unit.name,
      description: [unit.name, ...unit.ancestors.map(({ name }) => name)].join(', '),
      breadcrumbs,
      current: 'units',
      jsonLd: [governmentOrganisation(unit, publicUrl), breadcrumbList(breadcrumbs, publicUrl)],
      updatedAt: unit.updatedAt,
      body: <UnitPage unit={unit} />,
    }
  },
  record: unitRecordOf,
}

export function unitRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, {
    path: paths.units,
    rules: unitFilters,
    find: listUnits,
    page: (view, { params, query }) => ({
      ...listMeta({ title, description: lead, current: 'units' }, params),
      body: <UnitsPage view={view} query={query} />,
    }),
    record: unitRowRecord,
    columns: unitColumns,
  })
  detailRoute(router, deps, unitDetail)
  return router
}

/** Down the tree of units, from the top; the names of former units are too long for a trail. */
function trailTo({ ancestors, standing }: UnitPageView) {
  const above = standing.kind === 'ended' ? [] : ancestors.toReversed()
  const crumbs = above.flatMap(({ name, slug }) =>
    slug ? [{ label: name, href: paths.unit(slug) }] : [],
  )
  return [{ label: title, href: paths.units }, ...crumbs]
}
