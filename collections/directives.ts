import type { CollectionConfig } from 'payload'

import {
  canDeleteDirectives,
  canReadDirectives,
  canReadDirectiveVersions,
  canWriteDirectives,
} from '../src/access/directives.js'
import { reminderLetterOf } from '../src/commands/letters/letterEndpoints.js'
import { keepSlug } from '../src/hooks/publishing/keepSlug.js'
import { requestFanOut } from '../src/hooks/workflow/requestFanOut.js'
import { takeChangeNote } from '../src/hooks/changeLog/takeChangeNote.js'
import { refuseRepeatedCodes } from '../src/hooks/refuseRepeatedCodes.js'
import { text } from '../src/portal/text/vi.js'
import { changeNoteField } from './fields/changeNoteField.js'
import { dayField } from './fields/dayField.js'
import { draftedHooks } from './fields/draftedHooks.js'
import { dueField } from './fields/dueField.js'
import { filesField } from './fields/filesField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { countField } from './fields/numberFields.js'
import { periodRow } from './fields/periodRow.js'
import { provenanceField } from './fields/provenanceField.js'
import { drafted, previewAt } from './fields/publishing.js'
import { requiredWhen } from './fields/requiredWhen.js'
import { searchTextField } from './fields/searchTextField.js'
import { selectField } from './fields/selectField.js'
import { slugFields } from './fields/slugFields.js'
import { tab } from './fields/tab.js'
import { withdrawnFields } from './fields/withdrawnFields.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.directives

export const Directives: CollectionConfig = {
  slug: 'directives',
  labels: labelsOf(words),
  admin: {
    ...placeIn('steering', words),
    ...previewAt('directives'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'issuer', 'issuedOn', 'periodTo', '_status'],
    listSearchableFields: ['title', 'searchText'],
  },
  defaultSort: '-issuedOn',
  endpoints: [reminderLetterOf('directive')],
  ...drafted,
  access: {
    create: canWriteDirectives,
    read: canReadDirectives,
    update: canWriteDirectives,
    delete: canDeleteDirectives,
    readVersions: canReadDirectiveVersions,
  },
  hooks: draftedHooks({
    beforeChange: [
      refuseRepeatedCodes('requirements'),
      keepSlug({ from: 'title', sharedWith: ['documents'] }),
      takeChangeNote,
    ],
    afterChange: [requestFanOut('directive')],
    searched: ['title', 'slug', 'summary', 'recipientsText'],
    log: { titleField: 'title' },
  }),
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('content', [
          { name: 'title', type: 'text', required: true, maxLength: 200 },
          { name: 'document', type: 'relationship', relationTo: 'documents', index: true },
          { name: 'summary', type: 'textarea', maxLength: 1000 },
          {
            type: 'row',
            fields: [
              { name: 'issuer', type: 'relationship', relationTo: 'units', index: true },
              dayField('issuedOn', { index: true }),
            ],
          },
          periodRow(),
        ]),
        tab('requirements', [
          {
            name: 'requirements',
            type: 'array',
            admin: { initCollapsed: true },
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'code', type: 'text', required: true, maxLength: 20 },
                  countField('order'),
                  { name: 'heading', type: 'text', admin: { width: '60%' } },
                ],
              },
              { name: 'text', type: 'textarea', required: true },
              {
                type: 'row',
                fields: [
                  selectField('obligation', 'obligations', {
                    required: true,
                    defaultValue: 'mandatory',
                  }),
                  selectField('frequency', 'frequencies', { required: true, defaultValue: 'once' }),
                  { name: 'frequencyNote', type: 'text' },
                ],
              },
              dueField(),
              { name: 'indicator', type: 'text' },
              {
                type: 'row',
                fields: [
                  { name: 'weight', type: 'number', min: 0, defaultValue: 1 },
                  { name: 'suggestedByEditor', type: 'checkbox', defaultValue: false },
                ],
              },
            ],
          },
        ]),
        tab('recipients', [
          { name: 'recipientsText', type: 'textarea' },
          {
            name: 'recipients',
            type: 'array',
            fields: [
              {
                type: 'row',
                fields: [
                  selectField('mode', 'recipientModes', { required: true, defaultValue: 'unit' }),
                  requiredWhen(hasMode('unit', 'children'), {
                    name: 'unit',
                    type: 'relationship',
                    relationTo: 'units',
                  }),
                  requiredWhen(hasMode('kind'), selectField('kind', 'unitKinds')),
                ],
              },
              { name: 'note', type: 'text' },
            ],
          },
        ]),
        tab('links', [
          { name: 'relatedPlans', type: 'relationship', relationTo: 'plans', hasMany: true },
          filesField('files'),
        ]),
        tab('source', [provenanceField()]),
      ],
    },
    ...changeNoteField(),
    ...slugFields(),
    ...withdrawnFields({ givesWork: true }),
    searchTextField(),
  ]),
}

function hasMode(...modes: string[]) {
  return (recipient: { mode?: unknown }) => modes.includes(String(recipient.mode))
}
