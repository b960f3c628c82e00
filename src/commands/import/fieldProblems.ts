import type { FlattenedField } from 'payload'

import { text } from '../../portal/text/vi.js'

/** One value that a collection would not take, by the path of its field. */
export type FieldProblem = { path: string; message: string }

/**
 * What the collection would refuse of these values: lengths and lists. Saving judges again; this is
 * for a dry run, which shows all of it before anything is written.
 */
export function fieldProblems(
  fields: readonly FlattenedField[],
  values: Readonly<Record<string, unknown>>,
  parent = '',
): readonly FieldProblem[] {
  return fields.flatMap((field) => {
    const path = `${parent}${field.name}`
    const value = values[field.name]
    if (value === null || value === undefined) return []
    if (field.type === 'array' && Array.isArray(value)) {
      return value.flatMap((row) =>
        fieldProblems(field.flattenedFields, row as Record<string, unknown>, `${path}.`),
      )
    }
    if (field.type === 'group' && typeof value === 'object') {
      return fieldProblems(field.flattenedFields, value as Record<string, unknown>, `${path}.`)
    }
    const message = problemOf(field, value)
    return message ? [{ path, message }] : []
  })
}

function problemOf(field: FlattenedField, value: unknown): string | null {
  if ((field.type === 'text' || field.type === 'textarea') && typeof value === 'string') {
    const { maxLength } = field
    return maxLength && value.length > maxLength ? text.imports.tooLong(maxLength) : null
  }
  if (field.type !== 'select') return null
  const known = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  const isKnown = [value].flat().every((each) => known.includes(each as string))
  return isKnown ? null : text.imports.notInList
}
