/** Just enough of a field's definition to find the files in it. */
export interface FileBearingField {
  name: string
  type: string
  relationTo?: string | readonly string[]
  flattenedFields?: readonly FileBearingField[]
}

type Row = Readonly<Record<string, unknown>>

const FILES = 'media'

/** The ids of all files that a record shows: in its upload fields, in rows of tables, and in its rich texts. */
export function shownFileIds(fields: readonly FileBearingField[], row: Row): ReadonlySet<string> {
  return new Set(fields.flatMap((field) => idsIn(field, row[field.name])))
}

function idsIn(field: FileBearingField, value: unknown): readonly string[] {
  if (value === null || value === undefined) return []
  if (field.type === 'richText') return referencesIn(value)
  if (field.relationTo === FILES) return [value].flat().flatMap(idOf)
  const { flattenedFields } = field
  if (!flattenedFields) return []
  return [value].flat().flatMap((row) => [...shownFileIds(flattenedFields, row as Row)])
}

/** A rich text holds its files anywhere in its tree, as `{ relationTo: 'media', value: id }`. */
function referencesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(referencesIn)
  const { relationTo, value } = node as { relationTo?: unknown; value?: unknown }
  const own = relationTo === FILES ? idOf(value) : []
  return [...own, ...Object.values(node).flatMap(referencesIn)]
}

function idOf(value: unknown): readonly string[] {
  if (typeof value === 'string' && value) return [value]
  const id = (value as { id?: unknown } | null)?.id
  return typeof id === 'string' ? [id] : []
}
