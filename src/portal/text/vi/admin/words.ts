/** The Vietnamese words of one collection in the admin panel, looked up by field path. */
export type CollectionWords = {
  singular: string
  plural: string
  description?: string
  /** Titles of tabs and foldable parts. */
  tabs?: Record<string, string>
  fields: Record<string, string>
  /** What one row of a list is called ("Thêm …"). */
  items?: Record<string, string>
  help?: Record<string, string>
}

export type GlobalWords = Omit<CollectionWords, 'plural' | 'singular'> & { label: string }
