import type { Field } from 'payload'

import { text } from '../../src/portal/text/vi.js'
import { selectField } from '../fields/selectField.js'

/** What is to be done, by exactly one unit. */
export function assignmentTask(): Field[] {
  return [
    { name: 'code', type: 'text', required: true, unique: true, maxLength: 60, validate: isCode },
    { name: 'title', type: 'text', required: true, maxLength: 500 },
    { name: 'description', type: 'textarea' },
    {
      type: 'row',
      fields: [
        { name: 'unit', type: 'relationship', relationTo: 'units', required: true, index: true },
        { name: 'coopUnits', type: 'relationship', relationTo: 'units', hasMany: true },
      ],
    },
    {
      type: 'row',
      fields: [
        selectField('obligation', 'obligations', { required: true, defaultValue: 'mandatory' }),
        selectField('frequency', 'frequencies', { required: true, defaultValue: 'once' }),
        selectField('area', 'reformAreas', { index: true }),
        { name: 'weight', type: 'number', min: 0, defaultValue: 1 },
      ],
    },
  ]
}

/** The code is a part of the public address. */
function isCode(value: null | string | string[] | undefined): string | true {
  if (!value) return text.admin.messages.required
  return (
    (typeof value === 'string' && /^[\p{L}\p{N}.-]+$/u.test(value)) ||
    text.admin.messages.assignmentCode
  )
}
