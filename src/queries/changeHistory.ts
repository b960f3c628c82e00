import type { CollectionSlug } from 'payload'

import type { FieldChange } from '../domain/changeSummary.js'
import type { ChangeAction } from '../domain/options.js'
import type { Reader } from './reading/reader.js'

/** One save of a record: when, what, and why if somebody said so. */
export type HistoryEntry = Readonly<{
  at: string
  action: ChangeAction
  note: string | null
  changes: readonly FieldChange[]
  /** Who did it; null for the public, which is not told. */
  by: string | null
}>

export type History = Readonly<{ entries: readonly HistoryEntry[]; total: number }>

/** Older entries are told by their number only. */
const MOST_SHOWN = 15

/** What happened to a record, the newest first, as far as this reader may know. */
export async function readHistory(
  reader: Reader,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<History> {
  const { docs, totalDocs } = await reader.find('change-log', {
    where: { collection: { equals: collection }, docId: { equals: id } },
    select: { at: true, action: true, note: true, changes: true, byName: true },
    sort: '-at',
    limit: MOST_SHOWN,
  })
  return {
    total: totalDocs,
    entries: docs.map(({ at, action, note, changes, byName }) => ({
      at,
      action,
      note: note || null,
      changes: Array.isArray(changes) ? (changes as unknown as FieldChange[]) : [],
      by: byName || null,
    })),
  }
}
