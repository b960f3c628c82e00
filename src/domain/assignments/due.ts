import type { CalendarDate } from '../calendar/calendarDate.js'
import { dayOf, lastDayOfMonth } from '../calendar/calendarDate.js'
import type { DueKind } from '../options.js'
import { formatDay, formatQuarter } from '../text/vietnameseFormat.js'

const NO_DUE = 'chưa xác định thời hạn'
const CONTINUOUS = 'Thường xuyên'
const CONDITIONAL = 'Khi có đủ điều kiện'

/**
 * A deadline as the source states it. `month` 1–12, `quarter` 1–4; `words` is the wording of the
 * source ("Trước 30/11", "Sau khi có hướng dẫn"); a missing part is null or absent.
 */
export interface Due {
  kind: DueKind
  day?: CalendarDate | string | null | undefined
  month?: number | null | undefined
  quarter?: number | null | undefined
  year?: number | null | undefined
  words?: string | null | undefined
}

/**
 * The last day on which the deadline is still met (quarter II → 30/06; DOMAIN §2c), or null when the
 * deadline has no computable end: continuous, conditional, none, or a part that is missing or impossible.
 */
export function dueUpperBound(due: Due | null | undefined): CalendarDate | null {
  if (!due) return null
  switch (due.kind) {
    case 'date':
      return dayOf(due.day)
    case 'month':
      return endOfMonth(due.year, due.month)
    case 'quarter':
      return endOfMonth(due.year, due.quarter ? due.quarter * 3 : null)
    case 'year':
      return endOfMonth(due.year, 12)
    case 'continuous':
    case 'conditional':
    case 'none':
      return null
  }
}

/**
 * The deadline in words with the computed day beside them: 'Quý II/2026 (chậm nhất 30/06/2026)'.
 * Without any deadline 'chưa xác định thời hạn', never an invented day (DOMAIN §1.4).
 */
export function dueText(due: Due | null | undefined): string {
  if (!due) return NO_DUE
  const words = dueWords(due)
  const bound = dueUpperBound(due)
  if (!bound) return words ?? NO_DUE
  const day = formatDay(bound)
  return words && words !== day ? `${words} (chậm nhất ${day})` : day
}

/** The deadline as a task annex writes it: 'Quý II/2026', 'Trước 30/11', '30/06/2026'; null without any. */
export function dueWords(due: Due): string | null {
  const words = due.words?.trim() || wordsOf(due)
  const day = due.kind === 'date' ? dayOf(due.day) : null
  return words ?? (day && formatDay(day))
}

function wordsOf(due: Due): string | null {
  switch (due.kind) {
    case 'month':
      return isWithin(due.month, 12) ? `Tháng ${due.month}${due.year ? `/${due.year}` : ''}` : null
    case 'quarter':
      return isWithin(due.quarter, 4) ? formatQuarter(due.quarter, due.year) : null
    case 'year':
      return due.year ? `Năm ${due.year}` : null
    case 'continuous':
      return CONTINUOUS
    case 'conditional':
      return CONDITIONAL
    case 'date':
    case 'none':
      return null
  }
}

function endOfMonth(year: number | null | undefined, month: number | null | undefined) {
  return isWithin(year, 9999) && isWithin(month, 12) ? lastDayOfMonth(year, month) : null
}

function isWithin(value: number | null | undefined, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max
}
