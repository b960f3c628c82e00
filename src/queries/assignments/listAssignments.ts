import type { Where } from 'payload'

import { addDays, dayOf, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Due } from '../../domain/assignments/due.js'
import { assignmentStates, reformAreas } from '../../domain/options.js'
import type { AssignmentOrigin, AssignmentState, Obligation } from '../../domain/options.js'
import {
  DUE_SOON_DAYS,
  timelinessPairOf,
  type TimelinessPair,
} from '../../domain/assignments/timeliness.js'
import { OWED_STATES } from '../../domain/assignments/workflow.js'
import type { Assignment } from '../../payload-types.js'
import { ORIGIN_LINKS, originOf, type OriginView } from './assignmentOrigin.js'
import { foundWhere } from '../search/foundWhere.js'
import { PAGE_LINK, pageLinkOf, pageLinksOf, type PageLink } from '../reading/links.js'
import type { FilterRules, ListParams } from '../reading/listParams.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink, type UnitLinks } from '../units/unitLinks.js'
import { readUnitOptions, type UnitListView } from '../units/unitOptions.js'

export type AssignmentFilter =
  | 'don-vi'
  | 'phoi-hop'
  | 'trang-thai'
  | 'tinh-hinh'
  | 'linh-vuc'
  | 'van-ban'
  | 'ke-hoach'
  | 'kiem-tra'
  | 'yeu-cau'

/** How work stands against its deadline, as far as the database can tell; `late` also counts the original one. */
export const standings = ['late', 'overdue', 'due-soon', 'no-deadline'] as const
export type Standing = (typeof standings)[number]

export const publicStates = assignmentStates.filter((state) => state !== 'draft')

export const assignmentFilters: FilterRules<AssignmentFilter> = {
  'don-vi': 'text',
  'phoi-hop': 'text',
  'trang-thai': publicStates,
  'tinh-hinh': standings,
  'linh-vuc': reformAreas,
  'van-ban': 'text',
  'ke-hoach': 'text',
  'kiem-tra': 'text',
  'yeu-cau': 'text',
}

export type AssignmentRow = Readonly<{
  code: string
  title: string
  unit: UnitLink | null
  origin: OriginView | null
  obligation: Obligation
  state: AssignmentState
  due: Due
  dueOn: CalendarDate | null
  originalDue: CalendarDate | null
  submittedOn: CalendarDate | null
  percent: number | null
  timeliness: TimelinessPair | null
  isDemo: boolean
}>

/**
 * `origin` is the directive, plan or inspection that the list is limited to, `helping` the unit that
 * helps; `directives` and `plans` are those that work was given from.
 */
export type AssignmentListView = UnitListView<AssignmentRow> &
  Readonly<{
    origin: OriginView | null
    helping: UnitLink | null
    directives: readonly PageLink[]
    plans: readonly PageLink[]
  }>

type Params = ListParams<AssignmentFilter>

export async function listAssignments(reader: Reader, params: Params): Promise<AssignmentListView> {
  const { page, limit, filters, today } = params
  const [found, units, origin, helping, directives, plans] = await Promise.all([
    reader.find('assignments', {
      where: {
        and: [...(await foundWhere(reader, 'assignments', params.q)), ...filterWhere(params)],
      },
      select: {
        code: true,
        title: true,
        unit: true,
        origin: true,
        obligation: true,
        state: true,
        due: true,
        dueOn: true,
        originalDue: true,
        submittedOn: true,
        verifiedOn: true,
        percent: true,
        provenance: { demo: true },
      },
      populate: { units: UNIT_LINK, ...ORIGIN_LINKS },
      depth: 1,
      sort: sortOf(params),
      page,
      limit,
    }),
    readUnitOptions(reader, {
      collection: 'assignments',
      field: 'unit',
      slug: filters['don-vi'],
      today,
    }),
    findOrigin(reader, params),
    findHelping(reader, params),
    listOrigins(reader, 'directives'),
    listOrigins(reader, 'plans'),
  ])
  const links = await readUnitLinks(reader, { units: found.docs.map((each) => each.unit), today })
  const rows = found.docs.map((each) => rowOf(each, { links, today }))
  return {
    rows,
    total: found.totalDocs,
    page,
    pages: found.totalPages,
    units,
    origin,
    helping,
    directives,
    plans,
  }
}

/** What is late stands in the order of the original deadlines: the longest late first. */
function sortOf({ filters }: Params): string[] {
  const standing = filters['tinh-hinh']
  return standing === 'late' || standing === 'overdue' ? ['originalDue', 'code'] : ['code']
}

const ORIGIN_FILTERS = {
  'van-ban': { kind: 'directive', collection: 'directives' },
  'ke-hoach': { kind: 'plan', collection: 'plans' },
  'kiem-tra': { kind: 'inspection', collection: 'inspections' },
} as const

const originFilters = Object.keys(ORIGIN_FILTERS) as (keyof typeof ORIGIN_FILTERS)[]

function filterWhere({ filters, today }: Params): Where[] {
  const { 'don-vi': unit, 'trang-thai': state, 'linh-vuc': area, 'yeu-cau': item } = filters
  return [
    ...(unit ? [{ 'unit.slug': { equals: unit } }] : []),
    ...(filters['phoi-hop'] ? [{ 'coopUnits.slug': { equals: filters['phoi-hop'] } }] : []),
    ...(state ? [{ state: { equals: state } }] : []),
    ...(area ? [{ area: { equals: area } }] : []),
    ...(item ? [{ 'origin.itemKey': { equals: item } }] : []),
    ...originFilters.flatMap((name) =>
      filters[name]
        ? [{ [`origin.${ORIGIN_FILTERS[name].kind}.slug`]: { equals: filters[name] } }]
        : [],
    ),
    ...standingWhere(filters['tinh-hinh'] as Standing | undefined, today),
  ]
}

/** Submitted work is judged by the day it was submitted, not by today. */
export function standingWhere(standing: Standing | undefined, today: CalendarDate): Where[] {
  switch (standing) {
    case undefined:
      return []
    case 'late':
      return [
        { state: { in: [...OWED_STATES] } },
        {
          or: [
            { dueOn: { less_than: storedDay(today) } },
            { originalDue: { less_than: storedDay(today) } },
          ],
        },
      ]
    case 'overdue':
      return [{ state: { in: [...OWED_STATES] } }, { dueOn: { less_than: storedDay(today) } }]
    case 'due-soon':
      return [
        { state: { in: [...OWED_STATES] } },
        { dueOn: { greater_than_equal: storedDay(today) } },
        { dueOn: { less_than_equal: storedDay(addDays(today, DUE_SOON_DAYS)) } },
      ]
    case 'no-deadline':
      return [{ state: { not_equals: 'cancelled' } }, { dueOn: { exists: false } }]
  }
}

/** The public directives or plans that work was given from, newest first. */
async function listOrigins(reader: Reader, kind: 'directives' | 'plans'): Promise<PageLink[]> {
  const field = kind === 'directives' ? 'origin.directive' : 'origin.plan'
  const ids = await reader.distinctTexts('assignments', field)
  if (ids.length === 0) return []
  const { docs } = await reader.find(kind, {
    where: { id: { in: ids } },
    select: PAGE_LINK,
    sort: kind === 'directives' ? '-issuedOn' : '-year',
    limit: 0,
    pagination: false,
  })
  return pageLinksOf(docs)
}

async function findHelping(reader: Reader, { filters, today }: Params): Promise<UnitLink | null> {
  const slug = filters['phoi-hop']
  if (!slug) return null
  const unit = await reader.findOne('units', { slug: { equals: slug } }, { select: UNIT_LINK })
  const links = await readUnitLinks(reader, { units: [unit], today })
  return links.one(unit)
}

async function findOrigin(reader: Reader, { filters }: Params): Promise<OriginView | null> {
  const name = originFilters.find((each) => filters[each])
  if (!name) return null
  const { kind, collection } = ORIGIN_FILTERS[name]
  const found = await reader.findOne(
    collection,
    { slug: { equals: filters[name] } },
    { select: PAGE_LINK },
  )
  const page = pageLinkOf(found)
  return (
    page && { kind: kind satisfies AssignmentOrigin, page, itemKey: filters['yeu-cau'] ?? null }
  )
}

function rowOf(
  assignment: Assignment,
  { links, today }: { links: UnitLinks; today: CalendarDate },
): AssignmentRow {
  const { code, title, unit, obligation, state, due, percent } = assignment
  return {
    code,
    title,
    unit: links.one(unit),
    origin: originOf(assignment),
    obligation,
    state,
    due: due ?? { kind: 'none' },
    dueOn: dayOf(assignment.dueOn),
    originalDue: dayOf(assignment.originalDue),
    submittedOn: dayOf(assignment.submittedOn),
    percent: percent ?? null,
    timeliness: timelinessPairOf(assignment, today),
    isDemo: assignment.provenance?.demo === true,
  }
}
