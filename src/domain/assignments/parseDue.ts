import type { CalendarDate } from '../calendar/calendarDate.js'
import { dayFromParts, isValidDay } from '../calendar/calendarDate.js'
import { dueUpperBound, dueWords, type Due } from './due.js'
import { foldText, tidyText } from '../text/vietnameseText.js'

/** Why a deadline in words is not taken. */
export type DueProblem = 'unclear' | 'no-year' | 'impossible-day' | 'other-day'

export type ParsedDue = { kind: 'due'; due: Due } | { kind: 'problem'; problem: DueProblem }

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

const DAY =
  /^(?:(?:trước|chậm nhất|đến|xong trước|hoàn thành trước)\s+)?(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/u
const LIST = String.raw`(?:\s*(?:,|-|–|và|đến)\s*`
const QUARTER = new RegExp(
  String.raw`^(?:trong\s+)?quý\s+(i{1,3}|iv|[1-4])${LIST}(?:quý\s+)?(i{1,3}|iv|[1-4]))*\s*(?:/|năm)?\s*(\d{4})?$`,
  'u',
)
const MONTH = new RegExp(
  String.raw`^(?:trong\s+)?tháng\s+(\d{1,2})${LIST}(?:tháng\s+)?(\d{1,2}))*\s*(?:/|năm)?\s*(\d{4})?$`,
  'u',
)
const YEAR = /^(?:(?:trong|cả|cuối|hết)\s+)?năm(?:\s+(\d{4}))?$|^(\d{4})$/u
/** Of folded words, so that spelling of tones does not matter. */
const CONTINUOUS =
  /^(thuong xuyen|lien tuc|dinh ky|hang|hang ngay|hang tuan|hang thang|hang quy|hang nam)\b|\bhang (ngay|tuan|thang|quy|nam)$/
const CONDITIONAL = /^(sau khi|khi|ngay sau khi|ngay khi|theo|tuy|tuy theo)\s/

/**
 * A deadline as a task table words it: "Quý II", "Tháng 6/2026", "Trước 30/11", "Thường xuyên", "Sau khi
 * có hướng dẫn". A missing year is that of the plan. Words that mean no day are taken only together with
 * the last day that stands beside them; nothing is guessed.
 */
export function parseDue(
  written: string,
  { year, lastDay }: { year: number | null; lastDay?: CalendarDate | null },
): ParsedDue {
  const words = tidyText(written)
  const read = words === '' ? { kind: 'none' as const } : readWords(words, year)
  if (read === 'no-year' || read === 'impossible-day') return { kind: 'problem', problem: read }
  if (!read || (read.kind === 'none' && lastDay)) {
    if (!lastDay) return { kind: 'problem', problem: 'unclear' }
    return { kind: 'due', due: withWords({ kind: 'date', day: lastDay }, words) }
  }
  const due = withWords(read, words)
  const bound = dueUpperBound(due)
  return lastDay && bound && bound !== lastDay
    ? { kind: 'problem', problem: 'other-day' }
    : { kind: 'due', due }
}

/** Whether two deadlines read the same and end on the same day. */
export function isSameDue(left: Due, right: Due): boolean {
  return dueWords(left) === dueWords(right) && dueUpperBound(left) === dueUpperBound(right)
}

type Read = Due | 'no-year' | 'impossible-day' | null

function readWords(words: string, planYear: number | null): Read {
  const lower = words.toLocaleLowerCase('vi')
  if (isValidDay(words)) return { kind: 'date', day: words }
  return (
    readDay(lower, planYear) ??
    readPeriod(lower, planYear) ??
    readYear(lower, planYear) ??
    readOpen(foldText(words))
  )
}

function readDay(words: string, planYear: number | null): Read {
  const [, date, month, given] = DAY.exec(words) ?? []
  if (!date || !month) return null
  const year = given ? Number(given) : planYear
  if (!year) return 'no-year'
  const day = dayFromParts(year, Number(month), Number(date))
  return day ? { kind: 'date', day } : 'impossible-day'
}

/** Of "Tháng 9, 10/2017" and "Quý I, II" the last one counts. */
function readPeriod(words: string, planYear: number | null): Read {
  const quarter = QUARTER.exec(words)
  const month = quarter ? null : MONTH.exec(words)
  const found = quarter ?? month
  if (!found) return null
  const [, first = '', last = first, given] = found
  const year = given ? Number(given) : planYear
  if (!year) return 'no-year'
  if (quarter) return { kind: 'quarter', quarter: QUARTERS[last] ?? Number(last), year }
  const number = Number(last)
  return number >= 1 && number <= 12 ? { kind: 'month', month: number, year } : 'impossible-day'
}

function readYear(words: string, planYear: number | null): Read {
  const found = YEAR.exec(words)
  if (!found) return null
  const given = found[1] ?? found[2]
  const year = given ? Number(given) : planYear
  return year ? { kind: 'year', year } : 'no-year'
}

function readOpen(folded: string): Read {
  if (CONTINUOUS.test(folded)) return { kind: 'continuous' }
  return CONDITIONAL.test(folded) ? { kind: 'conditional' } : null
}

/** The wording of the source is kept where the deadline alone would read otherwise. */
function withWords(due: Due, words: string): Due {
  const own = dueWords(due)
  const isIsoDay = isValidDay(words)
  const isSame = own !== null && foldText(own) === foldText(words)
  return isSame || isIsoDay || words === '' ? due : { ...due, words }
}
