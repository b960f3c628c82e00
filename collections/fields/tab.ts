import type { Field, Tab } from 'payload'

/** A tab whose title is looked up in the collection's words under this key. */
export function tab(key: string, fields: Field[]): Tab {
  return { label: key, fields }
}
