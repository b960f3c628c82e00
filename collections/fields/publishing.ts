import type { CollectionConfig, CompoundIndex } from 'payload'

/** What editors of published content need: drafts, scheduled publishing, history and a trash. */
export const drafted = {
  trash: true,
  versions: { drafts: { schedulePublish: true, autosave: false }, maxPerDoc: 50 },
} satisfies Partial<CollectionConfig>

/** History for records without drafts. */
export const versioned = { versions: { maxPerDoc: 50 } } satisfies Partial<CollectionConfig>

/**
 * An index in the order of a public list, made of all that the public rule asks (src/access/rules.ts):
 * the first page of 100,000 records, and their number, are found without looking at any other record.
 */
export function publicOrder(...fields: readonly string[]): CompoundIndex {
  return { fields: ['_status', 'deletedAt', ...fields, 'withdrawn'] }
}

type Previews = Required<Pick<NonNullable<CollectionConfig['admin']>, 'livePreview' | 'preview'>>

/** The preview button and the live preview, both showing the public page with the latest draft. */
export function previewAt(collection: string): Previews {
  return {
    preview: ({ id }) => previewUrl(collection, id),
    livePreview: { url: ({ data }) => previewUrl(collection, data.id) },
  }
}

function previewUrl(collection: string, id: unknown): string | null {
  return typeof id === 'string' ? `/xem-truoc/${collection}/${id}` : null
}
