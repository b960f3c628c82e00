import type { CollectionConfig } from 'payload'

import {
  canDeleteMovements,
  canReadMovements,
  canReadMovementVersions,
  canWriteMovements,
} from '../src/access/movements.js'
import { keepSlug } from '../src/hooks/publishing/keepSlug.js'
import { text } from '../src/portal/text/vi.js'
import { draftedHooks } from './fields/draftedHooks.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { periodRow } from './fields/periodRow.js'
import { provenanceField } from './fields/provenanceField.js'
import { drafted, previewAt } from './fields/publishing.js'
import { searchTextField } from './fields/searchTextField.js'
import { selectField } from './fields/selectField.js'
import { slugFields } from './fields/slugFields.js'
import { tab } from './fields/tab.js'
import { withdrawnFields } from './fields/withdrawnFields.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.movements

export const Movements: CollectionConfig = {
  slug: 'movements',
  labels: labelsOf(words),
  admin: {
    ...placeIn('emulation', words),
    ...previewAt('movements'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'form', 'level', 'issuer', 'periodTo', '_status'],
    listSearchableFields: ['title', 'slogan', 'searchText'],
  },
  defaultSort: '-periodFrom',
  ...drafted,
  access: {
    create: canWriteMovements,
    read: canReadMovements,
    update: canWriteMovements,
    delete: canDeleteMovements,
    readVersions: canReadMovementVersions,
  },
  hooks: draftedHooks({
    beforeChange: [keepSlug({ from: 'title' })],
    searched: ['title', 'slogan', 'purpose'],
    log: { titleField: 'title' },
  }),
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('content', [
          { name: 'title', type: 'text', required: true, maxLength: 300 },
          { name: 'slogan', type: 'text', maxLength: 300 },
          {
            type: 'row',
            fields: [
              selectField('form', 'movementForms', {
                required: true,
                defaultValue: 'unknown',
                index: true,
              }),
              selectField('level', 'movementLevels', { required: true, index: true }),
              { name: 'parent', type: 'relationship', relationTo: 'movements' },
            ],
          },
          {
            type: 'row',
            fields: [
              { name: 'issuer', type: 'relationship', relationTo: 'units', index: true },
              { name: 'document', type: 'relationship', relationTo: 'documents' },
              { name: 'directive', type: 'relationship', relationTo: 'directives', index: true },
            ],
          },
          periodRow(),
          { name: 'purpose', type: 'textarea' },
          { name: 'audience', type: 'textarea' },
          { name: 'body', type: 'richText' },
        ]),
        tab('phases', [
          {
            name: 'phases',
            type: 'array',
            fields: [
              selectField('name', 'movementPhases', { required: true }),
              periodRow('from', 'to'),
              { name: 'note', type: 'text' },
            ],
          },
        ]),
        tab('criteria', [
          {
            name: 'criteria',
            type: 'array',
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'group', type: 'text' },
                  { name: 'maxPoints', type: 'number', min: 0 },
                ],
              },
              { name: 'text', type: 'textarea', required: true },
            ],
          },
        ]),
        tab('awards', [{ name: 'awards', type: 'textarea' }]),
        tab('source', [provenanceField()]),
      ],
    },
    ...slugFields(),
    ...withdrawnFields(),
    searchTextField(),
  ]),
}
