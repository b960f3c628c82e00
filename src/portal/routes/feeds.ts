import { Router } from 'express'

import type { CalendarDate } from '../../domain/calendarDate.js'
import { listLatest, type FeedItem } from '../../queries/listLatest.js'
import { findShell } from '../../queries/shell.js'
import type { PortalDeps } from '../deps.js'
import { paths } from '../paths.js'
import { recordHref } from '../recordHref.js'
import { text } from '../text/vi.js'
import { pageRoute, type RouteAnswer } from './pageRoute.js'
import { xml, xmlDocument, type Xml } from './xml.js'

const FEED_ITEMS = 30

/** The newest content for feed readers, and what crawlers may do. */
export function feedRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  router.get(
    paths.rss,
    pageRoute(deps, async ({ reader, publicUrl }): Promise<RouteAnswer> => {
      const [shell, items] = await Promise.all([findShell(reader), listLatest(reader, FEED_ITEMS)])
      const body = xmlDocument(rss({ siteName: shell.siteName, items, publicUrl }))
      return { kind: 'content', type: 'application/rss+xml; charset=utf-8', body }
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

type Feed = { siteName: string; items: readonly FeedItem[]; publicUrl: string }

function rss({ siteName, items, publicUrl }: Feed): Xml {
  const self = {
    href: publicUrl + paths.rss,
    rel: 'self',
    type: 'application/rss+xml',
  }
  const channel = xml('channel', [
    xml('title', siteName),
    xml('link', publicUrl + paths.home),
    xml('description', text.feeds.description(siteName)),
    xml('language', 'vi'),
    xml('atom:link', '', self),
    ...items.map((item) => feedItem(item, publicUrl)),
  ])
  return xml('rss', channel, { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' })
}

/** Without a known day of the source an item has no date: a reader would take the day of entry for it. */
function feedItem(item: FeedItem, publicUrl: string): Xml {
  const url = publicUrl + (recordHref(item.collection, { slug: item.slug }) ?? paths.home)
  return xml('item', [
    xml('title', item.title),
    xml('link', url),
    xml('guid', url, { isPermaLink: 'true' }),
    ...(item.summary ? [xml('description', item.summary)] : []),
    xml('category', text.home.changes.kinds[item.collection]),
    ...(item.on ? [xml('pubDate', rfc822(item.on))] : []),
  ])
}

/** A day as the instant it begins in the office's time zone. */
function rfc822(day: CalendarDate): string {
  return new Date(`${day}T00:00:00+07:00`).toUTCString()
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
