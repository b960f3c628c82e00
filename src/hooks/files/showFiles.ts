import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { shownFileIds, type FileBearingField } from '../../domain/shownFiles.js'
import type { Media } from '../../payload-types.js'
import { publicRowAfter } from '../publishing/publicRowAfter.js'
import { publishedBefore } from '../publishing/rememberPublished.js'
import type { AfterChange, AfterDelete } from '../rows.js'

type Row = Record<string, unknown>

/**
 * A file is public while something public shows it. Each file therefore keeps the list of public records
 * that show it, brought up to date in the transaction that publishes, changes or withdraws one.
 *
 * @param isPublic whether a record without drafts may be seen by everybody
 */
export function showFiles(isPublic: (row: Row) => boolean = () => true): AfterChange {
  return async ({ collection, data, doc, req }) => {
    const saved: Row = { ...(data as Row), ...(doc as Row) }
    const row = await shownRow(collection, req, saved)
    const isShown = row !== null && !row.withdrawn && isPublic(row)
    const fields = collection.flattenedFields as unknown as readonly FileBearingField[]
    const ids = isShown ? shownFileIds(fields, row) : new Set<string>()
    await mark(req, `${collection.slug}:${String(doc.id)}`, ids)
    return doc
  }
}

/** What a deleted record showed is not shown by it any more. */
export const hideFiles: AfterDelete = async ({ collection, id, req }) => {
  await mark(req, `${collection.slug}:${String(id)}`, new Set())
}

async function shownRow(
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
  saved: Row,
): Promise<Row | null> {
  if (!collection.versions?.drafts) return saved.deletedAt ? null : saved
  const publicBefore = publishedBefore(req, collection.slug, saved.id)
  return publicRowAfter({ collection, publicBefore, req, saved })
}

async function mark(req: PayloadRequest, shower: string, ids: ReadonlySet<string>): Promise<void> {
  const { docs } = await req.payload.db.find<Media>({
    collection: 'media',
    where: { or: [{ shownIn: { in: [shower] } }, { id: { in: [...ids] } }] },
    pagination: false,
    req,
  })
  for (const file of docs) {
    const isShown = ids.has(file.id)
    if (isShown !== showersOf(file).includes(shower)) await save(req, file, { shower, isShown })
  }
}

/**
 * Straight into the database, which wants the whole row: this is no change of the file, runs none of its
 * hooks and belongs into nobody's history.
 */
async function save(
  req: PayloadRequest,
  file: Media,
  { shower, isShown }: { shower: string; isShown: boolean },
): Promise<void> {
  const others = showersOf(file).filter((each) => each !== shower)
  const shownIn = isShown ? [...others, shower] : others
  const data = { ...file, shownIn, shown: shownIn.length > 0 }
  await req.payload.db.updateOne({ collection: 'media', id: file.id, data, req, returning: false })
}

function showersOf({ shownIn }: Media): readonly string[] {
  return shownIn ?? []
}
