import type { Field } from 'payload'

import { countField } from '../fields/numberFields.js'
import { selectField } from '../fields/selectField.js'

/** Steps, and the ways to file: each way has its own time limit and fees (NĐ 63/2010 art. 8 b, c, đ). */
export function versionChannels(): Field[] {
  return [
    {
      name: 'steps',
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [countField('order'), { name: 'actor', type: 'text' }],
        },
        { name: 'text', type: 'textarea', required: true },
      ],
    },
    {
      name: 'channels',
      type: 'array',
      fields: [
        selectField('kind', 'channelKinds', { required: true }),
        {
          name: 'timeLimit',
          type: 'group',
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'value', type: 'number', min: 0 },
                selectField('unit', 'timeLimitUnits'),
                { name: 'text', type: 'text' },
              ],
            },
          ],
        },
        {
          name: 'fees',
          type: 'array',
          fields: [
            {
              type: 'row',
              fields: [
                selectField('kind', 'feeKinds', { required: true }),
                { name: 'amount', type: 'number', min: 0 },
                selectField('currency', 'currencies', { defaultValue: 'VND' }),
              ],
            },
            { name: 'text', type: 'textarea' },
          ],
        },
        { name: 'feeText', type: 'textarea' },
        { name: 'description', type: 'textarea' },
      ],
    },
  ]
}
