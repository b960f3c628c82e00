import type { AfterChange } from '../rows.js'

/**
 * Leaves a hook out for assignments that publishing makes by the thousand: one entry in the history
 * of the paper says how many there were, and each assignment itself says when it was given.
 */
export function exceptWhenFannedOut(hook: AfterChange): AfterChange {
  return (args) =>
    args.req.context.fanOut === true && args.operation === 'create'
      ? undefined
      : (hook(args) as unknown)
}
