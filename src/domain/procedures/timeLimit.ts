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
  phut: { unit: 'hour', factor: 1 / 60 },
  tuan: { unit: 'day', factor: 7 },
  thang: { unit: 'month', factor: 1 },
  nam: { unit: 'year', factor: 1 },
}

const NO_LIMIT = 'khong quy dinh'
const AMOUNT =
  /^(?:(?:không quá|tối đa|trong)\s+)?([\d.,]+)\s*(?:\([^)]*\)\s*)?(\p{L}[\p{L}\s]*)\.?$/iu

/**
 * The time limit in a cell of the sheet: '07 Ngày làm việc', '01 Giờ', '0.5 Giờ', 'Không quy định'.
 * What is not one number with a unit ('10-25', a sentence) keeps its words and has no value.
 */
export function parseTimeLimit(cell: string | null | undefined): TimeLimit {
  const text = tidyText(cell ?? '') || null
  if (!text) return { value: null, unit: null, text: null }
  if (foldText(text) === NO_LIMIT) return { value: null, unit: 'none', text }
  const [, amount, words] = AMOUNT.exec(text) ?? []
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
