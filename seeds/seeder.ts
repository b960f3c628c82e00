import type { CollectionSlug, Payload } from 'payload'
import { isReference, type Reference } from './reference.js'

/**
 * What makes a seeded record the same record on the next run. Two fields where one alone is not
 * unique (a version of a procedure, a unit's entry for a movement).
 */
const NATURAL_KEYS = {
  holidays: ['day'],
  articles: ['slug'],
  units: ['slug'],
  documents: ['slug'],
  plans: ['slug'],
  directives: ['slug'],
  movements: ['slug'],
  'movement-entries': ['movement', 'unit'],
  'innovation-models': ['slug'],
  replications: ['model', 'unit'],
  inspections: ['slug'],
  procedures: ['nationalCode'],
  'procedure-versions': ['procedure', 'label'],
  postings: ['version', 'unit', 'channel'],
  pages: ['slug'],
  users: ['email'],
  assignments: ['code'],
  'progress-updates': ['assignment', 'reportedOn', 'text'],
} as const satisfies Partial<Record<CollectionSlug, readonly string[]>>

/** Marks the demo's writes; as a command, because history is written: reports on work long closed. */
export const SEEDING = { seeding: true, command: true } as const

export type SeededCollection = keyof typeof NATURAL_KEYS

/** How many records of each collection a run made; empty when all of them were there already. */
export type SeedCounts = Partial<Record<SeededCollection, number>>

export type SeedValues = Readonly<Record<string, unknown>>

/** Writes seed records once each and remembers their ids, so that later records can refer to them. */
export interface Seeder {
  readonly payload: Payload
  readonly created: SeedCounts
  readonly ensureAll: (collection: SeededCollection, rows: readonly SeedValues[]) => Promise<void>
  readonly resolve: <T>(values: T) => T
}

export function createSeeder(payload: Payload): Seeder {
  const known = new Map<CollectionSlug, Map<string, string>>()
  const created: SeedCounts = {}

  async function ensureAll(collection: SeededCollection, rows: readonly SeedValues[]) {
    const ids = known.get(collection) ?? (await existingIds(payload, collection))
    known.set(collection, ids)
    for (const row of rows) {
      const values = resolve(row)
      const key = keyOf(collection, values)
      if (ids.has(key)) continue
      ids.set(key, await create(payload, collection, values))
      created[collection] = (created[collection] ?? 0) + 1
    }
  }

  function resolve<T>(values: T): T {
    return mapReferences(values, ({ reference, key }) => {
      const id = known.get(reference)?.get(key)
      if (!id) throw new Error(`Seed data refers to ${reference} "${key}", which is not there yet`)
      return id
    }) as T
  }

  return { payload, created, ensureAll, resolve }
}

async function create(payload: Payload, collection: SeededCollection, values: SeedValues) {
  const row = await payload.create({
    collection,
    // The rows are typed where they are written (seedRow.ts); here the collection is only a name.
    data: { ...(isDrafted(payload, collection) && { _status: 'published' }), ...values } as never,
    depth: 0,
    overrideAccess: true, // Nobody is signed in while the demo is filled.
    context: SEEDING,
  })
  return idOf(row)
}

/** Everything is read, drafts and trash included: an officer who binned a demo record gets no second one. */
async function existingIds(payload: Payload, collection: SeededCollection) {
  const { docs } = await payload.find({
    collection,
    select: Object.fromEntries(NATURAL_KEYS[collection].map((field) => [field, true])) as never,
    depth: 0,
    draft: true,
    trash: true,
    pagination: false,
    overrideAccess: true, // The run must see what an earlier run made, whatever its state.
  })
  return new Map(docs.map((doc) => [keyOf(collection, doc as SeedValues), idOf(doc)]))
}

function keyOf(collection: SeededCollection, values: SeedValues): string {
  return NATURAL_KEYS[collection].map((field) => keyPart(field, values[field])).join('|')
}

/** Days are stored as noon UTC and written here as YYYY-MM-DD. */
function keyPart(field: string, value: unknown): string {
  return field === 'day' || field.endsWith('On') ? String(value).slice(0, 10) : String(value)
}

function idOf(row: unknown): string {
  return String((row as { id: unknown }).id)
}

function isDrafted(payload: Payload, collection: SeededCollection): boolean {
  const { versions } = payload.collections[collection].config
  return Boolean(versions?.drafts)
}

function mapReferences(value: unknown, idOf: (reference: Reference) => string): unknown {
  if (isReference(value)) return idOf(value)
  if (Array.isArray(value)) return value.map((item) => mapReferences(item, idOf))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, mapReferences(inner, idOf)]),
  )
}
