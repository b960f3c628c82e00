import type { SelectField } from 'payload'

import * as lists from '../../src/domain/options.js'
import { text } from '../../src/portal/text/vi.js'

type ListName = keyof typeof lists

type SelectExtras = Omit<SelectField, 'hasMany' | 'name' | 'options' | 'type'> & {
  hasMany?: boolean
}

/** A choice from one of the lists of src/domain/options.ts, shown with its Vietnamese names. */
export function selectField(name: string, list: ListName, extras: SelectExtras = {}): SelectField {
  return { ...extras, name, type: 'select', options: optionsOf(list) } as SelectField
}

function optionsOf(list: ListName) {
  const names: Record<string, string> = text.options[list]
  return lists[list].map((value) => ({ value, label: names[value] ?? value }))
}
