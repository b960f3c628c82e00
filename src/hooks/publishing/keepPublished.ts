import type { CollectionBeforeOperationHook } from 'payload'

import { text } from '../../portal/text/vi.js'
import { refuse } from '../refuse.js'
import { publishedBefore } from './rememberPublished.js'
import type { BeforeChange } from '../rows.js'

/** Notes whether an update says what it wants to be: a draft, published or unpublished. */
export const noteUnstatedStatus: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { data, draft } = args as { data?: Record<string, unknown>; draft?: boolean }
  req.context.isStatusUnstated = !draft && data?._status === undefined
  return args
}

/**
 * Without this, a plain update of a published record with a newer draft would take the status of the
 * draft and unpublish the page by accident. Trashing may: the page goes anyway.
 */
export const keepPublished: BeforeChange = ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !req.context.isStatusUnstated || data.deletedAt) return data
  const wouldUnpublish =
    data._status === 'draft' && publishedBefore(req, collection.slug, originalDoc?.id) !== null
  return wouldUnpublish ? refuse(text.admin.messages.wouldUnpublish, 409) : data
}
