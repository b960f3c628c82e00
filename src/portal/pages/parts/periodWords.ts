import { yearOf, type CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import { text } from '../../text/vi.js'

const words = text.parts.period
const FIRST_DAY = '-01-01'
const LAST_DAY = '-12-31'

/**
 * A period in words; null where neither end is known. Whole years are named as years: sources say
 * "2023–2030", and the panel asks to enter that as 01/01/2023 and 31/12/2030.
 */
export function periodText(from: CalendarDate | null, to: CalendarDate | null): string | null {
  if (from && to && isWholeYears(from, to)) return yearsText(from, to)
  if (from && !to && from.endsWith(FIRST_DAY)) return words.fromYear(yearText(from))
  if (to && !from && to.endsWith(LAST_DAY)) return words.toYear(yearText(to))
  return validityText(from, to)
}

/** From which day to which something holds: of a rule the day counts, also that on which a year begins. */
export function validityText(from: CalendarDate | null, to: CalendarDate | null): string | null {
  if (from && to) return words.fromTo(formatDay(from), formatDay(to))
  if (from) return words.from(formatDay(from))
  return to && words.to(formatDay(to))
}

function isWholeYears(from: CalendarDate, to: CalendarDate): boolean {
  return from.endsWith(FIRST_DAY) && to.endsWith(LAST_DAY)
}

function yearsText(from: CalendarDate, to: CalendarDate): string {
  const [start, end] = [yearText(from), yearText(to)]
  return start === end ? words.year(start) : words.years(start, end)
}

function yearText(day: CalendarDate): string {
  return String(yearOf(day))
}
