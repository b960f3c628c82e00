import { localDayOf, type CalendarDate } from './domain/calendar/calendarDate.js'

/** The present instant. The only place that reads the machine's clock, so that every rule can be tried on any day. */
export function now(): Date {
  return new Date()
}

/** Today's calendar day in the office's time zone, Asia/Ho_Chi_Minh. */
export function today(): CalendarDate {
  return localDayOf(now())
}
