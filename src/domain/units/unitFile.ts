import { groupBy } from '../groupBy.js'
import type { SuccessionType, UnitKind, UnitLevel } from '../options.js'
import { foldText } from '../text/vietnameseText.js'

const KINDS: readonly (readonly [prefix: string, kinds: Partial<Record<UnitLevel, UnitKind>>])[] = [
  ['tinh', { province: 'province' }],
  ['thanh pho', { province: 'province', district: 'district-city' }],
  ['quan', { district: 'district' }],
  ['huyen', { district: 'district' }],
  ['thi xa', { district: 'district-city' }],
  ['thi tran', { commune: 'town' }],
  ['phuong', { commune: 'ward' }],
  ['xa', { commune: 'commune' }],
  ['dac khu', { commune: 'special-zone' }],
]

/** The kind of a territory by the word its name begins with, or null where it begins with none. */
export function kindOfTerritory(name: string, level: UnitLevel): UnitKind | null {
  const folded = foldText(name)
  const found = KINDS.find(([prefix, kinds]) => kinds[level] && folded.startsWith(`${prefix} `))
  return found?.[1][level] ?? null
}

/** 'Ninh Bình' of 'Tỉnh Ninh Bình'. */
export function shortProvinceName(name: string): string {
  return name.replace(/^(Tỉnh|Thành phố)\s+/u, '')
}

/** Whether a province is meant by a code or a name, with or without its first word and marks. */
export function isProvince(
  wanted: string,
  { code, name }: { code?: string | null | undefined; name: string },
): boolean {
  const folded = foldText(wanted)
  return (
    wanted === code || folded === foldText(name) || folded === foldText(shortProvinceName(name))
  )
}

/** One line of the table of 2025: a former commune (or a district without communes) and what holds its area. */
export interface SuccessionRow {
  row: number
  oldCode: string
  oldName: string
  oldDistrict: string
  oldProvince: string
  newCode: string
  newName: string
  newProvince: string
  isDivided: boolean
}

/** A unit that has ended, with the codes of the communes, or the name of the province, that took over. */
export interface EndedUnit {
  /** The first row that names it. */
  row: number
  level: 'commune' | 'district' | 'province'
  code: string | null
  name: string
  district: string | null
  province: string
  successors: readonly string[]
  type: SuccessionType
  /** Why nothing can be said of it, where rows contradict each other. */
  conflict: 'names' | null
}

/** All units that ended, provinces first, then districts, then communes: each after what it lay in. */
export function endedUnits(rows: readonly SuccessionRow[]): readonly EndedUnit[] {
  return [...endedProvinces(rows), ...endedDistricts(rows), ...endedCommunes(rows)]
}

/**
 * Provinces that went on unchanged are those whose rows name only themselves; the others ended and
 * were joined, also the one whose name the new province bears.
 */
function endedProvinces(rows: readonly SuccessionRow[]): readonly EndedUnit[] {
  const sources = groupBy(rows, ({ newProvince }) => newProvince)
  return [...groupBy(rows, ({ oldProvince }) => oldProvince)].flatMap(([name, ofOld]) => {
    const successors = [...new Set(ofOld.map(({ newProvince }) => newProvince))]
    const joined = successors.some((successor) =>
      (sources.get(successor) ?? []).some(({ oldProvince }) => oldProvince !== successor),
    )
    if (!joined) return []
    const type = successors.length > 1 ? 'split' : 'merge'
    return [
      {
        ...unitOf(ofOld),
        level: 'province',
        code: null,
        name,
        district: null,
        province: name,
        successors,
        type,
      },
    ]
  })
}

function endedDistricts(rows: readonly SuccessionRow[]): readonly EndedUnit[] {
  const districts = groupBy(
    rows.filter(({ oldDistrict }) => oldDistrict),
    ({ oldDistrict, oldProvince }) => `${oldDistrict}|${oldProvince}`,
  )
  return [...districts.values()].map((ofDistrict) => {
    const successors = codesOf(ofDistrict)
    const { oldDistrict: name, oldProvince: province } = ofDistrict[0] as SuccessionRow
    const type = successors.length > 1 ? 'split' : 'merge'
    return {
      ...unitOf(ofDistrict),
      level: 'district',
      code: null,
      name,
      district: null,
      province,
      successors,
      type,
    }
  })
}

/** A row without a former commune tells of a district that had none; it is among the districts. */
function endedCommunes(rows: readonly SuccessionRow[]): readonly EndedUnit[] {
  const sources = groupBy(rows, ({ newCode }) => newCode)
  const communes = groupBy(
    rows.filter(({ oldName }) => oldName),
    ({ oldCode }) => oldCode,
  )
  return [...communes.values()].map((ofCommune) => {
    const first = ofCommune[0] as SuccessionRow
    const same = ofCommune.every(
      (row) => row.oldName === first.oldName && row.oldProvince === first.oldProvince,
    )
    const successors = codesOf(ofCommune)
    const isAlone =
      new Set(sources.get(successors[0] ?? '')?.map(({ oldCode }) => oldCode)).size === 1
    return {
      ...unitOf(ofCommune),
      level: 'commune',
      code: first.oldCode,
      name: first.oldName,
      district: first.oldDistrict || null,
      province: first.oldProvince,
      successors,
      type: typeOf(ofCommune, isAlone),
      conflict: same ? null : 'names',
    }
  })
}

/** One that went on alone under its name only lost its district; with another name it was renamed. */
function typeOf(rows: readonly SuccessionRow[], isAlone: boolean): SuccessionType {
  const [first] = rows
  if (rows.length > 1 || first?.isDivided) return 'split'
  if (!isAlone) return 'merge'
  return first?.oldName === first?.newName ? 'transfer' : 'rename'
}

function unitOf(rows: readonly SuccessionRow[]): Pick<EndedUnit, 'conflict' | 'row'> {
  return { row: rows[0]?.row ?? 0, conflict: null }
}

function codesOf(rows: readonly SuccessionRow[]): readonly string[] {
  return [...new Set(rows.map(({ newCode }) => newCode))]
}
