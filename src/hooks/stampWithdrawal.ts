import type { CollectionBeforeChangeHook } from 'payload'

import { now } from '../clock.js'

/** Notes when something was withdrawn; taking the withdrawal back removes time and reason. */
export const stampWithdrawal: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!data.withdrawn) return { ...data, withdrawnAt: null, withdrawnReason: null }
  const since = originalDoc?.withdrawn ? originalDoc.withdrawnAt : data.withdrawnAt
  return { ...data, withdrawnAt: since ?? now().toISOString() }
}
