import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { planTypes, reformAreas, type PlanType } from '../../domain/options.js'
import { foundWhere } from '../search/foundWhere.js'
import type { FilterRules, ListParams } from '../reading/listParams.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK } from '../units/unitLinks.js'
import type { UnitLink } from '../units/unitLinks.js'
import { readUnitOptions, type UnitListView } from '../units/unitOptions.js'
import { issuedBy, runningIn } from '../reading/whereParts.js'

export type PlanFilter = 'loai' | 'linh-vuc' | 'don-vi' | 'nam'

export const planFilters: FilterRules<PlanFilter> = {
  loai: planTypes,
  'linh-vuc': reformAreas,
  'don-vi': 'text',
  nam: 'year',
}

export type PlanRow = Readonly<{
  slug: string
  title: string
  type: PlanType
  issuer: UnitLink | null
  year: number | null
  periodFrom: CalendarDate | null
  periodTo: CalendarDate | null
  summary: string | null
  taskCount: number
  isDemo: boolean
}>

export async function listPlans(
  reader: Reader,
  { q, page, limit, filters, today }: ListParams<PlanFilter>,
): Promise<UnitListView<PlanRow>> {
  const { loai: type, 'linh-vuc': area, nam: year } = filters
  const found = await reader.find('plans', {
    where: {
      and: [
        ...(await foundWhere(reader, 'plans', q)),
        ...(type ? [{ type: { equals: type } }] : []),
        ...(area ? [{ 'tasks.area': { equals: area } }] : []),
        ...issuedBy(filters['don-vi']),
        ...inYear(year),
      ],
    },
    select: {
      slug: true,
      title: true,
      type: true,
      issuer: true,
      year: true,
      periodFrom: true,
      periodTo: true,
      summary: true,
      tasks: { code: true },
      provenance: { demo: true },
    },
    populate: { units: UNIT_LINK },
    depth: 1,
    sort: ['-year', '-periodFrom', 'title'],
    page,
    limit,
  })
  const links = await readUnitLinks(reader, {
    units: found.docs.map(({ issuer }) => issuer),
    today,
  })
  const rows = found.docs.map((plan) => ({
    slug: plan.slug ?? '',
    title: plan.title,
    type: plan.type,
    issuer: links.one(plan.issuer),
    year: plan.year ?? null,
    periodFrom: dayOf(plan.periodFrom),
    periodTo: dayOf(plan.periodTo),
    summary: plan.summary || null,
    taskCount: plan.tasks?.length ?? 0,
    isDemo: plan.provenance?.demo === true,
  }))
  const units = await readUnitOptions(reader, {
    collection: 'plans',
    field: 'issuer',
    slug: filters['don-vi'],
    today,
  })
  return { rows, total: found.totalDocs, page, pages: found.totalPages, units }
}

/** A plan of the year, or one whose period includes it. */
function inYear(year: string | undefined): Where[] {
  return year ? [{ or: [{ year: { equals: Number(year) } }, { and: runningIn(year) }] }] : []
}
