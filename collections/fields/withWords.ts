import type { Field, Tab } from 'payload'

import type { CollectionWords, GlobalWords } from '../../src/portal/text/vi/admin/words.js'

type Words = Pick<CollectionWords & GlobalWords, 'fields' | 'help' | 'items' | 'tabs'>

/**
 * Gives every field its Vietnamese label and help from the collection's word list, by path
 * ("relations.type"), so that a collection file shows only structure. A field without a word stops
 * the start: nobody meets an English label in the panel. Fields a builder has labelled stay as they are.
 */
export function withWords(words: Words, fields: Field[], parent = ''): Field[] {
  return fields.map((field) => labelled(words, field, parent))
}

function labelled(words: Words, field: Field, parent: string): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => labelledTab(words, tab, parent)) }
  }
  if (field.type === 'row') return { ...field, fields: withWords(words, field.fields, parent) }
  if (field.type === 'collapsible') {
    const label = wordFor(words.tabs, field.label, 'tabs')
    return { ...field, label, fields: withWords(words, field.fields, parent) }
  }
  if (!('name' in field) || field.name === undefined || isLabelled(field)) return field
  const path = `${parent}${field.name}`
  return withNestedWords(words, withOwnWords(words, field, path), path)
}

function labelledTab(words: Words, tab: Tab, parent: string): Tab {
  const label = wordFor(words.tabs, tab.label, 'tabs')
  return { ...tab, label, fields: withWords(words, tab.fields, parent) }
}

function withOwnWords(words: Words, field: Field, path: string): Field {
  const description = words.help?.[path]
  return {
    ...field,
    label: wordFor(words.fields, path, 'fields'),
    ...(description && { admin: { ...field.admin, description } }),
  } as Field
}

function withNestedWords(words: Words, field: Field, path: string): Field {
  if (field.type === 'group') {
    return { ...field, fields: withWords(words, field.fields, `${path}.`) }
  }
  if (field.type !== 'array') return field
  const item = wordFor(words.items, path, 'items')
  return {
    ...field,
    labels: { singular: item, plural: item },
    fields: withWords(words, field.fields, `${path}.`),
  }
}

function isLabelled(field: Field): boolean {
  return 'label' in field && field.label !== undefined
}

function wordFor(list: Record<string, string> | undefined, key: unknown, listName: string): string {
  const word = typeof key === 'string' ? list?.[key] : undefined
  if (word === undefined)
    throw new Error(`No Vietnamese word for ${listName} ${JSON.stringify(key)}`)
  return word
}
