import type { RowField } from 'payload'

import { dayOf } from '../../src/domain/calendar/calendarDate.js'
import { text } from '../../src/portal/text/vi.js'
import { dayField } from './dayField.js'

type Siblings = Record<string, Date | string | null | undefined>

/** Two days side by side, the second not before the first; either may be unknown. */
export function periodRow(from = 'periodFrom', to = 'periodTo'): RowField {
  const validate = (value: unknown, { siblingData }: { siblingData: unknown }) => {
    const start = dayOf((siblingData as Siblings)[from])
    const end = dayOf(value as Date | string | null | undefined)
    return !start || !end || start <= end || text.admin.messages.periodOrder
  }
  return { type: 'row', fields: [dayField(from), dayField(to, { validate })] }
}
