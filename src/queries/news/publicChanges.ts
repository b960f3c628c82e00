import type { Where } from 'payload'

import { groupBy } from '../../domain/groupBy.js'
import type { ChangeAction } from '../../domain/options.js'
import { publicKeys, publicKinds, type PublicKind } from '../../domain/publicKeys.js'
import type { ChangeLog } from '../../payload-types.js'
import type { Reader } from '../reading/reader.js'

/** One thing that changed on the portal. */
export type PublicChange = Readonly<{
  collection: PublicKind
  action: ChangeAction
  title: string
  at: string
  /** The part of the record that its address is made of; null where it is not public any more. */
  record: Readonly<Record<string, string>> | null
}>

/** Of one kind at most this many, so that work on many records at once does not push everything else out. */
const MOST_OF_A_KIND = 3

/** Several saves of one record are one change to a visitor, so more entries are read than are shown. */
const ENTRIES_OF_A_KIND = 4 * MOST_OF_A_KIND

/** What changed last, each record once. */
export async function readPublicChanges(reader: Reader, limit: number): Promise<PublicChange[]> {
  const found = await Promise.all(publicKinds.map((each) => readEntries(reader, each)))
  const shown = found
    .flat()
    .sort((left, right) => right.at.localeCompare(left.at))
    .slice(0, limit)
  const records = await readRecords(reader, shown)
  return shown.map((entry) => ({
    collection: entry.collection as PublicKind,
    action: entry.action,
    title: entry.docTitle ?? '',
    at: entry.at,
    record: records.get(entry.docId) ?? null,
  }))
}

async function readEntries(reader: Reader, collection: PublicKind): Promise<ChangeLog[]> {
  const { docs } = await reader.find('change-log', {
    where: {
      collection: { equals: collection },
      public: { equals: true },
      // Each record tells of it; the lists of what is new and what has changed are where people look for them.
      imported: { equals: false },
      ...STEPS_ONLY[collection],
    },
    select: { collection: true, docId: true, docTitle: true, action: true, at: true },
    sort: '-at',
    limit: ENTRIES_OF_A_KIND,
    pagination: false,
  })
  const latest = [...groupBy(docs, ({ docId }) => docId).values()].flatMap(([first]) => first ?? [])
  return latest.slice(0, MOST_OF_A_KIND)
}

/** One directive hands out hundreds of assignments at once; only what happens to them afterwards is news. */
const STEPS_ONLY: Partial<Record<PublicKind, Where>> = {
  assignments: { action: { equals: 'transition' } },
}

async function readRecords(
  reader: Reader,
  entries: readonly ChangeLog[],
): Promise<ReadonlyMap<string, Record<string, string>>> {
  const byCollection = [...groupBy(entries, ({ collection }) => collection as PublicKind)]
  const found = await Promise.all(
    byCollection.map(async ([collection, each]) => {
      const key = publicKeys[collection]
      const { docs } = await reader.find(collection, {
        where: { id: { in: each.map(({ docId }) => docId) } },
        select: { [key]: true },
        limit: 0,
        pagination: false,
      })
      return docs.map((doc) => recordOf(doc as unknown as KeyedRow, key))
    }),
  )
  return new Map(found.flat())
}

type KeyedRow = Readonly<{ id: string } & Record<string, string | undefined>>

function recordOf(doc: KeyedRow, key: string): [id: string, record: Record<string, string>] {
  return [doc.id, { [key]: doc[key] ?? '' }]
}
