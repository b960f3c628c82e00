import type { GroupField } from 'payload'

import { canReadExplanation } from '../../src/access/assignments.js'
import { nobody } from '../../src/access/roles.js'
import { dayField } from '../fields/dayField.js'

/** A leader asks why something is late; the answer may be published. */
export function assignmentExplanation(): GroupField {
  return {
    name: 'explanation',
    type: 'group',
    // Asked, answered and published through commands only.
    access: { create: nobody, update: nobody, read: canReadExplanation },
    admin: { readOnly: true },
    fields: [
      dayField('askedOn'),
      { name: 'question', type: 'textarea' },
      dayField('answeredOn'),
      { name: 'answer', type: 'textarea' },
      { name: 'public', type: 'checkbox', defaultValue: false },
    ],
  }
}
