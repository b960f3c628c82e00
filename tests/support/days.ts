import { isValidDay, type CalendarDate } from '../../src/domain/calendarDate.js'

/** A day written in a test. */
export function calendarDate(text: string): CalendarDate {
  if (!isValidDay(text)) throw new Error(`${text} is not a day`)
  return text
}
