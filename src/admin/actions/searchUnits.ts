import { today } from '../../clock.js'
import { storedDay } from '../../domain/calendar/calendarDate.js'
import { foldText } from '../../domain/text/vietnameseText.js'

export type UnitOption = { id: string; name: string }

/** Units that exist now and whose name holds what was typed, with or without marks; null when it could not be asked. */
export async function searchUnits(
  typed: string,
  signal: AbortSignal,
): Promise<readonly UnitOption[] | null> {
  const words = foldText(typed).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const query = new URLSearchParams({
    depth: '0',
    limit: '8',
    sort: 'name',
    'select[name]': 'true',
  })
  const onDay = storedDay(today())
  query.set('where[and][0][or][0][validTo][exists]', 'false')
  query.set('where[and][0][or][1][validTo][greater_than_equal]', onDay)
  words.forEach((word, index) => query.set(`where[and][${index + 1}][searchText][contains]`, word))
  try {
    const response = await fetch(`/api/units?${query.toString()}`, { signal })
    if (!response.ok) return null
    const { docs } = (await response.json()) as { docs: UnitOption[] }
    return docs.map(({ id, name }) => ({ id, name }))
  } catch {
    return null // Typed further, closed, or no connection: what is shown stays.
  }
}
