import { changeActionOf, type Save } from './changeAction.js'
import { writeEntry, type ChangeLogRules } from './changeLogEntry.js'
import { loggedChanges } from './loggedChanges.js'
import { publicRowAfter } from '../publishing/publicRowAfter.js'
import { publishedBefore } from '../publishing/rememberPublished.js'
import type { AfterChange, AfterDelete } from '../rows.js'

type Row = Record<string, unknown>

/** Writes each save into the change log, in the same transaction: no change without its entry. */
export function recordChange(rules: ChangeLogRules): AfterChange {
  return async ({ collection, data, doc, operation, previousDoc, req }) => {
    const saved: Row = { ...(data as Row), id: String(doc.id) }
    const publicBefore = publishedBefore(req, collection.slug, saved.id)
    const publicAfter = await publicRowAfter({ collection, publicBefore, req, saved })
    const isRestoring = req.context.isRestoringVersion === true
    const previous = (previousDoc ?? {}) as Row
    const save: Save = { operation, isRestoring, previous, saved, publicBefore, publicAfter }
    const action = hasMoved(rules, save) ? 'transition' : changeActionOf(save)
    const isFirst = action === 'create' || action === 'publish'
    const before = isDraftSave(save) ? previous : (publicBefore ?? previous)
    const changes = isFirst ? [] : loggedChanges(collection.flattenedFields, before, saved)
    if (action === 'update' && changes.length === 0) return doc
    const isPublic = isPublicSave(save, action)
    await writeEntry(req, { action, changes, collection, isPublic, row: saved, rules })
    return doc
  }
}

/** Notes what was deleted for good. */
export function recordDeletion(rules: ChangeLogRules): AfterDelete {
  return async ({ collection, doc, req }) => {
    const row = doc as Row
    const isPublic = row._status === undefined || (row._status === 'published' && !row.deletedAt)
    await writeEntry(req, { action: 'delete', changes: [], collection, isPublic, row, rules })
  }
}

function isDraftSave({ publicAfter, publicBefore, saved }: Save): boolean {
  return saved._status === 'draft' && Boolean(publicAfter) === Boolean(publicBefore)
}

function hasMoved({ stateField }: ChangeLogRules, { operation, previous, saved }: Save): boolean {
  if (!stateField || operation === 'create') return false
  return saved[stateField] !== previous[stateField]
}

/** Drafts, and edits of what is withdrawn, are nobody's business outside. */
function isPublicSave(save: Save, action: string): boolean {
  if (save.saved._status === undefined) return true
  if (save.saved.withdrawn && action !== 'withdraw') return false
  return !isDraftSave(save)
}
