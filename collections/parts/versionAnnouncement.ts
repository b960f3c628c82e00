import type { Field } from 'payload'

import { dayField } from '../fields/dayField.js'
import { selectField } from '../fields/selectField.js'

/** What the days for announcing the version and for entering it into the national database rest on (NĐ 63/2010 art. 15, 24). */
export function versionAnnouncement(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        selectField('announcingLevel', 'announcingLevels', { index: true }),
        { name: 'shortened', type: 'checkbox', defaultValue: false },
      ],
    },
    {
      type: 'row',
      fields: [dayField('legalTextIssuedOn'), dayField('legalTextEffectiveOn')],
    },
    dayField('enteredNationalDbOn'),
  ]
}
