import type { Field, Validate } from 'payload'

import { text } from '../../src/portal/text/vi.js'

type Siblings = Record<string, unknown>

/** Shows a field only when the condition on its siblings holds, and then asks for a value. */
export function requiredWhen(condition: (siblings: Siblings) => boolean, field: Field): Field {
  const own = 'validate' in field ? (field.validate as Validate | undefined) : undefined
  const validate: Validate = (value, options) => {
    if (condition(options.siblingData as Siblings) && isEmpty(value)) {
      return text.admin.messages.required
    }
    return own ? own(value, options) : true
  }
  const shown = (_data: unknown, siblings: unknown) => condition(siblings as Siblings)
  return { ...field, validate, admin: { ...field.admin, condition: shown } } as Field
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
