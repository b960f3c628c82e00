import { isValidDay } from './calendar/calendarDate.js'

/** One changed field: a dotted path ('due.year', 'steps.2.text', rows counted from 1) with both values, null for none. */
export interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

/** Fields that software writes by itself: a person changed nothing when only these differ. */
export const noiseFields: readonly string[] = [
  'id',
  '_id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'searchText',
  'numberKey',
  'sizes',
  '__v',
]

const STORED_DAY = /^(\d{4}-\d{2}-\d{2})T12:00:00(?:\.000)?Z$/

type Fields = Record<string, unknown>

/**
 * What changed between two versions of a document, in the order of its fields, for the change log.
 * Not changes: the noise fields at any depth; null, absent, '' and []; another Unicode form of the
 * same text; a day stored as noon UTC; a relation populated instead of its id; the order of keys. Rows of
 * a list are matched by their `id` where every row has one, else by position. Rich text is one value.
 */
export function changesBetween(
  before: Readonly<Fields> | null | undefined,
  after: Readonly<Fields> | null | undefined,
  noise: readonly string[] = noiseFields,
): readonly FieldChange[] {
  return changesOfFields('', before ?? {}, after ?? {}, new Set(noise))
}

function changesOfFields(
  prefix: string,
  before: Fields,
  after: Fields,
  noise: ReadonlySet<string>,
): FieldChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)])
  return [...names]
    .filter((name) => !noise.has(name))
    .flatMap((name) => changesOfValue(`${prefix}${name}`, before[name], after[name], noise))
}

function changesOfValue(
  field: string,
  beforeValue: unknown,
  afterValue: unknown,
  noise: ReadonlySet<string>,
): FieldChange[] {
  const before = plain(beforeValue)
  const after = plain(afterValue)
  if (isRows(before) && isRows(after)) return changesOfRows(field, before, after, noise)
  if (isFields(before) && isFields(after) && !isRichText(before) && !isRichText(after)) {
    return changesOfFields(`${field}.`, before, after, noise)
  }
  if (isSame(before, after, noise)) return []
  return [{ field, before, after }]
}

function changesOfRows(
  field: string,
  before: readonly Fields[],
  after: readonly Fields[],
  noise: ReadonlySet<string>,
): FieldChange[] {
  const hasIds = [...before, ...after].every(({ id }) => typeof id === 'string')
  const partnerOf = (row: Fields, position: number) =>
    hasIds ? before.find(({ id }) => id === row['id']) : before[position]
  const kept = after.flatMap((row, position) => {
    const partner = partnerOf(row, position) ?? null
    return changesOfValue(`${field}.${position + 1}`, partner, row, noise)
  })
  const removed = before.flatMap((row, position) => {
    const isKept = hasIds ? after.some(({ id }) => id === row['id']) : position < after.length
    return isKept ? [] : changesOfValue(`${field}.${position + 1}`, row, null, noise)
  })
  return [...kept, ...removed]
}

function isSame(before: unknown, after: unknown, noise: ReadonlySet<string>): boolean {
  return comparable(before, noise) === comparable(after, noise)
}

function comparable(value: unknown, noise: ReadonlySet<string>): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    const known = plain(part)
    if (!isFields(known)) return known
    return Object.fromEntries(
      Object.entries(known)
        .filter(([name, inner]) => !noise.has(name) && plain(inner) !== null)
        .toSorted(([left], [right]) => (left < right ? -1 : 1)),
    )
  })
}

/** A value as it is compared and logged: texts in NFC, days as days, relations as ids, emptiness as null. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return plainText(value)
  if (value instanceof Date) return plainText(value.toISOString())
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (isPopulated(value)) return value.id
  return isFields(value) && Object.values(value).every((part) => plain(part) === null)
    ? null
    : value
}

function plainText(text: string): string {
  const day = STORED_DAY.exec(text)?.[1]
  return isValidDay(day) ? day : text.normalize('NFC')
}

/** A populated relation is a whole document; an array row has an id too, but no timestamps. */
function isPopulated(value: unknown): value is { id: unknown } {
  return isFields(value) && 'id' in value && ('updatedAt' in value || 'createdAt' in value)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What the Lexical editor stores: a tree whose parts mean nothing to a reader one by one. */
function isRichText(value: Fields): boolean {
  return isFields(value['root'])
}

function isRows(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFields)
}
