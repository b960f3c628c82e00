import type { CalendarDate } from '../calendar/calendarDate.js'
import { dayOf } from '../calendar/calendarDate.js'
import type { SuccessionType } from '../options.js'

const FORMER = '(cũ)'
const NOW_PART_OF = 'nay thuộc'
const NOW_CALLED = 'nay là'

/** One step in a unit's life line: `to` took over (a part of) the unit on `effectiveOn`. */
export interface Succession {
  to: string
  type: SuccessionType
  effectiveOn?: string | null | undefined
}

/** A unit as the rules need it; `parent` and `to` are ids. Open ends of the validity are null or absent. */
export interface UnitRecord {
  id: string
  name: string
  parent?: string | null | undefined
  validFrom?: string | null | undefined
  validTo?: string | null | undefined
  successions?: readonly Succession[] | null | undefined
}

/** What a unit is on a day: valid, not yet there, or ended with the units that hold its area or work now. */
export type UnitStanding =
  | { kind: 'valid' }
  | { kind: 'not-yet'; validFrom: CalendarDate }
  | { kind: 'ended'; endedOn: CalendarDate; successors: readonly UnitRecord[] }

/** Whether the unit exists on the day; the first and the last day of its validity both count. */
export function isValidOn(
  unit: Pick<UnitRecord, 'validFrom' | 'validTo'>,
  day: CalendarDate,
): boolean {
  const from = dayOf(unit.validFrom)
  const to = dayOf(unit.validTo)
  return (!from || from <= day) && (!to || day <= to)
}

/** Every unit reached by following successions, nearest first, without the unit itself; cycles end. */
export function successorsOf(unitId: string, units: readonly UnitRecord[]): readonly UnitRecord[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const nextIds = (id: string) => byId.get(id)?.successions?.map(({ to }) => to) ?? []
  return unitsOf(closureOf(unitId, nextIds), byId)
}

/** Every unit that led to this one, nearest first; for figures over time (DOMAIN §3 rule 4). */
export function predecessorsOf(
  unitId: string,
  units: readonly UnitRecord[],
): readonly UnitRecord[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const previous = groupIds(
    units.flatMap(({ id, successions }) => (successions ?? []).map(({ to }) => [to, id] as const)),
  )
  return unitsOf(
    closureOf(unitId, (id) => previous.get(id) ?? []),
    byId,
  )
}

/** The unit's standing on a day. Successors named are those that exist on that day, wherever in the chain. */
export function unitStanding(
  unit: UnitRecord,
  day: CalendarDate,
  units: readonly UnitRecord[] = [],
): UnitStanding {
  const from = dayOf(unit.validFrom)
  if (from && day < from) return { kind: 'not-yet', validFrom: from }
  const endedOn = dayOf(unit.validTo)
  if (!endedOn || day <= endedOn) return { kind: 'valid' }
  const known = units.some(({ id }) => id === unit.id) ? units : [unit, ...units]
  const successors = successorsOf(unit.id, known).filter((next) => isValidOn(next, day))
  return { kind: 'ended', endedOn, successors }
}

/**
 * The name as a screen shows it on a day (units are never renamed in place, DESIGN §4): the plain
 * name while valid, then 'Phường Thanh Nhàn (cũ)' or, when `units` knows the successors,
 * 'Phường Thanh Nhàn (cũ, nay thuộc Phường Bạch Mai, Phường Hai Bà Trưng)'.
 */
export function displayUnitName(
  unit: UnitRecord,
  day: CalendarDate,
  units: readonly UnitRecord[] = [],
): string {
  const standing = unitStanding(unit, day, units)
  if (standing.kind !== 'ended') return unit.name
  if (standing.successors.length === 0) return `${unit.name} ${FORMER}`
  const names = standing.successors.map(({ name }) => name).join(', ')
  const isOneBody = standing.successors.length === 1 && isSameBodyContinued(unit)
  const link = isOneBody ? NOW_CALLED : NOW_PART_OF
  return `${unit.name} (cũ, ${link} ${names})`
}

/**
 * The ids a person of the unit may act for: the unit and its descendants that exist on the day
 * (DESIGN §7). Empty when the unit itself no longer exists: its logins close on validTo (DOMAIN §3 rule 5).
 */
export function scopeOf(
  unitId: string | null | undefined,
  units: readonly UnitRecord[],
  day: CalendarDate,
): ReadonlySet<string> {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const own = unitId ? byId.get(unitId) : undefined
  if (!own || !isValidOn(own, day)) return new Set()
  const children = groupIds(
    units.flatMap(({ id, parent }) => (parent ? [[parent, id] as const] : [])),
  )
  const below = unitsOf(
    closureOf(own.id, (id) => children.get(id) ?? []),
    byId,
  )
  return new Set([own, ...below].filter((unit) => isValidOn(unit, day)).map(({ id }) => id))
}

/** Whether `unitId` lies in the scope of `ownUnitId` on the day; a missing id on either side denies. */
export function inScope(
  {
    unitId,
    ownUnitId,
  }: { unitId?: string | null | undefined; ownUnitId?: string | null | undefined },
  units: readonly UnitRecord[],
  day: CalendarDate,
): boolean {
  return Boolean(unitId) && scopeOf(ownUnitId, units, day).has(unitId as string)
}

/** A rename or an upgrade to another kind keeps the body; merging and splitting do not. */
function isSameBodyContinued({ successions }: UnitRecord): boolean {
  return (successions ?? []).every(({ type }) => type === 'rename' || type === 'upgrade')
}

function closureOf(startId: string, nextIds: (id: string) => readonly string[]): readonly string[] {
  const seen = new Set([startId])
  for (const id of seen) for (const next of nextIds(id)) seen.add(next)
  seen.delete(startId)
  return [...seen]
}

function unitsOf(ids: readonly string[], byId: ReadonlyMap<string, UnitRecord>) {
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function groupIds(pairs: readonly (readonly [key: string, id: string])[]) {
  const groups = new Map<string, string[]>()
  for (const [key, id] of pairs) {
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  return groups
}
