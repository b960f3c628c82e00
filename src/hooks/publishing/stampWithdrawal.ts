import { now } from '../../clock.js'
import { storedRow, type BeforeChange } from '../rows.js'

/** Notes when something was withdrawn; taking the withdrawal back removes time and reason. */
export const stampWithdrawal: BeforeChange = (args) => {
  const { data } = args
  const stored = storedRow(args)
  if (!data.withdrawn) return { ...data, withdrawnAt: null, withdrawnReason: null }
  const since = stored?.withdrawn ? stored.withdrawnAt : data.withdrawnAt
  return { ...data, withdrawnAt: since ?? now().toISOString() }
}
