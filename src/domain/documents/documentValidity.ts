import type { CalendarDate } from '../calendar/calendarDate.js'
import type { DocumentValidity } from '../options.js'

/** Whether a document holds on a day: what an editor noted, unless it has ended ("hết hiệu lực từ ngày") (DOMAIN §2b). */
export function documentValidityOn(
  { validity, expiredOn }: { validity: DocumentValidity; expiredOn: CalendarDate | null },
  day: CalendarDate,
): DocumentValidity {
  return expiredOn !== null && expiredOn <= day ? 'expired' : validity
}
