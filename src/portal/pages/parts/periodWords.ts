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
  if (from && to)
    return isWholeYears(from, to)
      ? yearsText(from, to)
      : words.fromTo(formatDay(from), formatDay(to))
  if (from)
    return from.endsWith(FIRST_DAY) ? words.fromYear(yearText(from)) : words.from(formatDay(from))
  if (!to) return null
  return to.endsWith(LAST_DAY) ? words.toYear(yearText(to)) : words.to(formatDay(to))
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
