import type { ChangeAction } from '../domain/options.js'

type Row = Record<string, unknown>

export type Save = {
  operation: 'create' | 'update'
  isRestoring: boolean
  /** The latest version before the save, drafts included. */
  previous: Row
  /** The row the public saw before; null when there was none. */
  publicBefore: Row | null
  /** The row the public sees after; null when there is none. */
  publicAfter: Row | null
  saved: Row
}

/** What a save means to a reader of the log. */
export function changeActionOf(save: Save): ChangeAction {
  const { isRestoring, operation, previous, publicAfter, publicBefore, saved } = save
  if (saved.deletedAt && !previous.deletedAt) return 'delete'
  if (!saved.deletedAt && previous.deletedAt) return 'restore'
  if (publicAfter?.withdrawn && !publicBefore?.withdrawn) return 'withdraw'
  if (publicAfter && !publicBefore) return 'publish'
  if (!publicAfter && publicBefore) return 'unpublish'
  if (operation === 'create') return 'create'
  return isRestoring ? 'restore' : 'update'
}
