import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { unitMatcher, type UnitMatch } from '../../domain/units/unitNames.js'
import type { Reader } from '../reading/reader.js'

/** Every unit by its names, to read tables that name units and to write such tables. */
export async function readUnitMatcher(
  reader: Reader,
  day: CalendarDate,
): Promise<(written: string) => UnitMatch> {
  const { docs } = await reader.find('units', {
    select: { name: true, shortName: true, code: true, validFrom: true, validTo: true },
    limit: 0,
    pagination: false,
  })
  return unitMatcher(docs, day)
}
