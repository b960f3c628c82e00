import { Router } from 'express'

import { StylePage } from '../components/StylePage.js'
import type { PortalDeps } from '../deps.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { pageRoute } from './answers/pageRoute.js'

/** For builders, and for whoever checks the portal's accessibility; linked from nowhere, indexed by nobody. */
export function styleRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  router.get(
    paths.style,
    pageRoute(deps, () =>
      Promise.resolve({
        kind: 'page',
        title: text.parts.stylePage,
        path: paths.style,
        noindex: true,
        body: <StylePage />,
      }),
    ),
  )
  return router
}
