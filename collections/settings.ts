import type { GlobalConfig } from 'payload'

import { canReadSettings, canUpdateSettings } from '../src/access/settings.js'
import { STANDARD_REMINDER_RULES } from '../src/domain/assignments/digest.js'
import { STANDARD_POSTING_RULES } from '../src/domain/postings/posting.js'
import { text } from '../src/portal/text/vi.js'
import { dayField } from './fields/dayField.js'
import { emailAddressField } from './fields/emailAddressField.js'
import { wholeNumberField } from './fields/numberFields.js'
import { tab } from './fields/tab.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.settings

export const Settings: GlobalConfig = {
  slug: 'settings',
  label: words.label,
  admin: { group: text.admin.groups.system },
  access: { read: canReadSettings, update: canUpdateSettings, readVersions: canUpdateSettings },
  versions: { max: 50 },
  fields: withWords(words, [
    {
      type: 'tabs',
      tabs: [
        tab('site', [
          { name: 'siteName', type: 'text', required: true, maxLength: 200 },
          { name: 'unitName', type: 'text', required: true, maxLength: 200 },
          { name: 'homeUnit', type: 'relationship', relationTo: 'units' },
        ]),
        tab('publisher', [
          {
            name: 'licence',
            type: 'group',
            fields: [{ type: 'row', fields: [{ name: 'number', type: 'text' }, dayField('on')] }],
          },
          { name: 'responsiblePerson', type: 'text' },
          { name: 'address', type: 'text' },
          { name: 'phones', type: 'text', hasMany: true },
          emailAddressField('email'),
          { name: 'footerNote', type: 'textarea' },
        ]),
        tab('postings', [
          { name: 'feedbackAddress', type: 'textarea', maxLength: 500 },
          {
            type: 'row',
            fields: [
              wholeNumberField({
                name: 'postingDueDays',
                from: 0,
                to: 365,
                extras: { required: true, defaultValue: STANDARD_POSTING_RULES.dueDays },
              }),
              wholeNumberField({
                name: 'postingCheckDays',
                from: 1,
                to: 730,
                extras: { required: true, defaultValue: STANDARD_POSTING_RULES.checkDays },
              }),
            ],
          },
        ]),
        tab('reminders', [
          {
            name: 'sendReminders',
            type: 'checkbox',
            defaultValue: STANDARD_REMINDER_RULES.isOn,
          },
          {
            type: 'row',
            fields: [
              wholeNumberField({
                name: 'reminderHour',
                from: 0,
                to: 23,
                extras: { required: true, defaultValue: STANDARD_REMINDER_RULES.hour },
              }),
              wholeNumberField({
                name: 'escalateAfterDays',
                from: 1,
                to: 365,
                extras: { required: true, defaultValue: STANDARD_REMINDER_RULES.escalateAfterDays },
              }),
            ],
          },
        ]),
        tab('demo', [
          { name: 'demoNotice', type: 'checkbox', defaultValue: false },
          { name: 'demoNoticeText', type: 'textarea' },
          dayField('demoDay'),
        ]),
      ],
    },
  ]),
}
