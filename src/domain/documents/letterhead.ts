import type { UnitKind } from '../options.js'

/** A unit and the units above it, the nearest first. */
export type UnitLine = readonly Readonly<{ name: string; kind: UnitKind }>[]

/** Who a letter comes from (NĐ 30/2020, annex I, part I.II.2 and 4); null where the portal does not know. */
export type Letterhead = {
  /** The body directly above, with the usual short forms. */
  superior: string | null
  name: string
  /** The place beside the date. */
  place: string | null
}

const TERRITORIES: readonly UnitKind[] = [
  'province',
  'district',
  'district-city',
  'town',
  'commune',
  'ward',
  'special-zone',
]

const KIND_OF_PLACE =
  /^(tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu)\s+(?=\p{Lu})/iu
/** Named after a person or by a number: the full name stays (annex I, part I.II.4.a). */
const NAMED_IN_FULL = /hồ chí minh|\d/iu

/** The head of a letter from a unit. A territory writes as its people's committee. */
export function letterheadOf([unit, ...above]: UnitLine): Letterhead | null {
  if (!unit) return null
  const place = [unit, ...above].find(isTerritory)
  const [superior] = above
  return {
    superior: isTerritory(unit) || !superior ? null : committeeOf(superior, 'UBND'),
    name: committeeOf(unit, 'Ủy ban nhân dân'),
    place: place ? placeName(place.name) : null,
  }
}

function committeeOf(unit: UnitLine[number], committee: string): string {
  if (!isTerritory(unit)) return unit.name
  const [first = '', ...rest] = unit.name
  return `${committee} ${first.toLocaleLowerCase('vi')}${rest.join('')}`
}

function isTerritory({ kind }: UnitLine[number]): boolean {
  return TERRITORIES.includes(kind)
}

function placeName(name: string): string {
  return NAMED_IN_FULL.test(name) ? name : name.replace(KIND_OF_PLACE, '')
}
