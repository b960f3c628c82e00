import type { CollectionSlug, Where } from 'payload'

import { codesMeantBy } from '../../domain/procedures/procedureCode.js'
import type { Reader } from './reader.js'

type Moved = { collection: CollectionSlug; field: 'slug' | 'nationalCode' | 'code'; key: string }

/** The present key of the record that was once, or is elsewhere, known by `key`; null where there is none. */
export async function findFormerPath(
  reader: Reader,
  { collection, field, key }: Moved,
): Promise<string | null> {
  for (const where of formerKeyIs[field](key)) {
    const found = await reader.findOne(collection, where, { select: { [field]: true } })
    const now: unknown = found && (found as unknown as Record<string, unknown>)[field]
    if (typeof now === 'string') return now
  }
  return null
}

/** How each kind of key was, or is elsewhere, written; the surest first. */
const formerKeyIs: Readonly<Record<Moved['field'], (key: string) => readonly Where[]>> = {
  slug: (key) => [{ formerSlugs: { equals: key } }],
  nationalCode: (key): Where[] => [
    { localCode: { in: codesMeantBy(key) } },
    { nationalCode: { in: codesMeantBy(key) } },
  ],
  code: () => [],
}
