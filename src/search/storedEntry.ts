import { createHash } from 'node:crypto'

import { facetKey } from '../domain/procedures/facetKey.js'
import { initialsOf } from '../domain/search/initials.js'
import { searchFold } from '../domain/search/searchWords.js'
import type { Facets, SearchEntry } from './searchIndex.js'

/** Raise it when what is stored of an entry changes: both back ends then index everything anew. */
export const INDEX_SHAPE = 6

/** An entry with what both back ends store of it. */
export type StoredEntry = Readonly<{
  entry: SearchEntry
  foldedTitle: string
  foldedNames: string
  foldedBody: string
  initials: string
  /** Each facet value as one word. */
  filters: string
  /** The same for the same entry, so that saving without a change costs nothing. */
  stamp: string
}>

/** Longer texts are searched this far. */
const LONGEST_BODY = 60_000

export function storedEntry(entry: SearchEntry): StoredEntry {
  const foldedTitle = searchFold(entry.title)
  return {
    entry,
    foldedTitle,
    foldedNames: [...new Set(entry.names.map(searchFold))].join(' '),
    foldedBody: searchFold(entry.body.slice(0, LONGEST_BODY)),
    initials: initialsOf(foldedTitle).join(' '),
    filters: filterWords(entry.facets).join(' '),
    stamp: digestOf(entry),
  }
}

/** A facet value as one word that nobody types, the same for all its spellings. */
export function filterWord(facet: string, value: string): string {
  return `x${createHash('sha1')
    .update(`${facet}\n${facetKey(value)}`)
    .digest('hex')
    .slice(0, 14)}`
}

/** Tells whether what others show of a record has changed: its names and number. */
export function shownOf({
  title,
  code,
  names,
}: Pick<SearchEntry, 'title' | 'code' | 'names'>): string {
  return digestOf([title, code, names])
}

function digestOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64url')
}

function filterWords(facets: Facets): string[] {
  return Object.entries(facets).flatMap(([facet, values]) =>
    values.map((value) => filterWord(facet, value)),
  )
}
