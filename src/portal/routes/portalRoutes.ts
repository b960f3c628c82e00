import { Router } from 'express'

import type { PortalDeps } from '../deps.js'
import { displayRoutes } from './display.js'
import { previewRoutes, type Previewable } from './preview.js'

/** The detail pages that drafts can be previewed as. */
const previewable: Previewable = {}

/** All routes of the public portal, one module an area. */
export function portalRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  router.use(displayRoutes(deps))
  router.use(previewRoutes(deps, previewable))
  return router
}
