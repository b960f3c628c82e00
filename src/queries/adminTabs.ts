import type { Where } from 'payload'

import { addDays, storedDay, type CalendarDate } from '../domain/calendarDate.js'
import type { AssignmentState } from '../domain/options.js'
import { STALE_AFTER_DAYS } from '../domain/staleness.js'
import { DUE_SOON_DAYS } from '../domain/timeliness.js'
import type { Viewer } from './adminViewer.js'

/** How work stands, as a clerk sorts it; the key stands in the address, so that a dashboard number can lead there. */
export const inboxTabs = [
  'new',
  'ongoing',
  'due-soon',
  'late',
  'returned',
  'submitted',
  'done',
  'extension-waiting',
  'explanation-waiting',
  'explanation-answered',
  'stale',
  'draft',
] as const
export type InboxTab = (typeof inboxTabs)[number]

/** What a unit sorts its own work by; the rest is for those who follow all units. */
const UNIT_TABS: readonly InboxTab[] = [
  'new',
  'ongoing',
  'due-soon',
  'late',
  'returned',
  'submitted',
  'done',
  'explanation-waiting',
]

export function tabsFor(viewer: Viewer): readonly InboxTab[] {
  if (viewer.isOffice) return inboxTabs
  return viewer.seesAllWork ? inboxTabs.filter((tab) => tab !== 'draft') : UNIT_TABS
}

/** Work that its unit still owes. Submitted work waits for Home Affairs. */
const OWED: AssignmentState[] = ['assigned', 'accepted', 'in-progress', 'returned']
const owed: Where = { state: { in: OWED } }

/** The rows of a tab, as far as the database can tell; the same rules as in domain/timeliness and domain/staleness. */
export function tabWhere(tab: InboxTab, today: CalendarDate): Where {
  switch (tab) {
    case 'new':
      return { state: { equals: 'assigned' } }
    case 'ongoing':
      return { state: { in: ['accepted', 'in-progress'] } }
    case 'due-soon':
      return {
        and: [
          owed,
          { dueOn: { greater_than_equal: storedDay(today) } },
          { dueOn: { less_than_equal: storedDay(addDays(today, DUE_SOON_DAYS)) } },
        ],
      }
    case 'late':
      return { and: [owed, { dueOn: { less_than: storedDay(today) } }] }
    case 'returned':
      return { state: { equals: 'returned' } }
    case 'submitted':
      return { state: { equals: 'submitted' } }
    case 'done':
      return { state: { equals: 'verified' } }
    case 'extension-waiting':
      return { and: [owed, { 'extensions.decision': { equals: 'pending' } }] }
    case 'explanation-waiting':
      return {
        and: [
          { state: { not_equals: 'cancelled' } },
          { 'explanation.askedOn': { exists: true } },
          { 'explanation.answeredOn': { exists: false } },
        ],
      }
    case 'explanation-answered':
      return {
        and: [
          { 'explanation.answeredOn': { exists: true } },
          { 'explanation.public': { not_equals: true } },
        ],
      }
    case 'stale':
      return staleWhere(today)
    case 'draft':
      return { state: { equals: 'draft' } }
  }
}

/** Nothing heard since the day: each known sign of life is older, and there is at least one. */
function staleWhere(today: CalendarDate): Where {
  // The first instant that is no longer stale: local midnight after the last stale day, seven hours ahead of UTC.
  const before = `${addDays(today, -STALE_AFTER_DAYS)}T17:00:00.000Z`
  const olderOrUnknown = (field: string): Where => ({
    or: [{ [field]: { less_than: before } }, { [field]: { exists: false } }],
  })
  return {
    and: [
      owed,
      {
        or: [
          { assignedOn: { exists: true } },
          { acceptedOn: { exists: true } },
          { lastProgressAt: { exists: true } },
        ],
      },
      olderOrUnknown('assignedOn'),
      olderOrUnknown('acceptedOn'),
      olderOrUnknown('lastProgressAt'),
    ],
  }
}
