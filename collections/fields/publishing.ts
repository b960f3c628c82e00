import type { CollectionConfig } from 'payload'

/** What editors of published content need: drafts, scheduled publishing, history and a trash. */
export const drafted = {
  trash: true,
  versions: { drafts: { schedulePublish: true, autosave: false }, maxPerDoc: 50 },
} satisfies Partial<CollectionConfig>

/** History for records without drafts. */
export const versioned = { versions: { maxPerDoc: 50 } } satisfies Partial<CollectionConfig>

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
