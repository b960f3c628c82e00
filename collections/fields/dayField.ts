import type { DateField } from 'payload'

import { normaliseDay } from '../../src/hooks/normaliseDay.js'

type DayExtras = Omit<DateField, 'hasMany' | 'name' | 'type'>

/** A calendar day without a time, stored as noon UTC so that it is the same day in the office's zone. */
export function dayField(name: string, extras: DayExtras = {}): DateField {
  const { admin, ...rest } = extras
  return {
    ...rest,
    name,
    type: 'date',
    admin: { ...admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
    hooks: { beforeValidate: [normaliseDay] },
  }
}
