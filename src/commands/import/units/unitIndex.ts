import type { Payload } from 'payload'

import { idOf } from '../../../access/roles.js'
import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import type { UnitLevel } from '../../../domain/options.js'
import { isValidOn } from '../../../domain/units/units.js'
import { tidyText } from '../../../domain/text/vietnameseText.js'
import type { Unit } from '../../../payload-types.js'
import { inPages } from '../../inPages.js'

/** A unit as an import compares it. In a dry run, one that would be made has the id 'new:…'. */
export type IndexedUnit = {
  id: string
  code: string | null
  name: string
  level: UnitLevel
  parent: string | null
  slug: string
  validFrom: string | null
  validTo: string | null
  /** Ids of the units that took over. */
  successors: readonly string[]
}

export type UnitIndex = {
  byId(id: string | null): IndexedUnit | undefined
  /** Units of this code and level that exist on the day. */
  withCode(code: string, level: UnitLevel, day: CalendarDate): readonly IndexedUnit[]
  /** Units of this name and level that exist on the day. */
  named(name: string, level: UnitLevel, day: CalendarDate): readonly IndexedUnit[]
  hasSlug(slug: string): boolean
  put(unit: IndexedUnit): void
}

/** All units by code and name: a few megabytes for the whole country with its past. */
export async function readUnitIndex(payload: Payload): Promise<UnitIndex> {
  const index = createUnitIndex()
  const rows = inPages(payload, 'units', {
    select: {
      code: true,
      name: true,
      level: true,
      parent: true,
      slug: true,
      validFrom: true,
      validTo: true,
      successions: { to: true },
    },
  })
  for await (const unit of rows) index.put(indexedUnitOf(unit))
  return index
}

function createUnitIndex(): UnitIndex {
  const units = new Map<string, IndexedUnit>()
  const codes = new Map<string, Set<string>>()
  const names = new Map<string, Set<string>>()
  const slugs = new Set<string>()

  const found = (ids: ReadonlySet<string> | undefined, level: UnitLevel, day: CalendarDate) =>
    [...(ids ?? [])].flatMap((id) => {
      const unit = units.get(id)
      return unit && unit.level === level && isValidOn(unit, day) ? [unit] : []
    })

  return {
    byId: (id) => (id ? units.get(id) : undefined),
    withCode: (code, level, day) => found(codes.get(code), level, day),
    named: (name, level, day) => found(names.get(nameKey(name)), level, day),
    hasSlug: (slug) => slugs.has(slug),
    put(unit) {
      units.set(unit.id, unit)
      if (unit.code) add(codes, unit.code, unit.id)
      add(names, nameKey(unit.name), unit.id)
      slugs.add(unit.slug)
    },
  }
}

/** With its marks: Xã Ba Tô and Xã Ba Tơ lie in the same province. */
export function nameKey(name: string): string {
  return tidyText(name).toLowerCase()
}

function add(sets: Map<string, Set<string>>, key: string, id: string): void {
  const set = sets.get(key)
  if (set) set.add(id)
  else sets.set(key, new Set([id]))
}

function indexedUnitOf(unit: Unit): IndexedUnit {
  return {
    id: unit.id,
    code: unit.code || null,
    name: unit.name,
    level: unit.level,
    parent: idOf(unit.parent),
    slug: unit.slug ?? '',
    validFrom: unit.validFrom ?? null,
    validTo: unit.validTo ?? null,
    successors: (unit.successions ?? []).flatMap(({ to }) => idOf(to) ?? []),
  }
}
