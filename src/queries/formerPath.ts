import type { CollectionSlug } from 'payload'

import type { Reader } from './reader.js'

/** The fields in which a record keeps the keys that it had before. */
const FORMER_KEYS = { slug: 'formerSlugs', nationalCode: 'localCode', code: null } as const

type Moved = { collection: CollectionSlug; field: keyof typeof FORMER_KEYS; key: string }

/** The present key of the record that was once, or is elsewhere, known by `key`; null where there is none. */
export async function findFormerPath(
  reader: Reader,
  { collection, field, key }: Moved,
): Promise<string | null> {
  const former = FORMER_KEYS[field]
  if (!former) return null
  const found = await reader.findOne(
    collection,
    { [former]: { equals: key } },
    { select: { [field]: true } },
  )
  const now: unknown = found && (found as unknown as Record<string, unknown>)[field]
  return typeof now === 'string' ? now : null
}
