import type { Where } from 'payload'

import { addDays, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { assignmentStates, reformAreas } from '../../domain/options.js'
import type { AssignmentOrigin } from '../../domain/options.js'
import { DUE_SOON_DAYS } from '../../domain/assignments/timeliness.js'
import { OWED_STATES } from '../../domain/assignments/workflow.js'
import { ownTurn } from '../../ownTurn.js'
import { sortedInTurns } from '../../sortedInTurns.js'
import type { OriginView } from './assignmentOrigin.js'
import {
  assignmentRowOf,
  readAssignmentRows,
  ROW_FIELDS,
  type AssignmentRow,
} from './assignmentRows.js'
import { foundWhere } from '../search/foundWhere.js'
import { PAGE_LINK, pageLinkOf, pageLinksOf, type PageLink } from '../reading/links.js'
import type { FilterRules, ListParams } from '../reading/listParams.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink } from '../units/unitLinks.js'
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
      ...ROW_FIELDS,
      where: await whereOf(reader, params),
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
  const rows = found.docs.map((each) => assignmentRowOf(each, { links, today }))
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

/** Rows of a file read at a time. */
const AT_ONCE = 20

/** Every row on all pages. Which they are is found once: page by page, all before would be gone through each time. */
export async function* everyAssignment(
  given: Reader,
  params: Params,
): AsyncGenerator<AssignmentRow> {
  const where = await whereOf(given, params)
  const reader = given.passing()
  const found = await reader.findStored('assignments', {
    where,
    select: { code: true, originalDue: true },
    as: 'places in the list',
    rowsOf: ({ id, code, originalDue }) => [{ id, code, originalDue: originalDue ?? '' }],
  })
  const order = sortOf(params)
  const all = await sortedInTurns(found, (left, right) =>
    order.reduce((so, name) => so || compareTexts(left[name], right[name]), 0),
  )
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await ownTurn()
    const ids = all.slice(at, at + AT_ONCE).map(({ id }) => id)
    yield* await readAssignmentRows(reader, { ids, today: params.today })
  }
}

async function whereOf(reader: Reader, params: Params): Promise<Where> {
  const found = await foundWhere(reader, 'assignments', params.q)
  return { and: [...found, ...filterWhere(params)] }
}

/** As the database sorts texts. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** What is late stands in the order of the original deadlines: the longest late first. */
function sortOf({ filters }: Params): ('code' | 'originalDue')[] {
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
