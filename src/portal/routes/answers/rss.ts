import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { xml, xmlDocument, type Xml } from './xml.js'

/** One entry of a feed; `on` is the day of the source, never the day of entry. */
export type RssItem = {
  title: string
  url: string
  /** Stays the same for the same news; the address where nothing else is given. */
  guid?: string
  description: string | null
  category: string
  on: CalendarDate | null
}

export type RssChannel = {
  title: string
  description: string
  /** The page that the feed is of, and the feed itself. */
  link: string
  self: string
  items: readonly RssItem[]
}

export const RSS_TYPE = 'application/rss+xml; charset=utf-8'

/** A feed for readers of news. */
export function rssDocument({ title, description, link, self, items }: RssChannel): string {
  const channel = xml('channel', [
    xml('title', title),
    xml('link', link),
    xml('description', description),
    xml('language', 'vi'),
    xml('atom:link', '', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...items.map(itemElement),
  ])
  return xmlDocument(
    xml('rss', channel, { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }),
  )
}

/** Without a known day an item has no date: a reader would take the day of entry for it. */
function itemElement({ title, url, guid, description, category, on }: RssItem): Xml {
  return xml('item', [
    xml('title', title),
    xml('link', url),
    xml('guid', guid ?? url, { isPermaLink: guid ? 'false' : 'true' }),
    ...(description ? [xml('description', description)] : []),
    xml('category', category),
    ...(on ? [xml('pubDate', rfc822(on))] : []),
  ])
}

/** A day as the instant it begins in the office's time zone. */
function rfc822(day: CalendarDate): string {
  return new Date(`${day}T00:00:00+07:00`).toUTCString()
}
