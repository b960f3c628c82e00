import type {
  CollectionSlug,
  DataFromCollectionSlug,
  DataFromGlobalSlug,
  GlobalSlug,
  PaginatedDocs,
  Payload,
  PopulateType,
  SelectType,
  Sort,
  TypedUser,
  Where,
} from 'payload'

import { collectionsReached } from './collectionsReached.js'
import type { FacetTable } from '../../domain/procedures/facetTable.js'
import type { Found, SearchRequest } from '../../search/search.js'
import { searchKinds } from '../../search/searchIndex.js'
import { searchServiceOf } from '../../search/searchService.js'
import { keptRead } from './keptReads.js'
import { readStoredRows, storedPages, type StoredCollection } from './storedRows.js'

export type FindOptions = {
  where?: Where
  sort?: Sort
  /** Rows on a page, 20 where nothing is said, also without a count; 0 means all of them, for sets that are known to be small. */
  limit?: number
  page?: number
  /** Only the fields that are shown. */
  select?: SelectType
  populate?: PopulateType
  depth?: number
  /** Set false where the total is not shown, to save the count. */
  pagination?: boolean
}

/**
 * What a page may read, with the access rules of whoever looks at it. It notes in `tags` every
 * collection that the page rests on, so that the page is dropped when one of them changes.
 */
export type Reader = {
  readonly tags: ReadonlySet<string>
  /** Whether something was searched that does not yet hold every commit: no change will drop the page then. */
  readonly isBehind: boolean
  find<S extends CollectionSlug>(
    collection: S,
    options?: FindOptions,
  ): Promise<PaginatedDocs<DataFromCollectionSlug<S>>>
  findOne<S extends CollectionSlug>(
    collection: S,
    where: Where,
    options?: Omit<FindOptions, 'where' | 'limit' | 'page'>,
  ): Promise<DataFromCollectionSlug<S> | null>
  /**
   * All rows as they are stored, past hooks and rules of single fields: for thousands of rows that a
   * page counts rather than shows. Ask only for fields that everybody may read. Of each row only what
   * `rowsOf` makes of it is held; `as` names what that is, with everything that it depends on.
   */
  findStored<S extends StoredCollection, Row>(
    collection: S,
    asked: {
      where: Where
      select: SelectType
      as: string
      rowsOf: (stored: DataFromCollectionSlug<S>) => readonly Row[]
    },
  ): Promise<Row[]>
  /** The same rows as they are, page by page, for what goes through once: nothing of it is kept. */
  storedPages<S extends StoredCollection>(
    collection: S,
    asked: { where: Where; select?: SelectType; size: number },
  ): AsyncIterable<DataFromCollectionSlug<S>[]>
  /** Reads for the same page what goes through once, such as the rows of a file: nothing of it is kept for others. */
  passing(): Reader
  count(collection: CollectionSlug, where?: Where): Promise<number>
  /** The different texts that a field holds, such as every subject field of procedures. */
  distinctTexts(collection: CollectionSlug, field: string): Promise<string[]>
  findGlobal<S extends GlobalSlug>(slug: S): Promise<DataFromGlobalSlug<S>>
  /** Finds public records by words, whatever the reader may see besides; includes every commit before the call. */
  search(request: SearchRequest): Promise<Found>
  /** What procedures can be filtered by; public ones only. */
  procedureFacets(): Promise<FacetTable>
  /** The whole text of what was found, for excerpts. */
  searchBodies(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** A find rests on its record and on whatever its entry was made of. */
const SEARCHED = [...searchKinds, 'procedure-versions', 'postings'] as const

/**
 * Reads as an anonymous visitor: published things only. What it gives is shared with other pages and
 * frozen: sort and change copies of it.
 */
export function publicReader(payload: Payload): Reader {
  return readerFor(payload, { user: null, draft: false, keeps: true })
}

/** Reads as a visitor what goes through once, such as all procedures: nothing of it is kept for others. */
export function passingReader(payload: Payload): Reader {
  return readerFor(payload, { user: null, draft: false, keeps: false })
}

/** Reads the newest drafts that a signed-in member of staff may see. Its pages are never cached. */
export function previewReader(payload: Payload, user: TypedUser): Reader {
  return readerFor(payload, { user, draft: true, keeps: false })
}

function readerFor(
  payload: Payload,
  { user, draft, keeps }: { user: TypedUser | null; draft: boolean; keeps: boolean },
  tags = new Set<string>(),
): Reader {
  let isBehind = false
  const rules = { overrideAccess: false, user, draft } as const

  /** `asked` says everything that the answer depends on, besides the data and who asks. */
  const read = async <Found extends object>(
    asked: object,
    { restsOn, find }: { restsOn: () => Set<string>; find: () => Promise<Found> },
  ): Promise<Found> => {
    const reading = async () => ({ tags: restsOn(), found: await find() })
    const { tags: noted, found } = keeps
      ? await keptRead(payload, JSON.stringify(asked), reading)
      : await reading()
    for (const tag of noted) tags.add(tag)
    return found as Found
  }

  const find: Reader['find'] = (collection, { limit = 20, depth = 0, ...options } = {}) => {
    const asked = { collection, limit, depth, ...options }
    return read(
      { find: asked },
      {
        restsOn: () => collectionsReached(payload, { collection, depth, select: options.select }),
        find: async () => (await payload.find({ ...asked, ...rules } as never)) as never,
      },
    )
  }

  return {
    tags,
    get isBehind() {
      return isBehind
    },
    find,
    async findOne(collection, where, options) {
      const { docs } = await find(collection, { ...options, where, limit: 1, pagination: false })
      return docs[0] ?? null
    },
    findStored: (collection, { rowsOf, ...asked }) =>
      read(
        { stored: { collection, ...asked } },
        {
          restsOn: () => new Set([collection]),
          find: () => readStoredRows(payload, { collection, user, rowsOf, ...asked }),
        },
      ),
    storedPages(collection, asked) {
      tags.add(collection)
      return storedPages(payload, { collection, user, ...asked })
    },
    passing: () => readerFor(payload, { user, draft, keeps: false }, tags),
    async count(collection, where) {
      const asked = { collection, ...(where && { where }) }
      const { totalDocs } = await read(
        { count: asked },
        {
          restsOn: () => new Set([collection]),
          find: () => payload.count({ ...asked, overrideAccess: false, user }),
        },
      )
      return totalDocs
    },
    async distinctTexts(collection, field) {
      const asked = { collection, field, limit: 0 }
      const { values } = await read(
        { distinct: asked },
        {
          restsOn: () => new Set([collection]),
          find: () => payload.findDistinct({ ...asked, overrideAccess: false, user }),
        },
      )
      return values.flatMap((value) => {
        const text: unknown = value[field as keyof typeof value]
        return typeof text === 'string' && text !== '' ? [text] : []
      })
    },
    findGlobal: (slug) =>
      read(
        { global: slug },
        {
          restsOn: () => new Set([`global:${slug}`]),
          find: () => payload.findGlobal({ slug, depth: 0, ...rules }),
        },
      ),
    async search(request) {
      for (const tag of SEARCHED) tags.add(tag)
      const found = await searchServiceOf(payload).search(request)
      isBehind ||= found.isBehind
      return found
    },
    async procedureFacets() {
      for (const tag of ['procedures', 'procedure-versions', 'postings', 'units']) tags.add(tag)
      const found = await searchServiceOf(payload).procedureFacets()
      isBehind ||= found.isBehind
      return found.table
    },
    searchBodies: (ids) => searchServiceOf(payload).index.bodies(ids),
  }
}
