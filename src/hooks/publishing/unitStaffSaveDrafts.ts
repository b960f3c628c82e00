import type { CollectionBeforeOperationHook } from 'payload'

import { homeAffairs, isUnitStaff } from '../../access/roles.js'
import { text } from '../../portal/text/vi.js'
import { refuse } from '../refuse.js'

type Args = { data?: { _status?: unknown }; draft?: boolean; overrideAccess?: boolean }

/**
 * Units prepare, Home Affairs publishes: whatever unit staff save is a draft. A plain update would
 * otherwise change, publish or unpublish the public row.
 */
export const unitStaffSaveDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, draft, overrideAccess } = args as Args
  if (overrideAccess || homeAffairs({ req }) || !isUnitStaff(req)) return args
  if (operation === 'restoreVersion' && !draft) return refuse(text.admin.messages.draftsOnly)
  if (operation !== 'create' && operation !== 'update') return args
  if (data?._status === 'published') return refuse(text.admin.messages.draftsOnly)
  return { ...args, draft: true }
}
