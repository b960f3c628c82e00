import type { Field } from 'payload'

import { publishers } from '../../src/access/roles.js'
import { text } from '../../src/portal/text/vi.js'
import { withWords } from './withWords.js'

/** Why something published is amended, in a sentence for the public; kept in the change log (hooks/takeChangeNote). */
export function changeNoteField(): Field[] {
  return withWords(text.admin.amendment, [
    {
      name: 'changeNote',
      type: 'textarea',
      maxLength: 500,
      access: { create: publishers, update: publishers },
      admin: { position: 'sidebar', disableListColumn: true, disableListFilter: true },
    },
  ])
}
