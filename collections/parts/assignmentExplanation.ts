import type { GroupField } from 'payload'

import { canReadExplanation } from '../../src/access/assignments.js'
import { dayField } from '../fields/dayField.js'

/** A leader asks why something is late; the answer may be published. */
export function assignmentExplanation(): GroupField {
  return {
    name: 'explanation',
    type: 'group',
    access: { read: canReadExplanation },
    fields: [
      dayField('askedOn'),
      { name: 'question', type: 'textarea' },
      dayField('answeredOn'),
      { name: 'answer', type: 'textarea' },
      { name: 'public', type: 'checkbox', defaultValue: false },
    ],
  }
}
