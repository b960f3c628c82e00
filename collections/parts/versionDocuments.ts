import type { Field } from 'payload'

import { countField } from '../fields/numberFields.js'

/** The papers to hand in, by case, and how many sets (NĐ 63/2010 art. 8 d). */
export function versionDocuments(): Field[] {
  return [
    {
      name: 'documentCases',
      type: 'array',
      fields: [
        { name: 'caseName', type: 'textarea' },
        {
          name: 'components',
          type: 'array',
          fields: [
            { name: 'name', type: 'textarea', required: true },
            {
              type: 'row',
              fields: [
                countField('originalCount'),
                countField('copyCount'),
                { name: 'formName', type: 'text' },
                { name: 'form', type: 'upload', relationTo: 'media' },
              ],
            },
            { name: 'note', type: 'textarea' },
          ],
        },
      ],
    },
    countField('sets'),
  ]
}
