import type { Field } from 'payload'

import { nobody } from '../../src/access/roles.js'
import { dayField } from '../fields/dayField.js'
import { dueField } from '../fields/dueField.js'
import { selectField } from '../fields/selectField.js'

const derived = { access: { create: nobody, update: nobody }, admin: { readOnly: true } }

/** The deadline in words, the days worked out from it, and every request to move it. */
export function assignmentDeadline(): Field[] {
  return [
    dueField(),
    {
      type: 'row',
      fields: [dayField('dueOn', { ...derived, index: true }), dayField('originalDue', derived)],
    },
    {
      name: 'extensions',
      type: 'array',
      ...derived, // Asked for and decided through commands only.
      fields: [
        { type: 'row', fields: [dayField('requestedOn'), dayField('requestedUntil')] },
        { name: 'reason', type: 'textarea', required: true },
        {
          type: 'row',
          fields: [
            selectField('decision', 'extensionDecisions', {
              required: true,
              defaultValue: 'pending',
            }),
            dayField('decidedOn'),
            dayField('grantedUntil'),
          ],
        },
        { name: 'document', type: 'text' },
        { name: 'note', type: 'text' },
      ],
    },
  ]
}
