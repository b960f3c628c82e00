import type { Field } from 'payload'

import { selectField } from '../fields/selectField.js'

/** For whom the procedure is, and which bodies receive and decide (NĐ 63/2010 art. 8 e, g). */
export function versionAgencies(): Field[] {
  return [
    selectField('audiences', 'audiences', { hasMany: true }),
    { name: 'audiencesText', type: 'textarea' },
    { name: 'implementingAgency', type: 'textarea' },
    { name: 'competentAgency', type: 'textarea' },
    { name: 'authorisedAgency', type: 'textarea' },
    { name: 'coordinatingAgency', type: 'textarea' },
    { name: 'receivingAddress', type: 'textarea' },
  ]
}
