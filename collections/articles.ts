import type { CollectionConfig } from 'payload'

import {
  canDeleteArticles,
  canReadArticles,
  canReadArticleVersions,
  canWriteArticles,
} from '../src/access/articles.js'
import { keepSlug } from '../src/hooks/publishing/keepSlug.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { draftedHooks } from './fields/draftedHooks.js'
import { figuresField } from './fields/figuresField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { provenanceField } from './fields/provenanceField.js'
import { drafted, previewAt, publicOrder } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { selectField } from './fields/selectField.js'
import { slugFields } from './fields/slugFields.js'
import { tab } from './fields/tab.js'
import { webAddressField } from './fields/webAddressField.js'
import { withdrawnFields } from './fields/withdrawnFields.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.articles

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: labelsOf(words),
  admin: {
    ...placeIn('communication', words),
    ...previewAt('articles'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'publishedOn', 'sourceName', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'searchText'],
  },
  defaultSort: '-publishedOn',
  ...drafted,
  indexes: [publicOrder('publishedOn', 'createdAt')],
  access: {
    create: canWriteArticles,
    read: canReadArticles,
    update: canWriteArticles,
    delete: canDeleteArticles,
    readVersions: canReadArticleVersions,
  },
  hooks: draftedHooks({
    beforeChange: [keepSlug({ from: 'title' })],
    searched: ['title', 'summary', 'topics'],
    log: { titleField: 'title' },
  }),
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('content', [
          { name: 'title', type: 'text', required: true, maxLength: 300 },
          { name: 'summary', type: 'textarea', maxLength: 1000 },
          { name: 'image', type: 'upload', relationTo: 'media' },
          { name: 'body', type: 'richText' },
          { name: 'topics', type: 'text', hasMany: true },
        ]),
        tab('figures', [figuresField()]),
        tab('links', [
          { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true, index: true },
          {
            name: 'relatedModels',
            type: 'relationship',
            relationTo: 'innovation-models',
            hasMany: true,
          },
        ]),
        tab('source', [
          {
            type: 'row',
            fields: [
              dayField('publishedOn', { index: true }),
              selectField('datePrecision', 'datePrecisions', {
                required: true,
                defaultValue: 'unknown',
              }),
              { name: 'publishedAtText', type: 'text', maxLength: 100 },
            ],
          },
          {
            type: 'row',
            fields: [
              { name: 'authorLine', type: 'text', maxLength: 200 },
              { name: 'sourceName', type: 'text', maxLength: 200 },
            ],
          },
          webAddressField('sourceUrl'),
          provenanceField(),
        ]),
      ],
    },
    ...slugFields(),
    ...withdrawnFields(),
    searchTextField(),
  ]),
}
