import type { FieldHook } from 'payload'

import { dayOf, isValidDay, storedDay } from '../domain/calendar/calendarDate.js'
import { text } from '../portal/text/vi.js'
import { refuseField } from './refuse.js'
import type { Row } from './rows.js'

/** Stores any writing of a day ("2026-06-30", an instant) as noon UTC of the day in the office's zone. */
export const normaliseDay: FieldHook<Row, unknown> = ({
  collection,
  field,
  global,
  path,
  value,
}) => {
  if (value === undefined) return undefined
  if (value === null || value === '') return null
  const day = dayOf(value as Date | string)
  if (day && isRealDay(value)) return storedDay(day)
  return refuseField({
    collection: collection?.slug ?? global?.slug ?? '',
    path: path.join('.'),
    message: text.admin.messages.day,
    label: typeof field.label === 'string' ? field.label : field.name,
  })
}

/** JavaScript reads 30 February as 2 March; a person who types it has made a mistake. */
function isRealDay(value: unknown): boolean {
  const written = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined
  return written === undefined || isValidDay(written)
}
