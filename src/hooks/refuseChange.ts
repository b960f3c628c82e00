import type { CollectionBeforeDeleteHook } from 'payload'

import { text } from '../portal/text/vi.js'
import { refuse } from './refuse.js'
import type { BeforeChange } from './rows.js'

/** Append-only, for server code too: what was recorded stays as it was recorded. */
export const refuseChange: BeforeChange = ({ data, operation }) =>
  operation === 'update' ? refuse(text.admin.messages.appendOnly) : data

export const refuseDeletion: CollectionBeforeDeleteHook = () =>
  refuse(text.admin.messages.appendOnly)
