import type { QueryPart } from '../domain/search/searchQuery.js'

/**
 * What can be found. Kinds of which there are many stand last: the engine reads them apart, so that
 * a broad word does not drown the others.
 */
export const searchKinds = [
  'documents', 'directives', 'plans', 'assignments', 'movements', 'innovation-models',
  'inspections', 'articles', 'pages', 'units', 'procedures',
] as const // prettier-ignore

export type SearchKind = (typeof searchKinds)[number]

export function isSearchKind(value: string): value is SearchKind {
  return (searchKinds as readonly string[]).includes(value)
}

/** A public record as it may be found. It holds nothing that a visitor may not read. */
export type SearchEntry = Readonly<{
  kind: SearchKind
  id: string
  /** The part of its public address that is its own. */
  slug: string
  title: string
  /** Its number or code as written. */
  code: string | null
  /** Other names it goes by, and the names it shows: former ones, short ones, units, fields. */
  names: readonly string[]
  /** Single words for its number or code (`numberKeys`). */
  keys: readonly string[]
  summary: string | null
  body: string
  day: string | null
  isDemo: boolean
  /** Ids of the records whose names it shows: when one of them changes, this is indexed again. */
  links: readonly string[]
  /** What it can be filtered by. */
  facets: Facets
  /** By what each order of its list sorts it. */
  sortKeys: Readonly<Record<string, string>>
  /** The last day on which this holds, where a version ends or begins after it. */
  until: string | null
}>

export type Facets = Readonly<Record<string, readonly string[]>>

/** A record that may answer a query, with what ranking and showing it need. */
export type SearchRecord = Pick<
  SearchEntry,
  'kind' | 'id' | 'slug' | 'title' | 'code' | 'keys' | 'summary' | 'day' | 'isDemo'
> &
  Readonly<{ foldedTitle: string; foldedNames: string }>

/** Anywhere in a record, or in its names only. */
export type Where = 'anywhere' | 'names'

export type CandidateRequest = Readonly<{
  where: Where
  parts: readonly QueryPart[]
  /** Only of this kind; null for all. */
  kind: SearchKind | null
  /** Only those with every one of these values. */
  filters: Readonly<Record<string, string>>
  /** At most so many of each group of kinds. */
  limit: number
}>

/** How the engine itself tells entries apart: it costs less to find than the record. */
export type EntryKey = string | number

export type Candidates = Readonly<{
  keys: readonly EntryKey[]
  /** Kinds of which there are more than were read. */
  more: ReadonlySet<SearchKind>
}>

/** A record that a commit has changed; `id` null stands for the whole collection. */
export type ChangedRecord = Readonly<{ collection: string; id: string | null }>

/** A changed record in the outbox, under the number it got there. */
export type WaitingRecord = ChangedRecord & Readonly<{ ticket: string | number }>

/** What a list can be filtered and sorted by, as of a revision; `values` null where the record is gone. */
export type FacetChange = Readonly<{
  id: string
  revision: number
  values: Readonly<{ facets: Facets; sortKeys: Readonly<Record<string, string>> }> | null
}>

/**
 * The contract of the two back ends. `note` is called inside the transaction of the write that it
 * notes, so that a crash between commit and indexing loses nothing.
 */
export type SearchIndex = {
  /** Whether it works in this thread, so that nothing is gained by asking several questions at a time. */
  readonly answersAtOnce: boolean
  /** Makes what is missing; an index of another shape is thrown away and everything noted. */
  open(): Promise<void>
  note(records: readonly ChangedRecord[], transaction?: number | string): Promise<void>
  /** What came last comes first: behind thousands of an import it would be found late. */
  waiting(limit: number): Promise<WaitingRecord[]>
  settle(records: readonly WaitingRecord[]): Promise<void>
  put(entries: readonly SearchEntry[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  /** Puts together what was written in many pieces, so that broad words are read faster; lets others in between. */
  compact(): Promise<void>
  /** What is indexed stays and is found, but the next `put` of it writes it though it has not changed. */
  outdate(): Promise<void>
  /** The ids of all that is indexed of a kind, some at a time. */
  idsOf(kind: SearchKind): AsyncIterable<readonly string[]>
  /** What others show of these records, to tell whether it has changed. */
  shownNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The records that show a name of these. */
  linkedTo(ids: readonly string[]): Promise<ChangedRecord[]>
  /** How many records have each word, or two side by side, in a name: of those that any has. */
  countWords(words: readonly string[]): Promise<ReadonlyMap<string, number>>
  candidates(request: CandidateRequest): Promise<Candidates>
  records(keys: readonly EntryKey[]): Promise<ReadonlyMap<EntryKey, SearchRecord>>
  bodies(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Changes of entries with facets after a revision, in order: every process keeps its own table of them. */
  facetChanges(after: number, limit: number): Promise<FacetChange[]>
  /** The records whose entry holds no longer on a day. */
  expired(day: string): Promise<ChangedRecord[]>
}
