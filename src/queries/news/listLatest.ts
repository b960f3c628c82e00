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
  createdAt: string
}>

/** What came to the portal last, whatever its kind. */
export async function listLatest(reader: Reader, limit: number): Promise<FeedItem[]> {
  const found = await Promise.all(
    (Object.keys(FEED) as FeedCollection[]).map((collection) =>
      readLatest(reader, collection, limit),
    ),
  )
  return found
    .flat()
    .sort((left, right) => right.createdAt.localeCompare(left.createdAt))
    .slice(0, limit)
}

async function readLatest(
  reader: Reader,
  collection: FeedCollection,
  limit: number,
): Promise<FeedItem[]> {
  const { title, date } = FEED[collection]
  const { docs } = await reader.find(collection, {
    select: {
      slug: true,
      [title]: true,
      summary: true,
      createdAt: true,
      ...(date && { [date]: true, datePrecision: true }),
    },
    sort: '-createdAt',
    limit,
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
      createdAt: row.createdAt ?? '',
    }
  })
}

const KNOWN_TO_THE_DAY = [undefined, null, 'exact', 'day']

function dateOf(
  row: Readonly<Record<string, string | null | undefined>>,
  date: string | null,
): CalendarDate | null {
  return date && KNOWN_TO_THE_DAY.includes(row.datePrecision) ? dayOf(row[date]) : null
}
