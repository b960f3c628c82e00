import type { ArrayField } from 'payload'

import { dayField } from '../fields/dayField.js'

/** What the procedure rests on; a base outside the portal keeps its number and words. */
export function versionLegalBases(): ArrayField {
  return {
    name: 'legalBases',
    type: 'array',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'numberText', type: 'text' },
          dayField('issuedOn'),
          { name: 'issuedOnText', type: 'text' },
          { name: 'issuerText', type: 'text' },
        ],
      },
      { name: 'summary', type: 'textarea' },
      { name: 'document', type: 'relationship', relationTo: 'documents' },
    ],
  }
}
