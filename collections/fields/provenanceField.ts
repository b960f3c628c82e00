import type { GroupField } from 'payload'

import { text } from '../../src/portal/text/vi.js'
import { webAddressField } from './webAddressField.js'
import { withWords } from './withWords.js'

const words = text.admin.provenance

/** Where a record's facts come from, so that every figure and name on a page can be traced. */
export function provenanceField(): GroupField {
  return {
    name: 'provenance',
    type: 'group',
    label: words.label,
    admin: { description: words.description },
    fields: withWords(words, [
      {
        type: 'row',
        fields: [
          { name: 'source', type: 'text' },
          { name: 'sourceArticle', type: 'relationship', relationTo: 'articles' },
        ],
      },
      webAddressField('sourceUrl'),
      { name: 'note', type: 'textarea' },
      {
        type: 'row',
        fields: [
          { name: 'demo', type: 'checkbox', defaultValue: false },
          { name: 'titledByEditor', type: 'checkbox', defaultValue: false },
        ],
      },
    ]),
  }
}
