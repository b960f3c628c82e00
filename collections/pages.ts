import type { CollectionConfig } from 'payload'

import {
  canDeletePages,
  canReadPages,
  canReadPageVersions,
  canWritePages,
} from '../src/access/pages.js'
import { keepSlug } from '../src/hooks/publishing/keepSlug.js'
import { text } from '../src/portal/text/vi.js'
import { draftedHooks } from './fields/draftedHooks.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { drafted, previewAt } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { slugFields } from './fields/slugFields.js'
import { withdrawnFields } from './fields/withdrawnFields.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.pages

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: labelsOf(words),
  admin: {
    ...placeIn('communication', words),
    ...previewAt('pages'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'searchText'],
  },
  defaultSort: 'title',
  ...drafted,
  access: {
    create: canWritePages,
    read: canReadPages,
    update: canWritePages,
    delete: canDeletePages,
    readVersions: canReadPageVersions,
  },
  hooks: draftedHooks({
    beforeChange: [keepSlug({ from: 'title' })],
    searched: ['title'],
    log: { titleField: 'title' },
  }),
  fields: withWords(words, [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'body', type: 'richText' },
    ...slugFields(),
    ...withdrawnFields(),
    searchTextField(),
  ]),
}
