import { Router } from 'express'

import { findHome } from '../../queries/findHome.js'
import type { PortalDeps } from '../deps.js'
import { HomePage } from '../pages/HomePage.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { SCHEMA } from './records/jsonLd.js'
import { pageRoute } from './answers/pageRoute.js'

export function homeRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  router.get(
    paths.home,
    pageRoute(deps, async ({ reader, today, publicUrl }) => {
      const home = await findHome(reader, { today })
      return {
        kind: 'page',
        title: home.siteName,
        description: text.home.lead(home.unitName),
        path: paths.home,
        current: 'home',
        jsonLd: website(home.siteName, publicUrl),
        body: <HomePage home={home} />,
      }
    }),
  )
  return router
}

function website(name: string, publicUrl: string): object {
  return {
    '@context': SCHEMA,
    '@type': 'WebSite',
    name,
    url: `${publicUrl}${paths.home}`,
    inLanguage: 'vi',
    potentialAction: {
      '@type': 'SearchAction',
      target: `${publicUrl}${paths.procedures}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  }
}
