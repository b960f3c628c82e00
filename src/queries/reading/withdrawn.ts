import type { CollectionSlug, Payload, Where } from 'payload'

import { announced } from '../../access/inspections.js'

/** What was published and yet known to staff only stays so when it is withdrawn. */
const KNOWN: Partial<Record<CollectionSlug, Where>> = { inspections: announced }

/**
 * Title and reason of a record that was published and then withdrawn; null for anything else.
 *
 * The public may know that something was withdrawn and why, though not read it any more: hence these
 * two fields past the access rules, and nothing else.
 */
export async function findWithdrawn(
  payload: Payload,
  { collection, field, key }: { collection: CollectionSlug; field: string; key: string },
): Promise<{ title: string; reason: string } | null> {
  const { config } = payload.collections[collection]
  if (!config.flattenedFields.some((each) => each.name === 'withdrawn')) return null
  const title = config.admin.useAsTitle ?? 'id'
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        { [field]: { equals: key }, withdrawn: { equals: true }, _status: { equals: 'published' } },
        KNOWN[collection] ?? {},
      ],
    },
    select: { [title]: true, withdrawnReason: true } as never,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // See above: only these two fields leave this function.
  })
  const found = docs[0] as unknown as Record<string, string | undefined> | undefined
  return found ? { title: found[title] ?? '', reason: found.withdrawnReason ?? '' } : null
}
