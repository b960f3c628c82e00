import type { CollectionSlug } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Reader } from '../reading/reader.js'

/** The kinds of record whose news a reader may want to be told of, with the field of their own date. */
const FEED = {
  articles: { title: 'title', date: 'publishedOn' },
  directives: { title: 'title', date: 'issuedOn' },
  plans: { title: 'title', date: null },
  movements: { title: 'title', date: null },
  'innovation-models': { title: 'name', date: null },
} as const satisfies Partial<Record<CollectionSlug, { title: string; date: string | null }>>

export type FeedCollection = keyof typeof FEED

export type FeedItem = Readonly<{
  collection: FeedCollection
  slug: string
  title: string
  summary: string | null
  /** The day of the source; null where it is not known to the day. Never the day of entry. */
  on: CalendarDate | null
  /** When it was published here. */
  publishedAt: string
}>

/**
 * What was published on the portal last, whatever its kind. Not what was entered last: a draft may wait
 * for weeks, and whoever follows the feed would never see it.
 */
export async function listPublished(reader: Reader, limit: number): Promise<FeedItem[]> {
  const found = await Promise.all(
    (Object.keys(FEED) as FeedCollection[]).map((collection) =>
      readPublished(reader, collection, limit),
    ),
  )
  return found
    .flat()
    .sort((left, right) => right.publishedAt.localeCompare(left.publishedAt))
    .slice(0, limit)
}

async function readPublished(
  reader: Reader,
  collection: FeedCollection,
  limit: number,
): Promise<FeedItem[]> {
  const { title, date } = FEED[collection]
  const publishedAt = await readPublications(reader, collection, limit)
  if (publishedAt.size === 0) return []
  const { docs } = await reader.find(collection, {
    where: { id: { in: [...publishedAt.keys()] } },
    select: {
      slug: true,
      [title]: true,
      summary: true,
      ...(date && { [date]: true, datePrecision: true }),
    },
    limit: 0,
    pagination: false,
  })
  return docs.map((doc) => {
    const row = doc as unknown as Record<string, string | null | undefined>
    return {
      collection,
      slug: row.slug ?? '',
      title: row[title] ?? '',
      summary: row.summary || null,
      on: dateOf(row, date),
      publishedAt: publishedAt.get(doc.id) ?? '',
    }
  })
}

/** The records of a kind that were published last, by id, each with its latest time. */
async function readPublications(
  reader: Reader,
  collection: FeedCollection,
  limit: number,
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await reader.find('change-log', {
    where: {
      collection: { equals: collection },
      public: { equals: true },
      imported: { equals: false },
      action: { equals: 'publish' },
    },
    select: { docId: true, at: true },
    sort: '-at',
    limit,
    pagination: false,
  })
  return new Map(docs.toReversed().map(({ docId, at }) => [docId, at]))
}

const KNOWN_TO_THE_DAY = [undefined, null, 'exact', 'day']

function dateOf(
  row: Readonly<Record<string, string | null | undefined>>,
  date: string | null,
): CalendarDate | null {
  return date && KNOWN_TO_THE_DAY.includes(row.datePrecision) ? dayOf(row[date]) : null
}
