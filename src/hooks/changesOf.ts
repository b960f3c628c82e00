import type { FlattenedField } from 'payload'

import { idOf } from '../access/roles.js'

/** One changed field: its value, the number of rows of a list, or only that a long text changed. */
export type Change =
  | { field: string; kind: 'rows'; before: number; after: number }
  | { field: string; kind: 'text' }
  | { field: string; kind: 'value'; before: Scalar; after: Scalar }

type Scalar = boolean | null | number | string
type Row = Record<string, unknown>

/** Written by hooks or by Payload, or told by the action itself. */
const noise = new Set([
  '_status',
  'createdAt',
  'createdBy',
  'deletedAt',
  'formerSlugs',
  'id',
  'lastProgressAt',
  'numberKey',
  'originKey',
  'searchText',
  'sessions',
  'updatedAt',
  'withdrawnAt',
])
const LONGEST = 500

/** What a save changed, field by field as the collection defines them; hidden fields are left out. */
export function changesOf(
  fields: readonly FlattenedField[],
  before: Row,
  after: Row,
  parent = '',
): Change[] {
  return fields
    .filter((field) => !noise.has(field.name) && !('hidden' in field && field.hidden))
    .flatMap((field) => fieldChanges(field, before[field.name], after[field.name], parent))
}

function fieldChanges(
  field: FlattenedField,
  before: unknown,
  after: unknown,
  parent: string,
): Change[] {
  const path = `${parent}${field.name}`
  if (field.type === 'group' || field.type === 'tab') {
    return changesOf(field.flattenedFields, asRow(before), asRow(after), `${path}.`)
  }
  const plain = { before: plainValue(field, before), after: plainValue(field, after) }
  if (JSON.stringify(plain.before) === JSON.stringify(plain.after)) return []
  if (field.type === 'array' || field.type === 'blocks') {
    return [{ field: path, kind: 'rows', before: lengthOf(before), after: lengthOf(after) }]
  }
  if (field.type === 'richText' || field.type === 'json') return [{ field: path, kind: 'text' }]
  return [
    { field: path, kind: 'value', before: scalarOf(plain.before), after: scalarOf(plain.after) },
  ]
}

/** The value without what differs between a stored row and incoming data: populated relations, row ids, empties. */
function plainValue(field: FlattenedField, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (field.type === 'checkbox') return value === true ? true : null
  if (field.type === 'date') return new Date(value as string).toISOString()
  if (field.type === 'relationship' || field.type === 'upload') return relationOf(value)
  if (field.type === 'array') return rowsOf(value, field.flattenedFields)
  if (Array.isArray(value)) return value.length > 0 ? value : null
  return value
}

function rowsOf(value: unknown, fields: readonly FlattenedField[]): unknown {
  if (!Array.isArray(value) || value.length === 0) return null
  return value.map((row) => plainRow(fields, asRow(row)))
}

function plainRow(fields: readonly FlattenedField[], row: Row): Row {
  const entries = fields
    .filter(({ name }) => name !== 'id')
    .map((field) => [field.name, plainInRow(field, row[field.name])] as const)
  return Object.fromEntries(entries)
}

function plainInRow(field: FlattenedField, value: unknown): unknown {
  return field.type === 'group'
    ? plainRow(field.flattenedFields, asRow(value))
    : plainValue(field, value)
}

function relationOf(value: unknown): unknown {
  if (!Array.isArray(value)) return idOf(value)
  return value.length > 0 ? value.map(idOf) : null
}

function scalarOf(value: unknown): Scalar {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  const words = Array.isArray(value) ? value.join('; ') : String(value)
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

function asRow(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {}
}
