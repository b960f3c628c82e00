import type { CollectionConfig } from 'payload'

import { canReadHolidays, canWriteHolidays } from '../src/access/holidays.js'
import { checkSwapDay } from '../src/hooks/checkSwapDay.js'
import { normaliseText } from '../src/hooks/normaliseText.js'
import { recordChange, recordDeletion } from '../src/hooks/changeLog/recordChange.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { selectField } from './fields/selectField.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.holidays
const log = { titleField: 'name' }

export const Holidays: CollectionConfig = {
  slug: 'holidays',
  labels: labelsOf(words),
  admin: {
    ...placeIn('system', words),
    useAsTitle: 'name',
    defaultColumns: ['day', 'kind', 'name', 'certain'],
    listSearchableFields: ['name', 'basis'],
  },
  defaultSort: '-day',
  access: {
    create: canWriteHolidays,
    read: canReadHolidays,
    update: canWriteHolidays,
    delete: canWriteHolidays,
  },
  hooks: {
    beforeValidate: [normaliseText, checkSwapDay],
    afterChange: [recordChange(log)],
    afterDelete: [recordDeletion(log)],
  },
  fields: withWords(words, [
    {
      type: 'row',
      fields: [
        dayField('day', { required: true, unique: true, index: true }),
        selectField('kind', 'calendarEntryKinds', { required: true, defaultValue: 'holiday' }),
      ],
    },
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    { name: 'basis', type: 'text', maxLength: 300 },
    { name: 'certain', type: 'checkbox', defaultValue: true },
  ]),
}
