import type { NumberField } from 'payload'

import { text } from '../../src/portal/text/vi.js'

type NumberExtras = Pick<NumberField, 'access' | 'admin' | 'defaultValue' | 'index' | 'required'>

/** A whole number of things, zero or more; empty means not known, which is not zero. */
export function countField(name: string, extras: NumberExtras = {}): NumberField {
  return wholeNumberField({ name, from: 0, to: 1_000_000_000, extras })
}

export function yearField(name: string, extras: NumberExtras = {}): NumberField {
  return wholeNumberField({ name, from: 1900, to: 2100, extras })
}

type Range = { name: string; from: number; to: number; extras?: NumberExtras }

export function wholeNumberField({ name, from, to, extras = {} }: Range): NumberField {
  return {
    ...extras,
    name,
    type: 'number',
    min: from,
    max: to,
    admin: { step: 1, ...extras.admin },
    validate: (value: null | number | number[] | undefined) => {
      if (value === null || value === undefined) {
        return extras.required ? text.admin.messages.required : true
      }
      const isInRange = typeof value === 'number' && value >= from && value <= to
      return (isInRange && Number.isInteger(value)) || text.admin.messages.wholeNumber(from, to)
    },
  }
}
