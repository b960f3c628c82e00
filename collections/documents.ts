import type { CollectionConfig } from 'payload'

import {
  canDeleteDocuments,
  canReadDocuments,
  canReadDocumentVersions,
  canWriteDocuments,
} from '../src/access/documents.js'
import { nobody } from '../src/access/roles.js'
import { fillDocumentNumber } from '../src/hooks/documents/fillDocumentNumber.js'
import { keepSlug } from '../src/hooks/publishing/keepSlug.js'
import { refuseRepeatedDocument } from '../src/hooks/documents/refuseRepeatedDocument.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { draftedHooks } from './fields/draftedHooks.js'
import { filesField } from './fields/filesField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { countField } from './fields/numberFields.js'
import { provenanceField } from './fields/provenanceField.js'
import { drafted, previewAt, publicOrder } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { selectField } from './fields/selectField.js'
import { slugFields } from './fields/slugFields.js'
import { tab } from './fields/tab.js'
import { withdrawnFields } from './fields/withdrawnFields.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.documents

export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: labelsOf(words),
  admin: {
    ...placeIn('steering', words),
    ...previewAt('documents'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'numberText', 'kind', 'issuer', 'issuedOn', '_status'],
    listSearchableFields: ['title', 'numberText', 'numberKey', 'searchText'],
  },
  defaultSort: '-issuedOn',
  ...drafted,
  indexes: [publicOrder('issuedOn')],
  access: {
    create: canWriteDocuments,
    read: canReadDocuments,
    update: canWriteDocuments,
    delete: canDeleteDocuments,
    readVersions: canReadDocumentVersions,
  },
  hooks: draftedHooks({
    beforeChange: [
      fillDocumentNumber,
      refuseRepeatedDocument,
      keepSlug({ from: 'title', sharedWith: ['directives'] }),
    ],
    searched: ['title', 'numberText', 'numberKey', 'issuerText', 'summary'],
    log: { titleField: 'title' },
  }),
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('identity', [
          {
            type: 'row',
            fields: [
              { name: 'numberText', type: 'text', required: true, index: true, maxLength: 60 },
              countField('number'),
              { name: 'symbol', type: 'text', maxLength: 30 },
            ],
          },
          { name: 'title', type: 'text', required: true, maxLength: 200 },
          { name: 'summary', type: 'textarea', maxLength: 500 },
          {
            type: 'row',
            fields: [
              selectField('kind', 'documentKinds', { required: true, index: true }),
              selectField('urgency', 'urgencies', { required: true, defaultValue: 'normal' }),
            ],
          },
          {
            type: 'row',
            fields: [
              { name: 'issuer', type: 'relationship', relationTo: 'units', index: true },
              { name: 'issuerText', type: 'text', maxLength: 200 },
            ],
          },
          { name: 'subjects', type: 'text', hasMany: true },
        ]),
        tab('dates', [
          {
            type: 'row',
            fields: [
              dayField('issuedOn', { index: true }),
              dayField('effectiveFrom'),
              dayField('expiredOn'),
            ],
          },
          selectField('validity', 'documentValidities', {
            required: true,
            defaultValue: 'unknown',
            index: true,
          }),
          {
            type: 'row',
            fields: [
              selectField('signingMode', 'signingModes', { required: true, defaultValue: 'none' }),
              { name: 'signerTitle', type: 'text', maxLength: 100 },
              { name: 'signerName', type: 'text', maxLength: 50 },
            ],
          },
        ]),
        tab('relations', [
          {
            name: 'relations',
            type: 'array',
            fields: [
              selectField('type', 'documentRelationTypes', { required: true }),
              {
                type: 'row',
                fields: [
                  { name: 'document', type: 'relationship', relationTo: 'documents' },
                  { name: 'text', type: 'text' },
                ],
              },
            ],
          },
        ]),
        tab('files', [filesField('files'), { name: 'body', type: 'richText' }]),
        tab('source', [provenanceField()]),
      ],
    },
    {
      name: 'numberKey',
      type: 'text',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    ...slugFields(),
    ...withdrawnFields(),
    searchTextField(),
  ]),
}
