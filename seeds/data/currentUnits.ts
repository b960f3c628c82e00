import { slugOf } from '../../src/domain/text/vietnameseText.js'
import { unit } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { fromSource } from './sources.js'
import { COMMUNES, MERGED_PROVINCES, SHARED_NAMES, UNCHANGED_PROVINCES } from './territories.js'

/** The day the two-tier system began: province and commune, no district. */
export const TWO_TIER_FROM = '2025-07-01'
const RESOLUTION_202 = 'Nghị quyết 202/2025/QH15 ngày 12/06/2025'
const NATIONAL_LIST =
  'Danh mục 34 tỉnh, thành phố và 3.321 xã, phường, đặc khu (bản dữ liệu tháng 8/2025)'

const provinceNames = new Map([...UNCHANGED_PROVINCES, ...MERGED_PROVINCES])

/** The slug of a province of today by its code. */
export function provinceSlug(code: string): string {
  return slugOf(nameOfProvince(code))
}

/** The slug of a commune of today by its code. */
export function communeSlug(code: string): string {
  const row = COMMUNES.find(([known]) => known === code)
  if (!row) throw new Error(`Commune ${code} is not among the demo's units`)
  const [, name, province] = row
  return SHARED_NAMES.has(name) ? slugOf(`${name} ${shortProvinceName(province)}`) : slugOf(name)
}

export const provinces: readonly SeedRow<'units'>[] = [
  ...UNCHANGED_PROVINCES.map(([code]) => provinceRow(code)),
  ...MERGED_PROVINCES.map(([code]) => ({
    ...provinceRow(code),
    validFrom: TWO_TIER_FROM,
    establishedBy: RESOLUTION_202,
  })),
]

export const communes: readonly SeedRow<'units'>[] = COMMUNES.map(([code, name, province]) => ({
  name,
  code,
  slug: communeSlug(code),
  kind: name.startsWith('Phường') ? ('ward' as const) : ('commune' as const),
  level: 'commune' as const,
  parent: unit(provinceSlug(province)),
  validFrom: TWO_TIER_FROM,
  provenance: fromSource(NATIONAL_LIST),
}))

function provinceRow(code: string): SeedRow<'units'> {
  return {
    name: nameOfProvince(code),
    code,
    slug: provinceSlug(code),
    kind: 'province',
    level: 'province',
    provenance: fromSource(NATIONAL_LIST),
  }
}

function shortProvinceName(code: string): string {
  return nameOfProvince(code).replace(/^(Tỉnh|Thành phố) /, '')
}

function nameOfProvince(code: string): string {
  const name = provinceNames.get(code)
  if (!name) throw new Error(`Province ${code} is not in the national list`)
  return name
}
