import type { CollectionSlug, FlattenedField, Payload, SelectType } from 'payload'

type Reading = { collection: CollectionSlug; depth: number; select: SelectType | undefined }

/** The collection and, as deep as it is populated, every collection that its shown fields point to. */
export function collectionsReached(payload: Payload, reading: Reading): Set<string> {
  const { collection, depth, select } = reading
  if (depth < 1) return new Set([collection])
  const { flattenedFields } = payload.collections[collection].config
  const shown = select ? flattenedFields.filter((field) => field.name in select) : flattenedFields
  const further = relatedCollections(shown).flatMap((related) => [
    ...collectionsReached(payload, { collection: related, depth: depth - 1, select: undefined }),
  ])
  return new Set([collection, ...further])
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
