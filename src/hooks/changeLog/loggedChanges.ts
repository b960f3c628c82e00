import type { FlattenedField } from 'payload'

import { changesBetween, noiseFields, type FieldChange } from '../../domain/changeSummary.js'

type Row = Record<string, unknown>

/** Written by hooks, or told by the action of the entry itself. */
const noise = [
  ...noiseFields,
  '_status',
  'changeNote',
  'createdBy',
  'formerSlugs',
  'lastProgressAt',
  'originKey',
  'sessions',
  'withdrawnAt',
]

/**
 * What a save changed, for the log. Only fields the collection defines and does not hide: the stored
 * row of an account also holds its password hash.
 */
export function loggedChanges(
  fields: readonly FlattenedField[],
  before: Row,
  after: Row,
): readonly FieldChange[] {
  const names = fields
    .filter((field) => !('hidden' in field && field.hidden))
    .map(({ name }) => name)
  return changesBetween(picked(before, names), picked(after, names), noise).map(withoutLongTexts)
}

function picked(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name]]))
}

/** Of a rich text only that it changed: versions keep the texts. */
function withoutLongTexts({ field, before, after }: FieldChange): FieldChange {
  return isRichText(before) || isRichText(after)
    ? { field, before: null, after: null }
    : { field, before, after }
}

function isRichText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'root' in value
}
