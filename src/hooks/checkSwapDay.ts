import type { CollectionBeforeValidateHook } from 'payload'

import { dayOf, weekdayOf } from '../domain/calendar/calendarDate.js'
import type { Holiday } from '../payload-types.js'
import { text } from '../portal/text/vi.js'
import { refuseField } from './refuse.js'

const words = text.admin.messages
const SATURDAY = 6

/** A day off in exchange is one that is worked otherwise, and the day worked for it is one that is not. */
export const checkSwapDay: CollectionBeforeValidateHook<Holiday> = ({ data, originalDoc }) => {
  const day = dayOf(data?.day ?? originalDoc?.day)
  const kind = data?.kind ?? originalDoc?.kind
  if (!day) return data
  const isWeekend = weekdayOf(day) >= SATURDAY
  if (kind === 'swap-work' && !isWeekend) refuse(words.swapWorkOnWeekday)
  if (kind === 'swap-off' && isWeekend) refuse(words.swapOffOnWeekend)
  return data
}

function refuse(message: string): never {
  return refuseField({ collection: 'holidays', path: 'kind', message })
}
