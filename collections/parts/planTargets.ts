import type { ArrayField } from 'payload'

import { yearField } from '../fields/numberFields.js'
import { selectField } from '../fields/selectField.js'

/** What a plan wants to reach: "trên 95%" is a value with its comparator. */
export function planTargets(): ArrayField {
  return {
    name: 'targets',
    type: 'array',
    fields: [
      { name: 'text', type: 'textarea', required: true },
      {
        type: 'row',
        fields: [
          selectField('comparator', 'comparators', { required: true, defaultValue: 'eq' }),
          { name: 'value', type: 'number' },
          { name: 'unit', type: 'text' },
          yearField('dueYear'),
        ],
      },
      { name: 'achieved', type: 'text' },
    ],
  }
}
