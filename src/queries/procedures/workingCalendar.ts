import { dayOf } from '../../domain/calendar/calendarDate.js'
import { workingCalendar, type WorkingCalendar } from '../../domain/calendar/workingDays.js'
import type { Reader } from '../reading/reader.js'

/**
 * The office calendar as the administrator keeps it. Nothing that is stored rests on it: deadlines are
 * calendar days, and whatever is counted in working days is counted when it is shown. So a change
 * holds at once, and pages that used the calendar are dropped by the reader's tag like any other.
 */
export async function findWorkingCalendar(reader: Reader): Promise<WorkingCalendar> {
  const { docs } = await reader.find('holidays', {
    limit: 0,
    pagination: false,
    sort: 'day',
    select: { day: true, kind: true, name: true, certain: true },
  })
  return workingCalendar(
    docs.flatMap(({ day, kind, name, certain }) => {
      const on = dayOf(day)
      return on ? [{ day: on, kind, name, certain: certain !== false }] : []
    }),
  )
}
