import type { Payload, Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Due } from '../../domain/assignments/due.js'
import type { AssignmentState } from '../../domain/options.js'
import { stalenessOf, type Staleness } from '../../domain/assignments/staleness.js'
import { timelinessPairOf, type TimelinessPair } from '../../domain/assignments/timeliness.js'
import type { Assignment } from '../../payload-types.js'
import { actionsFor, type AssignmentAction } from './adminActions.js'
import { tabsFor, tabWhere, type InboxTab } from './adminTabs.js'
import type { Viewer } from './adminViewer.js'
import { searchWhere } from '../search/searchWhere.js'
import { readUnitLinks, UNIT_LINK, type UnitLinks } from '../units/unitLinks.js'
import { readUnitOptions } from '../units/unitOptions.js'

export const INBOX_PAGE_SIZE = 20

export type InboxParams = Readonly<{
  tab: InboxTab
  q: string
  /** Slug of the unit, empty for all. */
  unit: string
  page: number
  today: CalendarDate
}>

/** One assignment as the inbox shows it, with what its reader may do next. */
export type InboxRow = Readonly<{
  id: string
  code: string
  title: string
  unit: string | null
  state: AssignmentState
  percent: number | null
  due: Due
  dueOn: CalendarDate | null
  originalDue: CalendarDate | null
  /** How many extensions were granted. */
  extended: number
  timeliness: TimelinessPair | null
  staleness: Staleness | null
  returnedReason: string | null
  cancelledReason: string | null
  pendingExtension: { until: CalendarDate | null; reason: string } | null
  /** Who may take the work over because its unit has ended. */
  heirs: readonly { id: string; name: string }[]
  /** What waits for an answer, else the latest answer that is not public yet. */
  explanation: { question: string; answer: string | null } | null
  actions: readonly AssignmentAction[]
}>

export type InboxView = Readonly<{
  tabs: readonly { tab: InboxTab; count: number }[]
  rows: readonly InboxRow[]
  total: number
  page: number
  pages: number
  units: readonly { name: string; slug: string | null }[]
}>

export const INBOX_FIELDS = {
  code: true,
  title: true,
  unit: true,
  state: true,
  percent: true,
  due: true,
  dueOn: true,
  originalDue: true,
  extensions: true,
  assignedOn: true,
  acceptedOn: true,
  submittedOn: true,
  verifiedOn: true,
  lastProgressAt: true,
  returnedReason: true,
  cancelledReason: true,
  explanations: true,
} as const

type Asking = { payload: Payload; viewer: Viewer }

/** One tab of the inbox, with how many wait in each of the others. */
export async function listInbox(
  { payload, viewer }: Asking,
  params: InboxParams,
): Promise<InboxView> {
  const { reader } = viewer
  const { today } = params
  const narrowed = [
    ...scopeWhere(viewer),
    ...searchWhere(params.q),
    ...(params.unit ? [{ 'unit.slug': { equals: params.unit } }] : []),
  ]
  const whereOf = async (tab: InboxTab): Promise<Where> => ({
    and: [...narrowed, await readableWhere({ payload, viewer }, { tab, today })],
  })
  const [found, tabs, units] = await Promise.all([
    reader.find('assignments', {
      where: await whereOf(params.tab),
      select: INBOX_FIELDS,
      populate: { units: UNIT_LINK },
      depth: 1,
      sort: sortOf(params.tab),
      page: params.page,
      limit: INBOX_PAGE_SIZE,
    }),
    Promise.all(
      tabsFor(viewer).map(async (tab) => ({
        tab,
        count: await reader.count('assignments', await whereOf(tab)),
      })),
    ),
    viewer.seesAllWork
      ? readUnitOptions(reader, {
          collection: 'assignments',
          field: 'unit',
          slug: params.unit,
          today,
        })
      : [],
  ])
  const links = await readUnitLinks(reader, { units: found.docs.map(({ unit }) => unit), today })
  const rows = found.docs.map((each) => inboxRowOf(each, { links, viewer, today }))
  return { tabs, rows, total: found.totalDocs, page: params.page, pages: found.totalPages, units }
}

/** Those who follow every unit see all work; everybody else that of the own units. */
export function scopeWhere(viewer: Viewer): Where[] {
  return viewer.seesAllWork ? [] : [{ unit: { in: [...viewer.units] } }]
}

/**
 * The filter of a tab as the viewer may ask it. Explanations are closed to filters for units, because
 * somebody else's text could be guessed by filtering; their own are looked up by unit first.
 */
export async function readableWhere(
  { payload, viewer }: Asking,
  { tab, today }: { tab: InboxTab; today: CalendarDate },
): Promise<Where> {
  const where = tabWhere(tab, today)
  if (viewer.seesAllWork || !tab.startsWith('explanation')) return where
  const { docs } = await payload.find({
    collection: 'assignments',
    where: { and: [where, ...scopeWhere(viewer)] },
    select: {},
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: true, // Limited to the own units in the line above; only ids are taken.
  })
  return { id: { in: docs.map(({ id }) => id) } }
}

function sortOf(tab: InboxTab): string[] {
  if (tab === 'done') return ['-verifiedOn', 'code']
  if (tab === 'cancelled') return ['-updatedAt', 'code']
  if (tab === 'submitted') return ['submittedOn', 'code']
  if (tab === 'late') return ['originalDue', 'code']
  if (tab === 'due-soon') return ['dueOn', 'code']
  if (tab === 'new') return ['-assignedOn', 'code']
  return ['code']
}

export function inboxRowOf(
  assignment: Assignment,
  { links, viewer, today }: { links: UnitLinks; viewer: Viewer; today: CalendarDate },
): InboxRow {
  const { id, code, title, state, percent, due, extensions } = assignment
  const pending = extensions?.find(({ decision }) => decision === 'pending')
  return {
    id,
    code,
    title,
    unit: links.one(assignment.unit)?.name ?? null,
    state,
    percent: percent ?? null,
    due: due ?? { kind: 'none' },
    dueOn: dayOf(assignment.dueOn),
    originalDue: dayOf(assignment.originalDue),
    extended: extensions?.filter(({ decision }) => decision === 'granted').length ?? 0,
    timeliness: timelinessPairOf(assignment, today),
    staleness: stalenessOf(assignment, today),
    returnedReason: assignment.returnedReason || null,
    cancelledReason: assignment.cancelledReason || null,
    heirs: links.successorIds(assignment.unit).map((heir) => ({
      id: heir,
      name: links.one(heir)?.name ?? '',
    })),
    pendingExtension: pending
      ? { until: dayOf(pending.requestedUntil), reason: pending.reason }
      : null,
    explanation: waitingExplanation(assignment),
    actions: actionsFor(assignment, { viewer, today }),
  }
}

function waitingExplanation({ explanations }: Assignment): InboxRow['explanation'] {
  const waiting =
    explanations?.find(({ state }) => state === 'asked') ??
    explanations?.findLast(({ state }) => state === 'answered')
  return waiting ? { question: waiting.question, answer: waiting.answer || null } : null
}
