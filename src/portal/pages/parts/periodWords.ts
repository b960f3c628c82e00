import type { CalendarDate } from '../../../domain/calendarDate.js'
import { formatDay } from '../../../domain/vietnameseFormat.js'
import { text } from '../../text/vi.js'

const words = text.parts.period

/** A period in words; null where neither end is known. A whole calendar year is named as the year. */
export function periodText(from: CalendarDate | null, to: CalendarDate | null): string | null {
  if (from && to) {
    const year = from.slice(0, 4)
    const isWholeYear = from === `${year}-01-01` && to === `${year}-12-31`
    return isWholeYear ? words.year(year) : words.fromTo(formatDay(from), formatDay(to))
  }
  if (from) return words.from(formatDay(from))
  return to ? words.to(formatDay(to)) : null
}
