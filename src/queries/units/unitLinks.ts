import { idOf } from '../../access/roles.js'
import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { displayUnitName, unitStanding, type UnitRecord } from '../../domain/units/units.js'
import { ownTurn } from '../../ownTurn.js'
import type { Unit } from '../../payload-types.js'
import type { Reader } from '../reading/reader.js'

/** A unit as a page names it on a day, "(cũ)" or "nay thuộc …" included, with the key of its own page. */
export type UnitLink = Readonly<{ name: string; slug: string | null }>

/** Names the units that a page refers to. */
export type UnitLinks = Readonly<{
  /** Null where nothing is recorded or the unit may not be seen. */
  one: (unit: RelatedUnit) => UnitLink | null
  all: (units: readonly RelatedUnit[] | null | undefined) => readonly UnitLink[]
  /** Who holds the area or work of a unit that has ended; none for one that has not. */
  successors: (unit: RelatedUnit) => readonly UnitLink[]
  successorIds: (unit: RelatedUnit) => readonly string[]
}>

export type RelatedUnit = string | Unit | null | undefined
type KnownUnit = UnitRecord & { slug: string | null }

/** The fields a unit is named by; give it as `populate: { units: UNIT_LINK }` to save a query. */
export const UNIT_LINK = {
  name: true,
  slug: true,
  validFrom: true,
  validTo: true,
  successions: true,
} as const

/** A chain of mergers is followed this far; the districts of 2025 need two steps. */
const LONGEST_CHAIN = 6

/**
 * Reads all units of a page at once, and the successors of those that have ended, so that each is
 * named as of today however many times it is shown. Units populated with `UNIT_LINK` are not read again.
 */
export async function readUnitLinks(
  reader: Reader,
  { units, today }: { units: readonly RelatedUnit[]; today: CalendarDate },
): Promise<UnitLinks> {
  const known = new Map<string, KnownUnit>()
  for (const unit of units) if (isPopulated(unit)) known.set(unit.id, knownUnitOf(unit))

  let missing = unknownOf(known, [...units, ...successorsIn(known)])
  for (let step = 0; missing.length > 0 && step < LONGEST_CHAIN; step += 1) {
    const found = await readUnits(reader, missing)
    for (const unit of found) known.set(unit.id, unit)
    missing = found.length > 0 ? unknownOf(known, successorsIn(known)) : []
  }

  const one = (related: RelatedUnit): UnitLink | null => {
    const unit = known.get(idOf(related) ?? '')
    if (!unit) return null
    return { name: displayUnitName(unit, today, withSuccessors(unit, known)), slug: unit.slug }
  }
  const all: UnitLinks['all'] = (related) => (related ?? []).flatMap((each) => one(each) ?? [])
  const successorIds = (related: RelatedUnit) => {
    const unit = known.get(idOf(related) ?? '')
    const standing = unit && unitStanding(unit, today, withSuccessors(unit, known))
    return standing?.kind === 'ended' ? standing.successors.map(({ id }) => id) : []
  }
  const successors = (related: RelatedUnit) => all(successorIds(related))
  return { one, all, successors, successorIds }
}

/** A directive to every commune goes to thousands; others get their turn between so many. */
const AT_A_TIME = 100

async function readUnits(reader: Reader, ids: readonly string[]): Promise<KnownUnit[]> {
  const units: KnownUnit[] = []
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    if (at > 0) await ownTurn()
    const found = await reader.findStored('units', {
      where: { id: { in: ids.slice(at, at + AT_A_TIME) } },
      select: UNIT_LINK,
      as: 'known units',
      rowsOf: (unit) => [knownUnitOf(unit)],
    })
    units.push(...found)
  }
  return units
}

/** A unit and all that may be named with it; looking through all units for each would take their square. */
function withSuccessors(unit: KnownUnit, known: ReadonlyMap<string, KnownUnit>): KnownUnit[] {
  const found = new Set([unit])
  for (const { successions } of found) {
    for (const { to } of successions ?? []) {
      const next = known.get(to)
      if (next) found.add(next)
    }
  }
  return [...found]
}

function knownUnitOf({ id, name, slug, validFrom, validTo, successions }: Unit): KnownUnit {
  const steps = (successions ?? []).flatMap(({ to, type, effectiveOn }) => {
    const successor = idOf(to)
    return successor ? [{ to: successor, type, effectiveOn }] : []
  })
  return { id, name, slug: slug ?? null, validFrom, validTo, successions: steps }
}

/** Only units that have ended are named together with their successors. */
function successorsIn(known: ReadonlyMap<string, KnownUnit>): string[] {
  return [...known.values()].flatMap(({ validTo, successions }) =>
    validTo ? (successions ?? []).map(({ to }) => to) : [],
  )
}

function unknownOf(known: ReadonlyMap<string, unknown>, units: readonly RelatedUnit[]): string[] {
  const ids = new Set(units.flatMap((unit) => idOf(unit) ?? []))
  return [...ids].filter((id) => !known.has(id))
}

function isPopulated(unit: RelatedUnit): unit is Unit {
  return typeof unit === 'object' && unit !== null
}
