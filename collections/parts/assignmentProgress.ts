import type { Field } from 'payload'

import { canReadInternals } from '../../src/access/assignments.js'
import { nobody } from '../../src/access/roles.js'
import { dayField } from '../fields/dayField.js'
import { dayTimeAdmin } from '../fields/dayTimeAdmin.js'
import { selectField } from '../fields/selectField.js'

/** Only commands write these: each step of the work goes through the one table of transitions. */
const byCommand = { create: nobody, update: nobody }
const readOnly = { readOnly: true }

export function assignmentState(): Field[] {
  return [
    selectField('state', 'assignmentStates', {
      required: true,
      defaultValue: 'draft',
      index: true,
      access: byCommand,
      admin: { ...readOnly, position: 'sidebar' },
    }),
    {
      name: 'percent',
      type: 'number',
      min: 0,
      max: 100,
      access: byCommand,
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'originKey',
      type: 'text',
      unique: true,
      index: true,
      access: byCommand,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ]
}

export function assignmentProgress(): Field[] {
  const stepDay = { access: byCommand, admin: readOnly }
  return [
    {
      type: 'row',
      fields: [
        dayField('assignedOn', stepDay),
        dayField('acceptedOn', stepDay),
        dayField('submittedOn', stepDay),
        dayField('verifiedOn', stepDay),
      ],
    },
    {
      name: 'lastProgressAt',
      type: 'date',
      access: byCommand,
      admin: { ...dayTimeAdmin, ...readOnly },
    },
    {
      name: 'returnedReason',
      type: 'textarea',
      access: { ...byCommand, read: canReadInternals },
      admin: readOnly,
    },
    { name: 'cancelledReason', type: 'textarea', access: byCommand, admin: readOnly },
  ]
}
