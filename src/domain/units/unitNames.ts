import type { CalendarDate } from '../calendar/calendarDate.js'
import { isValidOn } from './units.js'
import { foldText, tidyText } from '../text/vietnameseText.js'

/** A unit as a name in a table is compared with it. */
export type NamedUnit = Readonly<{
  id: string
  name: string
  shortName?: string | null | undefined
  code?: string | null | undefined
  validFrom?: string | null | undefined
  validTo?: string | null | undefined
}>

/** What a written name means. Only `found` may be used; the rest is for a person to decide. */
export type UnitMatch =
  | { kind: 'found'; unit: NamedUnit }
  | { kind: 'ambiguous'; candidates: readonly NamedUnit[] }
  /** `similar` differ by marks only: worth asking about, never worth guessing. */
  | { kind: 'unknown'; similar: readonly NamedUnit[] }

const WITH_CODE = /^(.*\S)\s*\(([^()]+)\)$/
/** "UBND phường Kon Tum" is how a paper calls the authority that is recorded as "Phường Kon Tum". */
const COMMITTEE = /^(ubnd|uỷ ban nhân dân)\s+/u // Compared with keys, which write tones this way.

/**
 * Finds units by name, short name or code, with their marks; `Tên (mã)` tells units of one name apart.
 * Of several units with a name, the only one that is valid on the day is meant.
 */
export function unitMatcher(
  units: readonly NamedUnit[],
  day: CalendarDate,
): (written: string) => UnitMatch {
  const byName = index(units, ({ name, shortName, code }) => [name, shortName, code].map(keyOf))
  const byFold = index(units, ({ name, shortName }) => [name, shortName].map(foldOf))
  const named = (key: string) => byName.get(key) ?? byName.get(key.replace(COMMITTEE, '')) ?? []

  return (written) => {
    const key = keyOf(written)
    const [, name, code] = WITH_CODE.exec(key) ?? []
    const exact = named(key)
    const candidates =
      exact.length === 0 && name && code
        ? named(name).filter((unit) => keyOf(unit.code) === code)
        : exact
    if (candidates.length === 0) {
      const similar = byFold.get(foldOf(written).replace(/^(ubnd|uy ban nhan dan) /, '')) ?? []
      return { kind: 'unknown', similar }
    }
    const [first, ...others] = candidates.length > 1 ? onlyValid(candidates, day) : candidates
    return first && others.length === 0
      ? { kind: 'found', unit: first }
      : { kind: 'ambiguous', candidates }
  }
}

/** The name under which `unitMatcher` finds exactly this unit again. */
export function unambiguousName(unit: NamedUnit, match: (written: string) => UnitMatch): string {
  const names = [unit.name, unit.code ? `${unit.name} (${unit.code})` : null]
  const isMeant = (name: string) => {
    const found = match(name)
    return found.kind === 'found' && found.unit.id === unit.id
  }
  return names.find((name) => name !== null && isMeant(name)) ?? unit.name
}

function onlyValid(units: readonly NamedUnit[], day: CalendarDate): readonly NamedUnit[] {
  const valid = units.filter((unit) => isValidOn(unit, day))
  return valid.length === 1 ? valid : units
}

function index(
  units: readonly NamedUnit[],
  keysOf: (unit: NamedUnit) => string[],
): Map<string, NamedUnit[]> {
  const found = new Map<string, NamedUnit[]>()
  for (const unit of units) {
    for (const key of new Set(keysOf(unit))) {
      if (key === '') continue
      found.set(key, [...(found.get(key) ?? []), unit])
    }
  }
  return found
}

/** Upper and lower case are one, and so are the two ways to place a tone: "Hoà Thuận" is "Hòa Thuận". */
function keyOf(text: string | null | undefined): string {
  return withToneLast(tidyText(text ?? '').toLocaleLowerCase('vi'))
}

function foldOf(text: string | null | undefined): string {
  return foldText(text ?? '')
}

const TONES = '\u0300\u0301\u0303\u0309\u0323'
const OLD_PLACE = new RegExp(`([ou])([${TONES}])([aey])(?![\\p{L}\\p{M}])`, 'gu')

/** òa → oà, úy → uý, ỏe → oẻ at the end of a syllable: both are correct Vietnamese. */
function withToneLast(text: string): string {
  return text.normalize('NFD').replace(OLD_PLACE, '$1$3$2').normalize('NFC')
}
