import { Router } from 'express'

import type { PortalDeps } from '../deps.js'
import { articleDetail, articleRoutes } from './articles.js'
import { assignmentDetail, assignmentRoutes } from './assignments.js'
import { boardRoutes } from './boards.js'
import { displayRoutes } from './display.js'
import { directiveDetail, documentDetail, documentRoutes } from './documents.js'
import { feedRoutes } from './feeds.js'
import { homeRoutes } from './home.js'
import { inspectionDetail, inspectionRoutes } from './inspections.js'
import { kioskRoutes } from './kiosk.js'
import { modelDetail, modelRoutes } from './models.js'
import { movementDetail, movementRoutes } from './movements.js'
import { openDataRoutes } from './openData.js'
import { pageDetail, pageRoutes } from './pages.js'
import { planDetail, planRoutes } from './plans.js'
import { postingSheetRoutes } from './postingSheets.js'
import { previewRoutes, type Previewable } from './preview.js'
import { procedureChangeRoutes } from './procedureChanges.js'
import { procedureDetail, procedureRoutes, procedureVersionDetail } from './procedures.js'
import { searchRoutes } from './search.js'
import { sitemapRoutes } from './sitemap.js'
import { styleRoutes } from './style.js'
import { statisticsRoutes } from './statistics.js'
import { unitSheetRoutes } from './unitSheets.js'
import { unitDetail, unitRoutes } from './units.js'

/** The detail pages that drafts can be previewed as. */
const previewable: Previewable = {
  articles: articleDetail,
  assignments: assignmentDetail,
  directives: directiveDetail,
  documents: documentDetail,
  'innovation-models': modelDetail,
  inspections: inspectionDetail,
  movements: movementDetail,
  pages: pageDetail,
  plans: planDetail,
  procedures: procedureDetail,
  'procedure-versions': procedureVersionDetail,
  units: unitDetail,
}

/** All routes of the public portal, one module an area. */
export function portalRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  router.use(displayRoutes(deps))
  router.use(previewRoutes(deps, previewable))
  router.use(homeRoutes(deps))
  router.use(procedureChangeRoutes(deps))
  router.use(searchRoutes(deps))
  router.use(openDataRoutes(deps, () => router))
  router.use(procedureRoutes(deps))
  router.use(postingSheetRoutes(deps))
  router.use(unitSheetRoutes(deps))
  router.use(kioskRoutes(deps))
  router.use(modelRoutes(deps))
  router.use(unitRoutes(deps))
  router.use(articleRoutes(deps))
  router.use(boardRoutes(deps))
  router.use(documentRoutes(deps))
  router.use(planRoutes(deps))
  router.use(assignmentRoutes(deps))
  router.use(statisticsRoutes(deps))
  router.use(movementRoutes(deps))
  router.use(inspectionRoutes(deps))
  router.use(pageRoutes(deps))
  router.use(feedRoutes(deps))
  router.use(sitemapRoutes(deps))
  router.use(styleRoutes(deps))
  return router
}
