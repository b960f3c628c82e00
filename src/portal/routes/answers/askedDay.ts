import { isValidDay, type CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { BadRequest } from '../../../errors.js'
import { text } from '../../text/vi.js'

/**
 * A day from the address, null where none is given.
 *
 * @throws BadRequest for a day that cannot be
 */
export function askedDay(query: URLSearchParams, name: string): CalendarDate | null {
  const day = query.get(name) ?? ''
  if (day === '') return null
  if (!isValidDay(day)) throw new BadRequest(text.errors.wrongDay)
  return day
}
