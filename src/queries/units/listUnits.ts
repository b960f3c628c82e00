import type { Where } from 'payload'

import { dayOf, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { unitKinds, unitLevels, type UnitKind, type UnitLevel } from '../../domain/options.js'
import { isValidOn } from '../../domain/units/units.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import type { Unit } from '../../payload-types.js'
import { foundWhere } from '../search/foundWhere.js'
import type { FilterRules, ListParams, ListView } from '../reading/listParams.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink, type UnitLinks } from './unitLinks.js'

export type UnitFilter = 'cap' | 'loai' | 'thuoc' | 'hieu-luc'

/** Whether a unit exists today. */
export const unitStandings = ['hien-nay', 'da-ket-thuc'] as const

export const unitFilters: FilterRules<UnitFilter> = {
  cap: unitLevels,
  loai: unitKinds,
  thuoc: 'text',
  'hieu-luc': unitStandings,
}

export type UnitRow = Readonly<{
  slug: string
  name: string
  code: string | null
  kind: UnitKind
  level: UnitLevel
  parent: UnitLink | null
  validFrom: CalendarDate | null
  validTo: CalendarDate | null
  isValid: boolean
  /** Who holds its area or work now, where it has ended. */
  successors: readonly UnitLink[]
}>

export type UnitsView = ListView<UnitRow> &
  Readonly<{
    /** The unit whose parts are listed. */
    parent: UnitLink | null
  }>

type Params = ListParams<UnitFilter>

/**
 * A database sorts "Phường 11" before "Phường 2", so lists up to this length are sorted here, in
 * Vietnamese order. The whole country is longer and is read filtered.
 */
const SORTED_HERE = 2000

export async function listUnits(reader: Reader, params: Params): Promise<UnitsView> {
  const { page, limit, filters, q, today } = params
  const where = { and: [...(await foundWhere(reader, 'units', q)), ...whereOf(params)] }
  const [total, parent] = await Promise.all([
    reader.count('units', where),
    filters.thuoc
      ? reader.findOne('units', { slug: { equals: filters.thuoc } }, { select: UNIT_LINK })
      : null,
  ])
  const units =
    total > SORTED_HERE
      ? await readUnsorted(reader, where, params)
      : await readSorted(reader, where, params)
  const links = await readUnitLinks(reader, {
    units: [...units.map(({ id }) => id), ...units.map((unit) => unit.parent), parent],
    today,
  })
  return {
    rows: units.map((unit) => rowOf(unit, { links, today })),
    total,
    page,
    pages: Math.ceil(total / limit),
    parent: links.one(parent),
  }
}

function whereOf({ filters, today }: Params): Where[] {
  const { cap: level, loai: kind, thuoc: parent, 'hieu-luc': standing } = filters
  return [
    ...(level ? [{ level: { equals: level } }] : []),
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(parent ? [{ 'parent.slug': { equals: parent } }] : []),
    ...(standing === 'hien-nay' ? existsOn(today) : []),
    ...(standing === 'da-ket-thuc' ? [{ validTo: { less_than: storedDay(today) } }] : []),
  ]
}

/** The units that exist on a day; an open end counts. */
export function existsOn(day: CalendarDate): Where[] {
  return [
    { or: [{ validTo: { exists: false } }, { validTo: { greater_than_equal: storedDay(day) } }] },
    { or: [{ validFrom: { exists: false } }, { validFrom: { less_than_equal: storedDay(day) } }] },
  ]
}

/** Units of today first, from the centre down, territories before offices, each in Vietnamese order. */
function idsOfPage(units: readonly Unit[], { page, limit, today }: Params): string[] {
  const rank = (unit: Unit) => {
    const level = (isValidOn(unit, today) ? 0 : unitLevels.length) + unitLevels.indexOf(unit.level)
    return level * unitKinds.length + unitKinds.indexOf(unit.kind)
  }
  return units
    .toSorted((left, right) => rank(left) - rank(right) || compareVietnamese(left.name, right.name))
    .slice((page - 1) * limit, page * limit)
    .map(({ id }) => id)
}

const SHOWN = {
  slug: true,
  name: true,
  code: true,
  kind: true,
  level: true,
  parent: true,
  validFrom: true,
  validTo: true,
} as const

async function readSorted(reader: Reader, where: Where, params: Params): Promise<Unit[]> {
  const keys = await reader.find('units', {
    where,
    select: { name: true, level: true, kind: true, validFrom: true, validTo: true },
    limit: 0,
    pagination: false,
  })
  const ids = idsOfPage(keys.docs, params)
  if (ids.length === 0) return []
  const { docs } = await reader.find('units', {
    where: { id: { in: [...ids] } },
    select: SHOWN,
    limit: 0,
    pagination: false,
  })
  const byId = new Map(docs.map((unit) => [unit.id, unit]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function readUnsorted(reader: Reader, where: Where, params: Params): Promise<Unit[]> {
  const { docs } = await reader.find('units', {
    where,
    select: SHOWN,
    sort: ['level', 'name'],
    page: params.page,
    limit: params.limit,
  })
  return docs
}

function rowOf(unit: Unit, { links, today }: { links: UnitLinks; today: CalendarDate }): UnitRow {
  return {
    slug: unit.slug ?? '',
    name: unit.name,
    code: unit.code || null,
    kind: unit.kind,
    level: unit.level,
    parent: links.one(unit.parent),
    validFrom: dayOf(unit.validFrom),
    validTo: dayOf(unit.validTo),
    isValid: isValidOn(unit, today),
    successors: links.successors(unit.id),
  }
}
