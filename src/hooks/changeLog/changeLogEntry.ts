import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { actorOf, idOf } from '../../access/roles.js'
import { now } from '../../clock.js'
import type { FieldChange } from '../../domain/changeSummary.js'
import type { ChangeAction } from '../../domain/options.js'
import { changeNoteOf } from './takeChangeNote.js'
import { currentRow } from '../publishing/rememberPublished.js'

type Row = Record<string, unknown>

export type ChangeLogRules = {
  /** Names the record in the log; a relation stands for the name of what it points at. */
  titleField: string
  /** Fields the public must not see, before or after. */
  internal?: readonly string[]
  /** Whether the public may know of the record at all, beside its being published. */
  isPublic?: (row: Row) => boolean
  /** The field whose change is a step of work rather than an edit. */
  stateField?: string
}

export type Entry = {
  action: ChangeAction
  changes: readonly FieldChange[]
  collection: SanitizedCollectionConfig
  isPublic: boolean
  row: Row
  rules: ChangeLogRules
}

/** Adds an entry in the transaction of the request that made the change. */
export async function writeEntry(req: PayloadRequest, entry: Entry): Promise<void> {
  const { action, collection, row, rules } = entry
  const name = await nameOf(req, collection, rules.titleField, row)
  await req.payload.create({
    collection: 'change-log',
    data: {
      at: now().toISOString(),
      action,
      collection: collection.slug,
      docId: String(row.id),
      docTitle: name.title,
      ...changesFor(entry),
      note:
        action === 'withdraw'
          ? (row.withdrawnReason as string)
          : changeNoteOf(req, collection.slug, row.id),
      by: actorOf(req)?.id ?? null,
      byName: fullNameOf(req),
      imported: req.context.imported === true,
      public: entry.isPublic && name.isPublic && (rules.isPublic?.(row) ?? true),
    },
    depth: 0,
    overrideAccess: true, // Nobody may write the log but this hook.
    req,
  })
}

/** Withdrawing tells the public that and why; what else was edited with it stays inside. */
function changesFor({ action, changes, rules }: Entry) {
  const isInternal = ({ field }: FieldChange) =>
    action === 'withdraw' || rules.internal?.includes(field.split('.')[0] ?? '') === true
  return {
    changes: changes.filter((change) => !isInternal(change)),
    internalChanges: changes.filter(isInternal),
  }
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
  const isHidden = related?._status === 'draft' || related?.withdrawn === true
  return { title: shortened(related?.title ?? related?.name), isPublic: !isHidden }
}

function shortened(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : ''
}

function fullNameOf(req: PayloadRequest): string | null {
  const name = (req.user as { fullName?: unknown } | null)?.fullName
  return typeof name === 'string' ? name : null
}
