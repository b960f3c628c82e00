import type { TimeLimitUnit } from '../options.js'
import { parseSheetNumber } from './sheetNumber.js'
import { foldText, tidyText } from '../text/vietnameseText.js'

/**
 * How long handling takes. `unit` 'none' says that the rules set no limit; null that nothing
 * countable was stated. `text` keeps the words of the source; null when it said nothing.
 */
export interface TimeLimit {
  value: number | null
  unit: TimeLimitUnit | null
  text: string | null
}

interface UnitWord {
  unit: TimeLimitUnit
  factor: number
}

/** Folded words of the sheet; a week is seven days, a minute a part of an hour. */
const UNIT_WORDS: Readonly<Record<string, UnitWord>> = {
  'ngay lam viec': { unit: 'working-day', factor: 1 },
  ngay: { unit: 'day', factor: 1 },
  gio: { unit: 'hour', factor: 1 },
  'gio lam viec': { unit: 'hour', factor: 1 },
  phut: { unit: 'hour', factor: 1 / 60 },
  'phut lam viec': { unit: 'hour', factor: 1 / 60 },
  tuan: { unit: 'day', factor: 7 },
  thang: { unit: 'month', factor: 1 },
  nam: { unit: 'year', factor: 1 },
}

const NO_LIMIT = 'khong quy dinh'
const AMOUNT =
  /^(?:(?:không quá|tối đa|trong(?: thời hạn| vòng)?)\s+){0,2}([\d.,]+)\s*(?:\([^)]*\)\s*)?(\p{L}[\p{L}\s]*)\.?$/iu
/** From when every limit runs; said of one, it tells nothing more. */
const FROM_RECEIPT =
  /[\s,]*\(?(?:kể|tính) từ (?:ngày|khi|thời điểm) (?:tiếp )?nhận (?:được )?(?:đủ )?hồ sơ(?:,? (?:đầy đủ|và hợp lệ|hợp lệ|theo quy định))*\)?\.?$/iu
/**
 * Folded: on the day of receipt, or on the next one after 15:00, which is what a limit of no working
 * days comes to (the words of the civil status and certification sheets).
 */
const SAME_DAY =
  /^(?:ngay )?trong ngay(?: lam viec)?(?: co quan to chuc)?(?: (?:tiep )?nhan(?: du| duoc)? (?:ho so|yeu cau)(?: hop le)?)?(?: (?:truong hop|neu) .* sau 15 gio .* ngay lam viec tiep theo| hoac trong ngay lam viec tiep theo neu .* sau 15 gio)?$/

/**
 * The time limit in a cell of the sheet: '07 Ngày làm việc', '04 Giờ làm việc', '0.5 Giờ', 'Trong ngày',
 * 'Không quy định'. What is not one number with a unit ('10-25', a sentence of cases) keeps its words
 * and has no value.
 */
export function parseTimeLimit(cell: string | null | undefined): TimeLimit {
  const text = tidyText(cell ?? '') || null
  if (!text) return { value: null, unit: null, text: null }
  const folded = foldText(text)
  if (folded === NO_LIMIT) return { value: null, unit: 'none', text }
  if (SAME_DAY.test(folded)) return { value: 0, unit: 'working-day', text }
  const [, amount, words] = AMOUNT.exec(text.replace(FROM_RECEIPT, '')) ?? []
  const value = parseSheetNumber(amount ?? '')
  const word = UNIT_WORDS[foldText(words ?? '')]
  if (value === null || !word) return { value: null, unit: null, text }
  return { value: value * word.factor, unit: word.unit, text }
}

/** By how much a limit was cut or lengthened; `percent` of the old one, null where that was nothing. */
export interface LimitChange {
  kind: 'shorter' | 'longer'
  by: number
  unit: TimeLimitUnit
  percent: number | null
}

/** The difference of two limits in the same unit; null where they are equal or cannot be compared. */
export function limitChangeOf(before: TimeLimit, after: TimeLimit): LimitChange | null {
  if (before.value === null || after.value === null || !before.unit) return null
  if (before.unit !== after.unit || before.value === after.value) return null
  const by = Math.abs(after.value - before.value)
  return {
    kind: after.value < before.value ? 'shorter' : 'longer',
    by,
    unit: before.unit,
    percent: before.value === 0 ? null : (by / before.value) * 100,
  }
}
