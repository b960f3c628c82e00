import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import { actorOf, idOf } from '../access/roles.js'
import { now } from '../clock.js'
import type { ChangeAction } from '../domain/options.js'
import { changeActionOf, type Save } from './changeAction.js'
import { changesOf, type Change } from './changesOf.js'
import { currentRow, publishedBefore } from './rememberPublished.js'

type Row = Record<string, unknown>

export type ChangeLogRules = {
  /** Names the record in the log; a relation stands for the name of what it points at. */
  titleField: string
  /** Fields the public must not see, before or after. */
  internal?: readonly string[]
  /** Whether the public may know of the record at all, beside being published. */
  isPublic?: (row: Row) => boolean
  /** The field whose change is a step of work rather than an edit. */
  stateField?: string
}

/** Writes each save into the change log, in the same transaction: no change without its entry. */
export function recordChange(rules: ChangeLogRules): CollectionAfterChangeHook {
  return async ({ collection, data, doc, operation, previousDoc, req }) => {
    const id = String(doc.id)
    const saved = { ...(data as Row), id }
    const save = await saveOf({ collection, operation, previous: previousDoc as Row, req, saved })
    const changes = changesOf(collection.flattenedFields, save.publicBefore ?? save.previous, saved)
    const action = actionOf(rules, save)
    if (action === 'update' && changes.length === 0) return doc
    await writeEntry(req, collection, {
      rules,
      row: saved,
      action,
      changes,
      isPublic: isOpen(save),
    })
    return doc
  }
}

/** Notes what was deleted for good. */
export function recordDeletion(rules: ChangeLogRules): CollectionAfterDeleteHook {
  return async ({ collection, doc, req }) => {
    const row = doc as Row
    const isPublic = !hasDrafts(collection) || row._status === 'published'
    await writeEntry(req, collection, { rules, row, action: 'delete', changes: [], isPublic })
  }
}

type SaveArgs = {
  collection: SanitizedCollectionConfig
  operation: 'create' | 'update'
  previous: Row | undefined
  req: PayloadRequest
  saved: Row
}

async function saveOf({ collection, operation, previous, req, saved }: SaveArgs): Promise<Save> {
  const base = {
    operation,
    isRestoring: req.context.isRestoringVersion === true,
    previous: previous ?? {},
    saved,
  }
  if (!hasDrafts(collection)) return { ...base, publicBefore: null, publicAfter: null }
  const publicBefore =
    operation === 'update' ? publishedBefore(req, collection.slug, saved.id) : null
  return {
    ...base,
    publicBefore,
    publicAfter: await publicRowAfter(req, collection.slug, base, publicBefore),
  }
}

/** A draft saved over a published record leaves the public row as it was; unpublishing takes it away. */
async function publicRowAfter(
  req: PayloadRequest,
  collection: string,
  { saved }: { saved: Row },
  publicBefore: Row | null,
): Promise<Row | null> {
  if (saved.deletedAt) return null
  if (saved._status === 'published') return saved
  if (!publicBefore) return null
  const row = await currentRow(req, collection, String(saved.id))
  return row?._status === 'published' ? row : null
}

function actionOf({ stateField }: ChangeLogRules, save: Save): ChangeAction {
  const hasMoved = stateField && save.saved[stateField] !== save.previous[stateField]
  return hasMoved && save.operation === 'update' ? 'transition' : changeActionOf(save)
}

/** A draft save is nobody's business outside; everything that touches the public row is public. */
function isOpen({ publicAfter, publicBefore, saved }: Save): boolean {
  if (saved._status === undefined) return true
  return (
    saved._status === 'published' ||
    (publicBefore !== publicAfter && publicAfter === null && publicBefore !== null)
  )
}

type Entry = {
  rules: ChangeLogRules
  row: Row
  action: ChangeAction
  changes: readonly Change[]
  isPublic: boolean
}

async function writeEntry(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { action, changes, isPublic, row, rules }: Entry,
): Promise<void> {
  const name = await nameOf(req, collection, rules.titleField, row)
  const isInternal = ({ field }: Change) => rules.internal?.includes(field.split('.')[0] ?? '')
  await req.payload.create({
    collection: 'change-log',
    data: {
      at: now().toISOString(),
      action,
      collection: collection.slug,
      docId: String(row.id),
      docTitle: name.title,
      changes: changes.filter((change) => !isInternal(change)),
      internalChanges: changes.filter(isInternal),
      note: action === 'withdraw' ? (row.withdrawnReason as string) : null,
      by: actorOf(req)?.id ?? null,
      byName: fullNameOf(req),
      public: isPublic && name.isPublic && (rules.isPublic?.(row) ?? true),
    },
    depth: 0,
    overrideAccess: true, // Nobody may write the log but this hook.
    req,
  })
}

type Name = { title: string; isPublic: boolean }

async function nameOf(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  titleField: string,
  row: Row,
): Promise<Name> {
  const field = collection.flattenedFields.find(({ name }) => name === titleField)
  if (field?.type !== 'relationship' || typeof field.relationTo !== 'string') {
    return { title: shortened(row[titleField]), isPublic: true }
  }
  const related = await currentRow(req, field.relationTo, idOf(row[titleField]) ?? '')
  const isHidden = related?._status !== undefined && related._status !== 'published'
  return { title: shortened(related?.title ?? related?.name), isPublic: !isHidden }
}

function shortened(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : ''
}

function fullNameOf(req: PayloadRequest): string | null {
  const name = (req.user as { fullName?: unknown } | null)?.fullName
  return typeof name === 'string' ? name : null
}

function hasDrafts(collection: SanitizedCollectionConfig): boolean {
  return Boolean(collection.versions?.drafts)
}
