import type { Field } from 'payload'

import { nobody } from '../../src/access/roles.js'
import { text } from '../../src/portal/text/vi.js'

/**
 * Folded words for the list filter and the panel's search, written by a hook from public fields only.
 * Not `hidden`: Payload refuses to query hidden fields once access rules apply.
 */
export function searchTextField(): Field {
  return {
    name: 'searchText',
    type: 'text',
    label: text.admin.searchText,
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  }
}
