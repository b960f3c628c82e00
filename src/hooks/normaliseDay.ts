import type { FieldHook } from 'payload'

import { dayOf, storedDay } from '../domain/calendarDate.js'
import { text } from '../portal/text/vi.js'
import { refuseField } from './refuse.js'

/** Stores any writing of a day ("2026-06-30", an instant) as noon UTC of the day in the office's zone. */
export const normaliseDay: FieldHook = ({ collection, field, global, path, value }) => {
  if (value === undefined || value === null || value === '') return value === '' ? null : value
  const day = dayOf(value as Date | string)
  if (day) return storedDay(day)
  return refuseField({
    collection: collection?.slug ?? global?.slug ?? '',
    path: path.join('.'),
    message: text.admin.messages.day,
    label: String(field.label ?? field.name),
  })
}
