import type { PayloadRequest } from 'payload'

import type { BeforeChange } from '../rows.js'

const key = (collection: string, id: unknown) => `${collection}/${String(id)}`

/**
 * The note on an amendment waits in the draft. Publishing moves it into the change log, so that the
 * next amendment starts without one.
 */
export const takeChangeNote: BeforeChange = ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data._status !== 'published') return data
  notesOf(req).set(key(collection.slug, originalDoc?.id), data.changeNote ?? null)
  return { ...data, changeNote: null }
}

/** What the officer wrote about the save that is running. */
export function changeNoteOf(req: PayloadRequest, collection: string, id: unknown): string | null {
  const note = notesOf(req).get(key(collection, id))
  return typeof note === 'string' && note !== '' ? note : null
}

function notesOf(req: PayloadRequest): Map<string, unknown> {
  const known = req.context.changeNotes as Map<string, unknown> | undefined
  const notes = known ?? new Map<string, unknown>()
  req.context.changeNotes = notes
  return notes
}
