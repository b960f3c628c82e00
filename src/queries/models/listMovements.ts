import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { movementForms, movementLevels } from '../../domain/options.js'
import type { MovementForm, MovementLevel } from '../../domain/options.js'
import { foundWhere } from '../search/foundWhere.js'
import type { FilterRules, ListParams } from '../reading/listParams.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK } from '../units/unitLinks.js'
import type { UnitLink } from '../units/unitLinks.js'
import { readUnitOptions, type UnitListView } from '../units/unitOptions.js'
import { issuedBy, runningIn } from '../reading/whereParts.js'

export type MovementFilter = 'hinh-thuc' | 'pham-vi' | 'don-vi' | 'nam'

export const movementFilters: FilterRules<MovementFilter> = {
  'hinh-thuc': movementForms,
  'pham-vi': movementLevels,
  'don-vi': 'text',
  nam: 'year',
}

export type MovementRow = Readonly<{
  slug: string
  title: string
  slogan: string | null
  form: MovementForm
  level: MovementLevel
  issuer: UnitLink | null
  periodFrom: CalendarDate | null
  periodTo: CalendarDate | null
  isDemo: boolean
}>

export async function listMovements(
  reader: Reader,
  { q, page, limit, filters, today }: ListParams<MovementFilter>,
): Promise<UnitListView<MovementRow>> {
  const { 'hinh-thuc': form, 'pham-vi': level } = filters
  const found = await reader.find('movements', {
    where: {
      and: [
        ...(await foundWhere(reader, 'movements', q)),
        ...(form ? [{ form: { equals: form } }] : []),
        ...(level ? [{ level: { equals: level } }] : []),
        ...issuedBy(filters['don-vi']),
        ...runningIn(filters.nam),
      ],
    },
    select: {
      slug: true,
      title: true,
      slogan: true,
      form: true,
      level: true,
      issuer: true,
      periodFrom: true,
      periodTo: true,
      provenance: { demo: true },
    },
    populate: { units: UNIT_LINK },
    depth: 1,
    sort: ['-periodFrom', 'title'],
    page,
    limit,
  })
  const links = await readUnitLinks(reader, {
    units: found.docs.map(({ issuer }) => issuer),
    today,
  })
  const rows = found.docs.map((movement) => ({
    slug: movement.slug ?? '',
    title: movement.title,
    slogan: movement.slogan || null,
    form: movement.form,
    level: movement.level,
    issuer: links.one(movement.issuer),
    periodFrom: dayOf(movement.periodFrom),
    periodTo: dayOf(movement.periodTo),
    isDemo: movement.provenance?.demo === true,
  }))
  const units = await readUnitOptions(reader, {
    collection: 'movements',
    field: 'issuer',
    slug: filters['don-vi'],
    today,
  })
  return { rows, total: found.totalDocs, page, pages: found.totalPages, units }
}
