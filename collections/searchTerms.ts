import type { GlobalConfig } from 'payload'

import { canReadSearchTerms, canUpdateSearchTerms } from '../src/access/searchTerms.js'
import { text } from '../src/portal/text/vi.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.searchTerms

export const SearchTerms: GlobalConfig = {
  slug: 'search-terms',
  label: words.label,
  admin: { group: text.admin.groups.system, description: words.description },
  access: {
    read: canReadSearchTerms,
    update: canUpdateSearchTerms,
    readVersions: canUpdateSearchTerms,
  },
  versions: { max: 50 },
  fields: withWords(words, [
    {
      name: 'groups',
      type: 'array',
      admin: { initCollapsed: true },
      fields: [{ name: 'ways', type: 'text', hasMany: true, required: true, minRows: 1 }],
    },
  ]),
}
