import type { ArrayField } from 'payload'

import { dueField } from '../fields/dueField.js'
import { selectField } from '../fields/selectField.js'

/** The task annex of a plan, column by column (DOMAIN §2c). */
export function planTasks(): ArrayField {
  return {
    name: 'tasks',
    type: 'array',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'code', type: 'text', required: true, maxLength: 20 },
          selectField('area', 'reformAreas', { index: true }),
          selectField('obligation', 'obligations', { required: true, defaultValue: 'mandatory' }),
        ],
      },
      { name: 'title', type: 'textarea', required: true },
      { name: 'product', type: 'textarea' },
      {
        type: 'row',
        fields: [
          { name: 'leadUnit', type: 'relationship', relationTo: 'units', index: true },
          { name: 'coopUnits', type: 'relationship', relationTo: 'units', hasMany: true },
        ],
      },
      { name: 'responsiblePerson', type: 'text' },
      dueField(),
      {
        type: 'row',
        fields: [
          { name: 'budgetAmount', type: 'number', min: 0 },
          { name: 'budgetSource', type: 'text' },
          { name: 'weight', type: 'number', min: 0, defaultValue: 1 },
        ],
      },
      { name: 'note', type: 'textarea' },
    ],
  }
}
