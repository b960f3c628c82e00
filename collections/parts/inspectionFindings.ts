import type { ArrayField } from 'payload'

import { canReadFindings } from '../../src/access/inspections.js'
import { everythingReadersOnly } from '../../src/access/roles.js'
import { dueField } from '../fields/dueField.js'
import { selectField } from '../fields/selectField.js'

/** What was found and what must be put right. Who is to blame is never public (DOMAIN §2e). */
export function inspectionFindings(): ArrayField {
  return {
    name: 'findings',
    type: 'array',
    access: { read: canReadFindings },
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'code', type: 'text', maxLength: 20 },
          { name: 'area', type: 'text' },
          selectField('severity', 'findingSeverities', { required: true }),
        ],
      },
      { name: 'description', type: 'textarea', required: true },
      {
        type: 'row',
        fields: [
          { name: 'legalBasis', type: 'text' },
          { name: 'unit', type: 'relationship', relationTo: 'units' },
        ],
      },
      { name: 'responsible', type: 'text', access: { read: everythingReadersOnly } },
      {
        name: 'remediation',
        type: 'group',
        fields: [{ name: 'action', type: 'textarea' }, dueField()],
      },
    ],
  }
}
