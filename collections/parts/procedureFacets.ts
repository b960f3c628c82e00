import type { Field } from 'payload'

import { nobody } from '../../src/access/roles.js'
import { selectField } from '../fields/selectField.js'

const derived = {
  access: { create: nobody, update: nobody },
  admin: { readOnly: true },
}

/** Copies of what the version in force says, so that the list can be filtered without joining. */
export function procedureFacets(): Field[] {
  return [
    selectField('audiences', 'audiences', { ...derived, hasMany: true }),
    {
      type: 'row',
      fields: [
        selectField('onlineScheme', 'onlineSchemes', { ...derived, index: true }),
        selectField('onlineLevel', 'onlineLevels', { ...derived, index: true }),
      ],
    },
  ]
}
