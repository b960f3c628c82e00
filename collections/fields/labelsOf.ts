import type { CollectionConfig } from 'payload'

import { text } from '../../src/portal/text/vi.js'
import type { CollectionWords } from '../../src/portal/text/vi/admin/words.js'

type Group = keyof typeof text.admin.groups

export function labelsOf({ singular, plural }: CollectionWords): CollectionConfig['labels'] {
  return { singular, plural }
}

/** The group in the panel's menu and the sentence above the list. */
export function placeIn(group: Group, { description }: CollectionWords) {
  return { group: text.admin.groups[group], ...(description && { description }) }
}
