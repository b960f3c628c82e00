import { weekdayOf, type CalendarDate } from '../../../domain/calendar/calendarDate.js'
import type { DayRun } from '../../../domain/procedures/returnPromises.js'
import type { TimeLimit } from '../../../domain/procedures/timeLimit.js'
import { formatDay, formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { PromiseView } from '../../../queries/procedures/procedureReturns.js'
import { text } from '../../text/vi.js'

const words = text.procedureReturns

/** "Thứ Tư 02/12/2026": people ask for the day of the week. */
export function longDay(day: CalendarDate): string {
  return words.weekday(words.weekdays[weekdayOf(day) - 1] ?? '', formatDay(day))
}

/** A minute of the day as 14:30. */
export function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** When the result may be fetched. */
export function promiseText({ on, atMinute }: Pick<PromiseView, 'on' | 'atMinute'>): string {
  return atMinute === null ? longDay(on) : words.at(clock(atMinute), longDay(on))
}

/** What one day promises, in a line. An hour is promised only to whoever comes when the office opens. */
export function promiseLine(
  promises: readonly Pick<PromiseView, 'for' | 'on' | 'atMinute'>[],
): string {
  const each = promises.map((promise) => {
    const when = promiseText(promise)
    if (promise.for === 'late') return words.otherwise(when)
    return promise.for === 'opening' ? words.atOpening(when) : when
  })
  return each.join(' ')
}

/** For which part of the day a promise holds. */
export function promiseWhen(
  { for: part }: Pick<PromiseView, 'for'>,
  lateAfter: number | null,
): string {
  const label = words.for[part]
  return typeof label === 'string' ? label : label(clock(lateAfter ?? 0))
}

/** One line of the count. */
export function runText(run: DayRun, limit: TimeLimit): string {
  const { runs } = words
  const days =
    run.from === run.to ? longDay(run.from) : runs.span(longDay(run.from), longDay(run.to))
  if (run.role === 'start') {
    if (limit.unit === 'hour') return runs.startsHours(days)
    return limit.value === 0 ? runs.startsAndEnds(days) : runs.start(days)
  }
  if (run.role === 'counted') return countedText(run, { days, limit })
  if (run.reason === 'late') return runs.late(days)
  const line = run.reason === 'weekend' ? runs.weekend(days) : runs.off(days, run.name ?? '')
  return run.isExpected ? runs.expected(line) : line
}

type Counted = Extract<DayRun, { role: 'counted' }>

/** Only working days are counted one by one; other terms name the day they end on. */
function countedText(
  { first, last }: Counted,
  { days, limit: { unit } }: { days: string; limit: TimeLimit },
): string {
  const { runs } = words
  if (unit === 'hour') return runs.office(days)
  if (unit !== 'working-day' && unit && unit !== 'none') {
    return runs.ends(days, formatNumber(last), text.procedures.timeUnits[unit])
  }
  if (first === last) return runs.counted(days, String(first))
  return runs.countedMany(days, String(first), String(last))
}
