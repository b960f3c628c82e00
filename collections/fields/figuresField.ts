import type { ArrayField } from 'payload'

import { isReported, type Figure } from '../../src/domain/figure.js'
import { text } from '../../src/portal/text/vi.js'
import { dayField } from './dayField.js'
import { selectField } from './selectField.js'
import { withWords } from './withWords.js'

const words = text.admin.figures

/**
 * Figures as they are known: two counts, or a bare value with its comparator ("hơn 91%"), or words.
 * Percentages are derived from the counts and never typed in; an empty field is not zero.
 */
export function figuresField(): ArrayField {
  return {
    name: 'figures',
    type: 'array',
    label: words.label,
    labels: { singular: words.item, plural: words.label },
    admin: { description: words.description, initCollapsed: true },
    fields: withWords(words, [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', required: true, admin: { width: '70%' } },
          { name: 'unit', type: 'text', admin: { width: '30%' } },
        ],
      },
      {
        type: 'row',
        fields: [
          selectField('comparator', 'comparators', { required: true, defaultValue: 'eq' }),
          { name: 'value', type: 'number', validate: hasSomeValue },
          { name: 'numerator', type: 'number', min: 0 },
          { name: 'denominator', type: 'number', min: 0 },
        ],
      },
      { name: 'displayText', type: 'text' },
      {
        type: 'row',
        fields: [dayField('periodFrom'), dayField('periodTo'), dayField('asOf')],
      },
      {
        type: 'row',
        fields: [
          selectField('phase', 'figurePhases', { required: true, defaultValue: 'none' }),
          { name: 'source', type: 'text' },
        ],
      },
      { name: 'note', type: 'textarea' },
    ]),
  }
}

function hasSomeValue(_value: unknown, { siblingData }: { siblingData: unknown }): string | true {
  return isReported(siblingData as Figure) || text.admin.messages.figure
}
