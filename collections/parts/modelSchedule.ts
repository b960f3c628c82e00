import type { Field } from 'payload'

import { dayField } from '../fields/dayField.js'

/**
 * When and where a model serves people. "2 lần trong tháng" stays words with the dates that were
 * announced: a repeat rule is only for schedules that really repeat (DOMAIN §1.0).
 */
export function modelSchedule(): Field[] {
  return [
    {
      name: 'components',
      type: 'array',
      fields: [
        { name: 'name', type: 'text', required: true },
        {
          type: 'row',
          fields: [
            { name: 'scheduleText', type: 'text' },
            { name: 'rrule', type: 'text' },
          ],
        },
        { name: 'publishedDates', type: 'array', fields: [dayField('day', { required: true })] },
        { name: 'note', type: 'textarea' },
      ],
    },
    { name: 'location', type: 'text' },
    { name: 'audience', type: 'text' },
    { name: 'services', type: 'text', hasMany: true },
    { name: 'partners', type: 'text', hasMany: true },
    { name: 'channels', type: 'text', hasMany: true },
    {
      type: 'row',
      fields: [
        { name: 'appointmentPhone', type: 'text', maxLength: 60 },
        { name: 'resultReturn', type: 'text' },
        { name: 'homeService', type: 'checkbox', defaultValue: false },
      ],
    },
  ]
}
