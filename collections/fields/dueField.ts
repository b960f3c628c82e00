import type { GroupField } from 'payload'

import { text } from '../../src/portal/text/vi.js'
import { dayField } from './dayField.js'
import { wholeNumberField, yearField } from './numberFields.js'
import { requiredWhen } from './requiredWhen.js'
import { selectField } from './selectField.js'
import { withWords } from './withWords.js'

const words = text.admin.due

/**
 * A deadline as the source words it; the last possible day is computed from it, never typed in. Its day
 * is not called `on`: SQLite would put `due.on` and an assignment's `dueOn` into one column.
 */
export function dueField(): GroupField {
  return {
    name: 'due',
    type: 'group',
    label: words.label,
    admin: { description: words.description },
    fields: withWords(words, [
      {
        type: 'row',
        fields: [
          selectField('kind', 'dueKinds', { required: true, defaultValue: 'none' }),
          requiredWhen(isKind('date'), dayField('day')),
          requiredWhen(isKind('month'), wholeNumberField({ name: 'month', from: 1, to: 12 })),
          requiredWhen(isKind('quarter'), wholeNumberField({ name: 'quarter', from: 1, to: 4 })),
          requiredWhen(isKind('month', 'quarter', 'year'), yearField('year')),
        ],
      },
      { name: 'words', type: 'text', maxLength: 200 },
    ]),
  }
}

function isKind(...kinds: string[]) {
  return (due: { kind?: unknown }) => kinds.includes(String(due.kind))
}
