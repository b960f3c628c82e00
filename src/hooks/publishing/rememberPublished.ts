import type { CollectionSlug, PayloadRequest } from 'payload'
import type { BeforeChange, Row } from '../rows.js'

/**
 * Notes the row as the public sees it before a save replaces it. Payload hands hooks only the latest
 * draft, but redirects, the change log and the guard against silent unpublishing need the public row.
 */
export const rememberPublished: BeforeChange = async (args) => {
  const { collection, data, operation, originalDoc, req } = args
  if (operation !== 'update') return data
  const id = String(originalDoc?.id)
  rowsOf(req).set(keyOf(collection.slug, id), await currentRow(req, collection.slug, id))
  return data
}

/** The row that was public before the running save, or null when there was none. */
export function publishedBefore(req: PayloadRequest, collection: string, id: unknown): Row | null {
  const row = rowsOf(req).get(keyOf(collection, String(id)))
  return row?._status === 'published' ? row : null
}

/** The main row, not the latest draft. */
export async function currentRow(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Row | null> {
  const row: unknown = await req.payload.findByID({
    id,
    collection,
    depth: 0,
    disableErrors: true,
    draft: false,
    overrideAccess: true, // A system hook: it compares, it shows nothing.
    req,
    trash: true,
  })
  return row as Row | null
}

function rowsOf(req: PayloadRequest): Map<string, Row | null> {
  const known = req.context.publishedRows as Map<string, Row | null> | undefined
  const rows = known ?? new Map<string, Row | null>()
  req.context.publishedRows = rows
  return rows
}

function keyOf(collection: string, id: string): string {
  return `${collection}/${id}`
}
