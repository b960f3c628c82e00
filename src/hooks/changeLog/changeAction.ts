import type { ChangeAction } from '../../domain/options.js'

type Row = Record<string, unknown>

export type Save = {
  operation: 'create' | 'update'
  isRestoring: boolean
  /** The latest version before the save, drafts included. */
  previous: Row
  saved: Row
  /** The published row before and after the save; null when there is none. */
  publicBefore: Row | null
  publicAfter: Row | null
}

/** What a save means to a reader of the log. */
export function changeActionOf(save: Save): ChangeAction {
  return trashAction(save) ?? publicAction(save) ?? editAction(save)
}

function trashAction({ previous, saved }: Save): ChangeAction | null {
  if (Boolean(saved.deletedAt) === Boolean(previous.deletedAt)) return null
  return saved.deletedAt ? 'delete' : 'restore'
}

function publicAction({ publicAfter, publicBefore }: Save): ChangeAction | null {
  if (!publicAfter) return publicBefore ? 'unpublish' : null
  if (publicAfter.withdrawn && !publicBefore?.withdrawn) return 'withdraw'
  if (!publicBefore) return 'publish'
  return publicBefore.withdrawn && !publicAfter.withdrawn ? 'restore' : null
}

function editAction({ isRestoring, operation }: Save): ChangeAction {
  if (operation === 'create') return 'create'
  return isRestoring ? 'restore' : 'update'
}
