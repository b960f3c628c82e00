import type { ClientSession } from 'mongodb'

import { nameWords } from '../../domain/search/nameWords.js'
import { changedCounts, countChange, type CountChanges } from '../countChanges.js'
import { distinctWords } from '../distinctWords.js'
import type { FacetChange, SearchEntry, SearchRecord } from '../searchIndex.js'
import { shownOf, storedEntry, type StoredEntry } from '../storedEntry.js'
import type { FacetDocument, SearchCollections, SearchDocument } from './collections.js'

/** Writes entries; those that have not changed cost one look. Running it again does no harm. */
export async function writeDocuments(
  stored: SearchCollections,
  given: readonly SearchEntry[],
  session: ClientSession,
): Promise<void> {
  const { entries, links, words } = stored
  const old = await entries
    .find({ _id: { $in: given.map(({ id }) => id) } }, { session })
    .project<SearchDocument>({ foldedTitle: 1, foldedNames: 1, stamp: 1 })
    .toArray()
  const before = new Map(old.map((document) => [document._id, document]))
  const changed = given
    .map(storedEntry)
    .filter(({ entry, stamp }) => before.get(entry.id)?.stamp !== stamp)
  if (changed.length === 0) return
  const counts: CountChanges = new Map()
  for (const each of changed) {
    const old = before.get(each.entry.id)
    if (old) countChange(counts, nameWords(old.foldedTitle, old.foldedNames), -1)
    countChange(counts, nameWords(each.foldedTitle, each.foldedNames), 1)
  }
  await links.deleteMany({ record: { $in: changed.map(({ entry }) => entry.id) } }, { session })
  const linked = changed.flatMap(({ entry: { id, kind, links: targets } }) =>
    targets.map((target) => ({ target, record: id, kind })),
  )
  if (linked.length > 0) await links.insertMany(linked, { session })
  await entries.bulkWrite(
    changed.map((each) => ({
      replaceOne: {
        filter: { _id: each.entry.id },
        replacement: documentOf(each),
        upsert: true,
      },
    })),
    { session },
  )
  await addCounts(words, counts, session)
  await writeFacets(
    stored,
    changed.flatMap(({ entry: { id, facets, sortKeys } }) =>
      Object.keys(sortKeys).length === 0 ? [] : [{ id, values: { facets, sortKeys } }],
    ),
    session,
  )
}

export async function removeDocuments(
  stored: SearchCollections,
  ids: readonly string[],
  session: ClientSession,
): Promise<void> {
  if (ids.length === 0) return
  const { entries, links, words } = stored
  const old = await entries.find({ _id: { $in: [...ids] } }, { session }).toArray()
  const counts: CountChanges = new Map()
  for (const { foldedTitle, foldedNames } of old) {
    countChange(counts, nameWords(foldedTitle, foldedNames), -1)
  }
  await entries.deleteMany({ _id: { $in: [...ids] } }, { session })
  await links.deleteMany({ record: { $in: [...ids] } }, { session })
  await addCounts(words, counts, session)
  const known = await stored.facets.find({ _id: { $in: [...ids] } }, { session }).toArray()
  await writeFacets(
    stored,
    known.map(({ _id: id }) => ({ id, values: null })),
    session,
  )
}

/** Numbers them one after another; two processes never get the same one. */
async function writeFacets(
  { facets, shape }: SearchCollections,
  changes: readonly Pick<FacetChange, 'id' | 'values'>[],
  session: ClientSession,
): Promise<void> {
  if (changes.length === 0) return
  const counter = await shape.findOneAndUpdate(
    { _id: 'shape' },
    { $inc: { revision: changes.length } },
    { upsert: true, returnDocument: 'after', session },
  )
  const last = counter?.revision ?? changes.length
  await facets.bulkWrite(
    changes.map(({ id, values }, at) => ({
      replaceOne: {
        filter: { _id: id },
        replacement: {
          revision: last - changes.length + 1 + at,
          values: values as FacetDocument['values'],
        },
        upsert: true,
      },
    })),
    { session },
  )
}

export function recordOf(document: SearchDocument): SearchRecord {
  const { _id: id, kind, slug, title, code, keys, summary, day, isDemo } = document
  const { foldedTitle, foldedNames } = document
  return { kind, id, slug, title, code, keys, summary, day, isDemo, foldedTitle, foldedNames }
}

function documentOf(stored: StoredEntry): SearchDocument {
  const { entry, foldedTitle, foldedNames, foldedBody, initials, filters, stamp } = stored
  const { id, kind, slug, title, code, summary, day, isDemo, body } = entry
  const inNames = distinctWords(foldedTitle, foldedNames, entry.keys.join(' '))
  return {
    _id: id,
    kind,
    slug,
    title,
    code,
    keys: [...entry.keys],
    summary,
    day,
    isDemo,
    foldedTitle,
    foldedNames,
    words: distinctWords(inNames.join(' '), foldedBody, initials),
    nameWords: inNames,
    filters: distinctWords(filters),
    body,
    shown: shownOf(entry),
    stamp,
    until: entry.until,
  }
}

async function addCounts(
  words: SearchCollections['words'],
  counts: CountChanges,
  session: ClientSession,
): Promise<void> {
  const changed = changedCounts(counts)
  if (changed.length === 0) return
  await words.bulkWrite(
    changed.map(([word, by]) => ({
      updateOne: { filter: { _id: word }, update: { $inc: { records: by } }, upsert: true },
    })),
    { session },
  )
}
