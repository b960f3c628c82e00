import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { currentRow } from './rememberPublished.js'

type Row = Record<string, unknown>

type After = {
  collection: SanitizedCollectionConfig
  publicBefore: Row | null
  req: PayloadRequest
  saved: Row
}

/** A draft saved over a published record leaves the public row as it was; unpublishing takes it away. */
export async function publicRowAfter({
  collection,
  publicBefore,
  req,
  saved,
}: After): Promise<Row | null> {
  if (saved.deletedAt) return null
  if (saved._status === 'published') return saved
  if (!publicBefore) return null
  const row = await currentRow(req, collection.slug, String(saved.id))
  return row?._status === 'published' ? row : null
}
