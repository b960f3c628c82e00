import { inspectionModes, inspectionStages, inspectionTypes } from '../../domain/options.js'
import type { InspectionMode, InspectionStage, InspectionType } from '../../domain/options.js'
import type { Inspection } from '../../payload-types.js'
import { foundWhere } from '../search/foundWhere.js'
import type { FilterRules, ListParams } from '../reading/listParams.js'
import { pageLinkOf, PAGE_LINK, type PageLink } from '../reading/links.js'
import type { Reader } from '../reading/reader.js'
import { readUnitOptions, type UnitListView } from '../units/unitOptions.js'

export type InspectionFilter = 'loai' | 'hinh-thuc' | 'trang-thai' | 'don-vi' | 'nam'

export const inspectionFilters: FilterRules<InspectionFilter> = {
  loai: inspectionTypes,
  'hinh-thuc': inspectionModes,
  'trang-thai': inspectionStages,
  'don-vi': 'text',
  nam: 'year',
}

export type InspectionRow = Readonly<{
  slug: string
  title: string
  code: string | null
  type: InspectionType
  mode: InspectionMode
  stage: InspectionStage
  year: number | null
  plan: PageLink | null
  unitCount: number | null
  isDemo: boolean
}>

export async function listInspections(
  reader: Reader,
  { q, page, limit, filters, today }: ListParams<InspectionFilter>,
): Promise<UnitListView<InspectionRow>> {
  const { loai: type, 'hinh-thuc': mode, 'trang-thai': stage, 'don-vi': unit, nam: year } = filters
  const found = await reader.find('inspections', {
    where: {
      and: [
        ...(await foundWhere(reader, 'inspections', q)),
        ...(type ? [{ type: { equals: type } }] : []),
        ...(mode ? [{ mode: { equals: mode } }] : []),
        ...(stage ? [{ stage: { equals: stage } }] : []),
        ...(unit ? [{ 'units.slug': { equals: unit } }] : []),
        ...(year ? [{ year: { equals: Number(year) } }] : []),
      ],
    },
    select: {
      slug: true,
      title: true,
      code: true,
      type: true,
      mode: true,
      stage: true,
      year: true,
      plan: true,
      units: true,
      unitCounts: { count: true },
      provenance: { demo: true },
    },
    populate: { plans: PAGE_LINK, units: { name: true } },
    depth: 1,
    sort: ['-year', 'title'],
    page,
    limit,
  })
  const rows = found.docs.map((inspection) => ({
    slug: inspection.slug ?? '',
    title: inspection.title,
    code: inspection.code || null,
    type: inspection.type,
    mode: inspection.mode,
    stage: inspection.stage,
    year: inspection.year ?? null,
    plan: pageLinkOf(inspection.plan),
    unitCount: unitCountOf(inspection),
    isDemo: inspection.provenance?.demo === true,
  }))
  return {
    rows,
    total: found.totalDocs,
    page,
    pages: found.totalPages,
    units: await readUnitOptions(reader, {
      collection: 'inspections',
      field: 'units',
      slug: unit,
      today,
    }),
  }
}

/** How many units are inspected, by name or by number; null where neither is recorded, which is not none. */
export function unitCountOf({ units, unitCounts }: Inspection): number | null {
  if (units && units.length > 0) return units.length
  if (!unitCounts || unitCounts.length === 0) return null
  return unitCounts.reduce((sum, { count }) => sum + count, 0)
}
