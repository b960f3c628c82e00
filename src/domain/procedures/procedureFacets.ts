import type { TimeLimit } from './timeLimit.js'

/** What procedures are filtered by, under the names of the parameters. */
export const procedureFacets = [
  'linh-vuc', 'cap', 'co-quan', 'don-vi', 'doi-tuong', 'truc-tuyen', 'phi', 'thoi-han',
] as const // prettier-ignore
export type ProcedureFacet = (typeof procedureFacets)[number]

/** Bands of the time limit, in working days; whoever asks for three also wants what takes one. */
export const timeLimitBands = ['same-day', '3', '7', '15', 'over-15'] as const
export type TimeLimitBand = (typeof timeLimitBands)[number]

/** Whether anything is to be paid; a procedure that states no fee is in neither. */
export const feeBands = ['free', 'paid'] as const
export type FeeBand = (typeof feeBands)[number]

const HOURS_OF_A_DAY = 8
/** Of seven days five are working days, of a month about 22; good enough to sort into bands, never shown. */
const WORKING_DAYS = { 'working-day': 1, day: 5 / 7, month: 22, year: 260 } as const

/** The bands a procedure is in by the shortest of its ways to file; none where no way states a limit. */
export function timeLimitBandsOf(
  limits: readonly Pick<TimeLimit, 'value' | 'unit'>[],
): TimeLimitBand[] {
  const known = limits.flatMap((limit) => workingDaysOf(limit) ?? [])
  if (known.length === 0) return []
  const days = Math.min(...known)
  if (days > 15) return ['over-15']
  return timeLimitBands.filter(
    (band) => band !== 'over-15' && days <= (band === 'same-day' ? 0 : Number(band)),
  )
}

/** 'free' where every fee that is named is none, 'paid' where a sum is, null where no sum is named. */
export function feeBandOf(fees: readonly { amount: number | null }[]): FeeBand | null {
  if (fees.some(({ amount }) => amount !== null && amount > 0)) return 'paid'
  return fees.length > 0 && fees.every(({ amount }) => amount === 0) ? 'free' : null
}

/**
 * The agencies of a cell that names several. What begins with a small letter after a comma goes on with
 * the name before it, as in “Cơ quan, đơn vị có thẩm quyền sửa đổi, bổ sung”; a cell in small letters
 * throughout tells nothing, and each part stands for itself.
 */
export function agenciesIn(text: string | null | undefined): string[] {
  return (text ?? '').split(/[;\n]/).flatMap(namesBetweenCommas)
}

function namesBetweenCommas(item: string): string[] {
  const parts = item.split(',').map((part) => part.trim())
  return parts
    .filter((part) => part !== '')
    .reduce<string[]>((names, part) => {
      const before = names.at(-1)
      if (!before || beginsSmall(before) || !beginsSmall(part)) return [...names, part]
      return [...names.slice(0, -1), `${before}, ${part}`]
    }, [])
}

function beginsSmall(name: string): boolean {
  return /^\p{Ll}/u.test(name)
}

/** Within one working day's hours counts as the same day. */
function workingDaysOf({ value, unit }: Pick<TimeLimit, 'value' | 'unit'>): number | null {
  if (value === null || unit === null || unit === 'none') return null
  if (unit === 'hour') return value <= HOURS_OF_A_DAY ? 0 : Math.ceil(value / HOURS_OF_A_DAY)
  return Math.ceil(value * WORKING_DAYS[unit])
}
