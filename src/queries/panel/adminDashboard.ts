import type { Payload } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import { INBOX_FIELDS, inboxRowOf, readableWhere, scopeWhere, type InboxRow } from './adminInbox.js'
import { tabsFor, tabWhere, type InboxTab } from './adminTabs.js'
import type { Viewer } from './adminViewer.js'
import { readUnitLinks, UNIT_LINK } from '../units/unitLinks.js'

export type TabCount = Readonly<{ tab: InboxTab; count: number }>

/** How the work of one unit stands: `late` of what it still owes, `done` confirmed, `total` given and not cancelled. */
export type UnitStanding = Readonly<{
  name: string
  slug: string | null
  total: number
  done: number
  late: number
}>

type Asking = { payload: Payload; viewer: Viewer }

/** How many assignments stand in each tab the viewer has. */
export function countTabs(asking: Asking, today: CalendarDate): Promise<readonly TabCount[]> {
  const { viewer } = asking
  return Promise.all(
    tabsFor(viewer).map(async (tab) => {
      const where = await readableWhere(asking, { tab, today })
      return {
        tab,
        count: await viewer.reader.count('assignments', { and: [...scopeWhere(viewer), where] }),
      }
    }),
  )
}

/** Work given out and not cancelled. */
export function countAssigned(viewer: Viewer): Promise<number> {
  return viewer.reader.count('assignments', { and: [...scopeWhere(viewer), given] })
}

const given = { state: { not_in: ['draft', 'cancelled'] } }

/** The work that is latest against its original deadline. */
export async function listLateWork(
  viewer: Viewer,
  { today, limit, page = 1 }: { today: CalendarDate; limit: number; page?: number },
): Promise<readonly InboxRow[]> {
  const { docs } = await viewer.reader.find('assignments', {
    where: { and: [...scopeWhere(viewer), tabWhere('late', today)] },
    select: INBOX_FIELDS,
    populate: { units: UNIT_LINK },
    depth: 1,
    sort: ['originalDue', 'code'],
    limit,
    page,
    pagination: false,
  })
  const links = await readUnitLinks(viewer.reader, { units: docs.map(({ unit }) => unit), today })
  return docs.map((each) => inboxRowOf(each, { links, viewer, today }))
}

/** So many late rows are looked through to find the units that have most of them. */
const LATE_ROWS_READ = 1000

/** The units with the most late work, worst first. */
export async function listWorstUnits(
  viewer: Viewer,
  { today, limit }: { today: CalendarDate; limit: number },
): Promise<readonly UnitStanding[]> {
  const { docs } = await viewer.reader.find('assignments', {
    where: { and: [...scopeWhere(viewer), tabWhere('late', today)] },
    select: { unit: true },
    limit: LATE_ROWS_READ,
    pagination: false,
  })
  const byUnit = groupBy(docs, ({ unit }) => (typeof unit === 'string' ? unit : unit.id))
  const worst = [...byUnit]
    .sort(([, left], [, right]) => right.length - left.length)
    .slice(0, limit)
  const standings = await readUnitStandings(viewer, { ids: worst.map(([id]) => id), today })
  return standings.sort(
    (left, right) => right.late - left.late || compareVietnamese(left.name, right.name),
  )
}

/** Ids of every unit that has work, in Vietnamese order of their names. */
export async function listWorkingUnits(
  { reader }: Viewer,
  today: CalendarDate,
): Promise<readonly string[]> {
  const ids = await reader.distinctTexts('assignments', 'unit')
  const links = await readUnitLinks(reader, { units: ids, today })
  const nameOf = (id: string) => links.one(id)?.name ?? ''
  return [...ids].sort((left, right) => compareVietnamese(nameOf(left), nameOf(right)))
}

/** How the work of some units stands. Three counts for each: ask for as many as are shown. */
export async function readUnitStandings(
  { reader }: Viewer,
  { ids, today }: { ids: readonly string[]; today: CalendarDate },
): Promise<UnitStanding[]> {
  const links = await readUnitLinks(reader, { units: ids, today })
  return Promise.all(
    ids.map(async (id) => {
      const ofUnit = { unit: { equals: id } }
      const [total, done, late] = await Promise.all([
        reader.count('assignments', { and: [ofUnit, given] }),
        reader.count('assignments', { and: [ofUnit, tabWhere('done', today)] }),
        reader.count('assignments', { and: [ofUnit, tabWhere('late', today)] }),
      ])
      const link = links.one(id)
      return { name: link?.name ?? '', slug: link?.slug ?? null, total, done, late }
    }),
  )
}
