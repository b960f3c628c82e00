import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { text } from '../portal/text/vi.js'
import { refuse } from './refuse.js'

/** Append-only, for server code too: what was recorded stays as it was recorded. */
export const refuseChange: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'update' ? refuse(text.admin.messages.appendOnly) : data

export const refuseDeletion: CollectionBeforeDeleteHook = () =>
  refuse(text.admin.messages.appendOnly)
