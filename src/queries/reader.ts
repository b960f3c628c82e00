import type {
  CollectionSlug,
  DataFromCollectionSlug,
  DataFromGlobalSlug,
  FlattenedField,
  GlobalSlug,
  PaginatedDocs,
  Payload,
  PopulateType,
  SelectType,
  Sort,
  TypedUser,
  Where,
} from 'payload'

export type FindOptions = {
  where?: Where
  sort?: Sort
  /** Rows on a page; 0 means all of them, for sets that are known to be small. */
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
  find<S extends CollectionSlug>(
    collection: S,
    options?: FindOptions,
  ): Promise<PaginatedDocs<DataFromCollectionSlug<S>>>
  findOne<S extends CollectionSlug>(
    collection: S,
    where: Where,
    options?: Omit<FindOptions, 'where' | 'limit' | 'page'>,
  ): Promise<DataFromCollectionSlug<S> | null>
  count(collection: CollectionSlug, where?: Where): Promise<number>
  /** The different texts that a field holds, such as every subject field of procedures. */
  distinctTexts(collection: CollectionSlug, field: string): Promise<string[]>
  findGlobal<S extends GlobalSlug>(slug: S): Promise<DataFromGlobalSlug<S>>
}

/** Reads as an anonymous visitor: published things only. */
export function publicReader(payload: Payload): Reader {
  return readerFor(payload, { user: null, draft: false })
}

/** Reads the newest drafts that a signed-in member of staff may see. Its pages are never cached. */
export function previewReader(payload: Payload, user: TypedUser): Reader {
  return readerFor(payload, { user, draft: true })
}

function readerFor(
  payload: Payload,
  { user, draft }: { user: TypedUser | null; draft: boolean },
): Reader {
  const tags = new Set<string>()
  const rules = { overrideAccess: false, user, draft } as const

  const find: Reader['find'] = async (collection, { limit = 20, depth = 0, ...options } = {}) => {
    noteTags(payload, { collection, depth, select: options.select, tags })
    const found = await payload.find({ collection, limit, depth, ...options, ...rules } as never)
    return found as never
  }

  return {
    tags,
    find,
    async findOne(collection, where, options) {
      const { docs } = await find(collection, { ...options, where, limit: 1, pagination: false })
      return docs[0] ?? null
    },
    async count(collection, where) {
      tags.add(collection)
      const counted = await payload.count({ collection, where, overrideAccess: false, user })
      return counted.totalDocs
    },
    async distinctTexts(collection, field) {
      tags.add(collection)
      const asked = { collection, field, overrideAccess: false, user, limit: 0 }
      const { values } = await payload.findDistinct(asked)
      return values.flatMap((value) => {
        const text: unknown = value[field as keyof typeof value]
        return typeof text === 'string' && text !== '' ? [text] : []
      })
    },
    async findGlobal(slug) {
      tags.add(`global:${slug}`)
      return payload.findGlobal({ slug, depth: 0, ...rules })
    },
  }
}

type Reading = {
  collection: CollectionSlug
  depth: number
  select: SelectType | undefined
  tags: Set<string>
}

/** Notes the collection and, as deep as it is populated, every collection that its shown fields point to. */
function noteTags(payload: Payload, { collection, depth, select, tags }: Reading): void {
  tags.add(collection)
  if (depth < 1) return
  const { flattenedFields } = payload.collections[collection].config
  const shown = select ? flattenedFields.filter((field) => field.name in select) : flattenedFields
  for (const related of relatedCollections(shown)) {
    noteTags(payload, { collection: related, depth: depth - 1, select: undefined, tags })
  }
}

/** A rich text may link to or show anything that its editor offers. */
const REACHED_BY_RICH_TEXT: CollectionSlug[] = ['media', 'articles', 'documents', 'pages']

function relatedCollections(fields: FlattenedField[]): CollectionSlug[] {
  return fields.flatMap((field): CollectionSlug[] => {
    if ('relationTo' in field) {
      return Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo]
    }
    if (field.type === 'richText') return REACHED_BY_RICH_TEXT
    if ('blocks' in field)
      return field.blocks.flatMap((block) =>
        typeof block === 'string' || !('flattenedFields' in block)
          ? []
          : relatedCollections(block.flattenedFields),
      )
    if ('flattenedFields' in field) return relatedCollections(field.flattenedFields)
    return []
  })
}
