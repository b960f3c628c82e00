import type { ArrayField } from 'payload'

import { canReadExplanations } from '../../src/access/assignments.js'
import { nobody } from '../../src/access/roles.js'
import { publishedExplanations } from '../../src/hooks/workflow/publishedExplanations.js'
import { dayField } from '../fields/dayField.js'
import { selectField } from '../fields/selectField.js'

/** Each time that a leader asks why something is late; an answer may be published. */
export function assignmentExplanations(): ArrayField {
  return {
    name: 'explanations',
    type: 'array',
    // Asked, answered and published through commands only.
    access: { create: nobody, update: nobody, read: canReadExplanations },
    hooks: { afterRead: [publishedExplanations] },
    admin: { readOnly: true },
    fields: [
      dayField('askedOn'),
      { name: 'question', type: 'textarea', required: true },
      dayField('answeredOn'),
      { name: 'answer', type: 'textarea' },
      selectField('state', 'explanationStates', { required: true, defaultValue: 'asked' }),
    ],
  }
}
