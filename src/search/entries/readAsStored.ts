import type { FlattenedField, SanitizedCollectionConfig, SelectType } from 'payload'

/**
 * Whether everybody who may read a record reads these fields of it as they are stored: neither they nor
 * what they stand in have a rule or a hook of their own for reading, and the collection has no hook either.
 */
export function areReadAsStored(
  { flattenedFields, hooks }: SanitizedCollectionConfig,
  select: SelectType,
): boolean {
  return !hooks.beforeRead?.length && !hooks.afterRead?.length && arePlain(flattenedFields, select)
}

function arePlain(fields: readonly FlattenedField[], select: SelectType | true): boolean {
  return fields.every((field) => {
    const asked = select === true || select[field.name]
    if (!asked) return true
    const hooks = 'hooks' in field ? field.hooks?.afterRead : undefined
    if (field.access?.read || hooks?.length || field.localized) return false
    return !('flattenedFields' in field) || arePlain(field.flattenedFields, asked)
  })
}

/** Dotted paths ("steps.text") as a selection. */
export function selectionOf(paths: readonly string[]): SelectType {
  const selection: SelectType = {}
  for (const path of paths) {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    let at = selection
    for (const step of steps) at = (at[step] ??= {}) as SelectType
    at[last] = true
  }
  return selection
}
