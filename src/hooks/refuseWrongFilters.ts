import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  FlattenedField,
  Payload,
} from 'payload'

import { text } from '../portal/text/vi.js'
import { refuse } from './refuse.js'

const words = text.errors.filter

/** What a field holds, as far as a comparison cares. */
type Kind = 'number' | 'day' | 'yes-or-no' | 'record' | 'words' | 'nested'

const KINDS: Partial<Record<FlattenedField['type'], Kind>> = {
  number: 'number',
  date: 'day',
  checkbox: 'yes-or-no',
  relationship: 'record',
  upload: 'record',
  text: 'words',
  textarea: 'words',
  email: 'words',
  code: 'words',
  select: 'words',
  radio: 'words',
}

const SAME = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const
const ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const
const PARTS = ['like', 'not_like', 'contains'] as const

/** How each kind can be compared. */
const OPERATORS: Record<Kind, readonly string[]> = {
  number: [...SAME, ...ORDER],
  day: [...SAME, ...ORDER],
  'yes-or-no': SAME,
  record: [...SAME, 'contains'],
  words: [...SAME, ...ORDER, ...PARTS],
  nested: ['exists'],
}

type Condition = { path: string; kind: Kind; operator: string; value: unknown }

/**
 * Filters of the REST API that compare a field with what it cannot hold, which a database would answer
 * with a fault of its own. Fields that are not there are left to Payload, which refuses them.
 */
const refuseWrongFilters: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { overrideAccess, where } = args as { overrideAccess?: boolean; where?: unknown }
  if (req.payloadAPI !== 'REST' || overrideAccess || !where) return args
  for (const condition of conditionsOf(where, { fields: collection.flattenedFields, req })) {
    refuseCondition(condition)
  }
  return args
}

/** The collection with a check of what the API is asked to filter by. */
export function withCheckedFilters(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  const beforeOperation = [refuseWrongFilters, ...(hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...hooks, beforeOperation } }
}

type Known = { fields: readonly FlattenedField[]; req: { payload: Payload } }

function conditionsOf(where: unknown, known: Known): Condition[] {
  if (!isFields(where)) return []
  return Object.entries(where).flatMap(([path, given]): Condition[] => {
    if (/^(and|or)$/i.test(path) && Array.isArray(given)) {
      return given.flatMap((each) => conditionsOf(each, known))
    }
    const kind = kindOf(path, known)
    if (!kind || !isFields(given)) return []
    return Object.entries(given).map(([operator, value]) => ({ path, kind, operator, value }))
  })
}

/** What stands at the end of a dotted path, through groups, lists and relations; null where nothing does. */
function kindOf(path: string, { fields, req }: Known): Kind | null {
  const [name = '', ...rest] = path.replace(/__/g, '.').split('.')
  if (/^_?id$/.test(name) && rest.length === 0) return 'words'
  const field = fields.find((each) => each.name === name)
  // A query of versions names the fields of a record below this.
  if (!field && name === 'version') return kindOf(rest.join('.'), { fields, req })
  if (!field) return null
  if (rest.length === 0) return KINDS[field.type] ?? 'nested'
  const below = fieldsBelow(field, req.payload)
  return below ? kindOf(rest.join('.'), { fields: below, req }) : 'nested'
}

function fieldsBelow(field: FlattenedField, payload: Payload): readonly FlattenedField[] | null {
  if ('flattenedFields' in field) return field.flattenedFields
  if (!('relationTo' in field) || typeof field.relationTo !== 'string') return null
  return payload.collections[field.relationTo]?.config.flattenedFields ?? null
}

function refuseCondition({ path, kind, operator, value }: Condition): void {
  if (!OPERATORS[kind].includes(operator)) refuse(words.way(path, operator), 400)
  if (!isFitting({ kind, operator, value })) {
    refuse(operator === 'exists' ? words.exists(path) : words.value(path, words.needs[kind]), 400)
  }
}

function isFitting({ kind, operator, value }: Omit<Condition, 'path'>): boolean {
  if (operator === 'exists') return isChoice(value)
  if (operator === 'in' || operator === 'not_in') {
    if (value === 'null') return false
    const values = typeof value === 'string' ? value.split(',') : value
    return Array.isArray(values) && values.every((each) => isOne(kind, each))
  }
  if (value === null || value === 'null') return operator === 'equals' || operator === 'not_equals'
  return isOne(kind, value)
}

function isOne(kind: Kind, value: unknown): boolean {
  if (kind === 'yes-or-no') return isChoice(value)
  if (typeof value !== 'string' && typeof value !== 'number') return false
  if (kind === 'number') return String(value).trim() !== '' && Number.isFinite(Number(value))
  if (kind === 'day') return !Number.isNaN(new Date(value).getTime())
  return true
}

function isChoice(value: unknown): boolean {
  return typeof value === 'boolean' || value === 'true' || value === 'false'
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
