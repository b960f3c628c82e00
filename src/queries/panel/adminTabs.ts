import type { Where } from 'payload'

import { addDays, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { AssignmentState } from '../../domain/options.js'
import { STALE_AFTER_DAYS } from '../../domain/assignments/staleness.js'
import { OWED_STATES } from '../../domain/assignments/workflow.js'
import { standingWhere } from '../assignments/listAssignments.js'
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
  'unit-ended',
  'cancelled',
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
  'cancelled',
]

/** What only Home Affairs can do something about. */
const OFFICE_ONLY: readonly InboxTab[] = ['draft', 'unit-ended']

export function tabsFor(viewer: Viewer): readonly InboxTab[] {
  if (viewer.isOffice) return inboxTabs
  return viewer.seesAllWork ? inboxTabs.filter((tab) => !OFFICE_ONLY.includes(tab)) : UNIT_TABS
}

/** Work that its unit still owes. Submitted work waits for Home Affairs. */
const owed: Where = { state: { in: [...OWED_STATES] } }

/** The rows of a tab, as far as the database can tell; the same rules as in domain/timeliness and domain/staleness. */
export function tabWhere(tab: InboxTab, today: CalendarDate): Where {
  return rules[tab](today)
}

const inState = (...states: AssignmentState[]) => ({ state: { in: states } })

const all = (...conditions: Where[]): Where => ({ and: conditions })

const rules: Record<InboxTab, (today: CalendarDate) => Where> = {
  new: () => inState('assigned'),
  ongoing: () => inState('accepted', 'in-progress'),
  'due-soon': (today) => all(...standingWhere('due-soon', today)),
  late: (today) => all(...standingWhere('overdue', today)),
  returned: () => inState('returned'),
  submitted: () => inState('submitted'),
  done: () => inState('verified'),
  'extension-waiting': () => all(owed, { 'extensions.decision': { equals: 'pending' } }),
  'explanation-waiting': () =>
    all({ state: { not_equals: 'cancelled' } }, { 'explanations.state': { equals: 'asked' } }),
  'explanation-answered': () => ({ 'explanations.state': { equals: 'answered' } }),
  stale: staleWhere,
  draft: () => inState('draft'),
  'unit-ended': (today) =>
    all(inState(...OWED_STATES, 'submitted'), { 'unit.validTo': { less_than: storedDay(today) } }),
  cancelled: () => inState('cancelled'),
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
