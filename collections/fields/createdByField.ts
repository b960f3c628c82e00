import type { Field } from 'payload'

import { nobody, staff } from '../../src/access/roles.js'
import { text } from '../../src/portal/text/vi.js'

/** The account that made the record. Rules on "own" records rest on it, so no request can set it. */
export function createdByField(): Field {
  return {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    label: text.admin.createdBy,
    index: true,
    access: { create: nobody, update: nobody, read: staff },
    admin: { position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false },
  }
}
