import type { GroupField } from 'payload'

import { nobody } from '../../src/access/roles.js'
import { requiredWhen } from '../fields/requiredWhen.js'
import { selectField } from '../fields/selectField.js'

/** What the assignment was made from; it must not be made twice from the same item for one unit. */
export function assignmentOrigin(): GroupField {
  return {
    name: 'origin',
    type: 'group',
    fields: [
      selectField('kind', 'assignmentOrigins', { index: true }),
      requiredWhen(isFrom('directive'), {
        name: 'directive',
        type: 'relationship',
        relationTo: 'directives',
        index: true,
      }),
      requiredWhen(isFrom('plan'), {
        name: 'plan',
        type: 'relationship',
        relationTo: 'plans',
        index: true,
      }),
      requiredWhen(isFrom('inspection'), {
        name: 'inspection',
        type: 'relationship',
        relationTo: 'inspections',
        index: true,
      }),
      { name: 'itemKey', type: 'text', index: true },
      {
        // Only what the fan-out made carries it; what somebody gave by hand is never amended or cancelled by it.
        name: 'itemHash',
        type: 'text',
        access: { create: nobody, update: nobody },
        admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      },
    ],
  }
}

function isFrom(kind: string) {
  return (origin: { kind?: unknown }) => origin.kind === kind
}
