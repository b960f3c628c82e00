import type { Comparator } from './options.js'
import { formatNumber, formatPercent } from './text/vietnameseFormat.js'

const NOT_REPORTED = 'chưa có số liệu'
const PERCENT_UNIT = '%'

/** "gần" fits `approx`: the seeds use it for a share just under the named one (DOMAIN §1.2). */
const COMPARATOR_WORDS: Record<Comparator, string> = {
  eq: '',
  gt: 'hơn ',
  gte: 'từ ',
  lt: 'dưới ',
  lte: 'tối đa ',
  approx: 'gần ',
}
const GTE_TAIL = ' trở lên'

/**
 * A published number as it is known. `numerator`/`denominator` are counts, `value` is in `unit`
 * (percent points when the unit is '%'), `displayText` is the wording of the source. Null or absent
 * means not reported, which is not zero (DOMAIN §0.6).
 */
export interface Figure {
  numerator?: number | null | undefined
  denominator?: number | null | undefined
  value?: number | null | undefined
  unit?: string | null | undefined
  comparator?: Comparator | null | undefined
  displayText?: string | null | undefined
}

/** The share in percent points (0–100 when it is a part of a whole), or null when it cannot be known. */
export function percentOf(
  numerator: number | null | undefined,
  denominator: number | null | undefined,
): number | null {
  if (!isNumber(numerator) || !isNumber(denominator) || denominator === 0) return null
  return (numerator * 100) / denominator
}

/**
 * The number behind the figure, for charts and sorting: the derived percent, else `value`, else a
 * lone count; null when nothing was reported. Percentages are derived, never stored as truth (DESIGN §4).
 */
export function figureNumber(figure: Figure): number | null {
  const percent = percentOf(figure.numerator, figure.denominator)
  return percent ?? presentNumber(figure.value) ?? loneCount(figure)
}

/** Whether the number is exact. "hơn 91%" alone is not: a chart must not draw it as 91,00 % (DOMAIN §0.5). */
export function isExactFigure(figure: Figure): boolean {
  if (percentOf(figure.numerator, figure.denominator) !== null) return true
  return figureNumber(figure) !== null && (figure.comparator ?? 'eq') === 'eq'
}

/** Whether the figure says anything: a pair of counts, a value, a lone count or the source's wording. */
export function isReported(figure: Figure): boolean {
  return figureNumber(figure) !== null || Boolean(figure.displayText?.trim())
}

/**
 * The figure in words, with its counts where known: 'hơn 91% (548/600)', '99,91% (8.526/8.534)',
 * 'gần 80%', '14.528 hồ sơ', '0 hồ sơ'; 'chưa có số liệu' when nothing was reported.
 */
export function figureText(figure: Figure): string {
  const main = figure.displayText?.trim() || computedText(figure)
  if (!main) return NOT_REPORTED
  const counts = countsText(figure)
  return counts && !main.includes(counts) ? `${main} (${counts})` : main
}

function computedText(figure: Figure): string | null {
  const comparator = figure.comparator ?? 'eq'
  const percent = percentOf(figure.numerator, figure.denominator)
  if (percent !== null) return derivedPercentText(percent, comparator)

  const value = figureNumber(figure)
  if (value === null) return null
  const unit = figure.unit?.trim()
  const amount = unit === PERCENT_UNIT ? formatPercent(value) : formatNumber(value)
  return withComparator(unit && unit !== PERCENT_UNIT ? `${amount} ${unit}` : amount, comparator)
}

/** The whole percent that the comparator makes true: 91,33 is "hơn 91%" and "dưới 92%"; 91 exactly is "91%". */
function derivedPercentText(percent: number, comparator: Comparator): string {
  if (comparator === 'eq') return formatPercent(percent)
  const isAbove = comparator === 'gt' || comparator === 'gte'
  const whole = isAbove ? Math.floor(percent) : Math.ceil(percent)
  if (whole === percent) return formatPercent(percent)
  return withComparator(formatPercent(whole), comparator)
}

function withComparator(amount: string, comparator: Comparator): string {
  const tail = comparator === 'gte' ? GTE_TAIL : ''
  return `${COMPARATOR_WORDS[comparator]}${amount}${tail}`
}

function countsText({ numerator, denominator }: Figure): string | null {
  if (!isNumber(numerator) || !isNumber(denominator)) return null
  return `${formatNumber(numerator)}/${formatNumber(denominator)}`
}

/** A count without a whole to compare it with is a plain number; a whole alone says nothing. */
function loneCount({ numerator, denominator }: Figure): number | null {
  return isNumber(denominator) ? null : presentNumber(numerator)
}

function presentNumber(value: number | null | undefined): number | null {
  return isNumber(value) ? value : null
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
