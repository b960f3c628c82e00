import { Router } from 'express'

import { listPublished, type FeedItem } from '../../queries/news/listPublished.js'
import { findShell } from '../../queries/shell.js'
import type { PortalDeps } from '../deps.js'
import { paths } from '../paths.js'
import { recordHref } from '../recordHref.js'
import { text } from '../text/vi.js'
import { pageRoute, type RouteAnswer } from './answers/pageRoute.js'
import { RSS_TYPE, rssDocument, type RssItem } from './answers/rss.js'

const FEED_ITEMS = 30

/** The newest content for feed readers, and what crawlers may do. */
export function feedRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  router.get(
    paths.rss,
    pageRoute(deps, async ({ reader, publicUrl }): Promise<RouteAnswer> => {
      const [shell, items] = await Promise.all([
        findShell(reader),
        listPublished(reader, FEED_ITEMS),
      ])
      const body = rssDocument({
        title: shell.siteName,
        description: text.feeds.description(shell.siteName),
        link: publicUrl + paths.home,
        self: publicUrl + paths.rss,
        items: items.map((item) => itemOf(item, publicUrl)),
      })
      return { kind: 'content', type: RSS_TYPE, body }
    }),
  )
  router.get(
    paths.robots,
    pageRoute(deps, ({ publicUrl }) =>
      Promise.resolve({
        kind: 'content',
        type: 'text/plain; charset=utf-8',
        body: robots(publicUrl),
      }),
    ),
  )
  return router
}

function itemOf(item: FeedItem, publicUrl: string): RssItem {
  return {
    title: item.title,
    url: publicUrl + (recordHref(item.collection, { slug: item.slug }) ?? paths.home),
    description: item.summary,
    category: text.home.changes.kinds[item.collection],
    on: item.on,
  }
}

function robots(publicUrl: string): string {
  return [
    'User-agent: *',
    `Disallow: ${paths.admin}`,
    'Disallow: /api/',
    'Disallow: /xem-truoc/',
    `Allow: ${paths.mediaFile('')}`,
    '',
    `Sitemap: ${publicUrl}${paths.sitemap}`,
    '',
  ].join('\n')
}
