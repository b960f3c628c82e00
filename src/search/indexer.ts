import type { Payload, Where } from 'payload'

import { idOf } from '../access/roles.js'
import { today } from '../clock.js'
import type { CalendarDate } from '../domain/calendar/calendarDate.js'
import { groupBy } from '../domain/groupBy.js'
import { beginIndexing, indexingTurn } from './indexingTurn.js'
import { buildEntries } from './entries/buildEntries.js'
import { successorsOf } from './entries/unitNames.js'
import { readPages } from './entries/readPages.js'
import { readPublic } from './entries/readPublic.js'
import {
  isSearchKind,
  searchKinds,
  type ChangedRecord,
  type SearchEntry,
  type SearchIndex,
  type SearchKind,
  type WaitingRecord,
} from './searchIndex.js'
import { shownOf } from './storedEntry.js'

/** Written together: every commit is a piece that the full texts have to put together later. */
const AT_A_TIME = 24
/** After so many the index is put together. */
const MANY = 2000
/** Read together, so few that visitors are answered in between. */
const BUILT_AT_A_TIME = 8
const IDS_AT_A_TIME = 200

export type Indexer = {
  /** Indexes all that waits. Resolves once everything committed before the call can be found. */
  catchUp(): Promise<void>
  /** For how many milliseconds the work has gone on that is going on now. */
  workedFor(): number
  /**
   * Makes every entry anew from the records, and tells how many have been looked at. Until an entry is new
   * the old one is found, so nobody ever searches half an index.
   */
  rebuild(report?: (indexed: number) => void): Promise<void>
}

/** Keeps the index in step with the records, from the outbox that every write fills. */
export function createIndexer(payload: Payload, index: SearchIndex): Indexer {
  let running: Promise<void> | null = null
  let beganAt = 0
  let checkedOn: CalendarDate | null = null
  let indexed = 0
  let tell: ((indexed: number) => void) | null = null

  async function work(): Promise<void> {
    let written = 0
    beganAt = performance.now()
    beginIndexing()
    for (;;) {
      const waiting = await index.waiting(AT_A_TIME)
      if (waiting.length === 0) return written >= MANY ? index.compact() : undefined
      await indexRecords(payload, index, waiting)
      await index.settle(waiting)
      written += waiting.length
      indexed += waiting.length
      tell?.(indexed)
      await indexingTurn()
    }
  }

  /** What holds only until a day is indexed anew after it. */
  async function noteExpired(): Promise<void> {
    const day = today()
    if (day === checkedOn) return
    await index.note(await index.expired(day))
    checkedOn = day
  }

  async function catchUp(): Promise<void> {
    await noteExpired()
    while ((await index.waiting(1)).length > 0) {
      running ??= work().finally(() => (running = null))
      await running
    }
  }

  return {
    catchUp,
    workedFor: () => (running ? performance.now() - beganAt : 0),
    async rebuild(report) {
      await index.outdate()
      await index.note(searchKinds.map((collection) => ({ collection, id: null })))
      indexed = 0
      tell = report ?? null
      await catchUp()
    },
  }
}

async function indexRecords(payload: Payload, index: SearchIndex, waiting: WaitingRecord[]) {
  for (const [collection, records] of groupBy(waiting, (each) => each.collection)) {
    const ids = [...new Set(records.flatMap(({ id }) => id ?? []))]
    if (records.some(({ id }) => id === null)) await noteAll(payload, index, collection)
    if (ids.length === 0) continue
    if (isSearchKind(collection)) await indexKind(payload, index, { kind: collection, ids })
    else await noteOwners(payload, index, { collection, ids })
  }
}

/** Writes or removes the entries, and passes on to whoever shows a name that has changed. */
async function indexKind(
  payload: Payload,
  index: SearchIndex,
  { kind, ids }: { kind: SearchKind; ids: string[] },
): Promise<void> {
  const before = await index.shownNames(ids)
  const entries: SearchEntry[] = []
  for (let at = 0; at < ids.length; at += BUILT_AT_A_TIME) {
    const some = ids.slice(at, at + BUILT_AT_A_TIME)
    entries.push(...(await buildEntries(payload, { kind, ids: some, today: today() })))
    await indexingTurn()
  }
  const after = new Map(entries.map((entry) => [entry.id, shownOf(entry)]))
  await index.put(entries)
  await index.remove(ids.filter((id) => before.has(id) && !after.has(id)))
  const renamed = ids.filter((id) => before.get(id) !== after.get(id))
  if (renamed.length === 0) return
  await index.note([
    ...(await index.linkedTo(renamed)),
    ...(kind === 'units' ? await readSuccessors(payload, renamed) : []),
    ...(kind === 'directives' ? await readPapers(payload, renamed) : []),
  ])
}

/** A unit is also found by the names of those before it. */
async function readSuccessors(payload: Payload, ids: string[]): Promise<ChangedRecord[]> {
  const units = await readPublic(payload, 'units', { id: { in: ids } })
  const successors = new Set(units.flatMap(successorsOf))
  return [...successors].map((id) => ({ collection: 'units', id }))
}

/** The paper of a directive is found by itself only while there is no directive. */
async function readPapers(payload: Payload, ids: string[]): Promise<ChangedRecord[]> {
  const { docs } = await payload.find({
    collection: 'directives',
    where: { id: { in: ids } },
    select: { document: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true, // A directive that is withdrawn gives its paper back.
  })
  const papers = docs.flatMap(({ document }) => idOf(document) ?? [])
  return papers.map((id) => ({ collection: 'documents', id }))
}

/** A version or posting is found through its procedure; one that is gone was linked to it. */
async function noteOwners(
  payload: Payload,
  index: SearchIndex,
  { collection, ids }: { collection: string; ids: string[] },
): Promise<void> {
  const versions =
    collection === 'postings'
      ? (await readPublic(payload, 'postings', { id: { in: ids } }, ['version'])).map(
          ({ version }) => version,
        )
      : ids
  const owned = { id: { in: versions.flatMap((version) => idOf(version) ?? []) } }
  const owners = await readPublic(payload, 'procedure-versions', owned, ['procedure'])
  const procedures = new Set(owners.flatMap(({ procedure }) => idOf(procedure) ?? []))
  await index.note([
    ...[...procedures].map((id) => ({ collection: 'procedures', id })),
    ...(await index.linkedTo(ids)),
  ])
}

/** Notes every record of a collection by its id, so that a restart goes on where it was. */
async function noteAll(payload: Payload, index: SearchIndex, collection: string): Promise<void> {
  const slug = isSearchKind(collection) ? collection : 'procedures'
  const noted = (ids: readonly string[]) => ids.map((id) => ({ collection: slug, id }))
  const pages = readIds(payload, slug, {})
  for await (const ids of pages) await index.note(noted(ids))
  for await (const ids of index.idsOf(slug)) {
    const there = new Set<string>()
    for await (const some of readIds(payload, slug, { id: { in: ids } })) {
      for (const id of some) there.add(id)
    }
    await index.note(noted(ids.filter((id) => !there.has(id))))
  }
}

async function* readIds(
  payload: Payload,
  slug: SearchKind,
  where: Where,
): AsyncGenerator<readonly string[]> {
  const pages = readPages(payload, slug, {
    where,
    select: {},
    page: IDS_AT_A_TIME,
    overrideAccess: true, // Ids only; what is read of each is decided by a visitor's rights.
  })
  for await (const records of pages) yield records.map(({ id }) => id)
}
