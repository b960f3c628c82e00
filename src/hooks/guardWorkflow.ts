import type { CollectionBeforeOperationHook } from 'payload'

import { text } from '../portal/text/vi.js'
import { isCommand } from './isCommand.js'
import { refuse } from './refuse.js'
import type { BeforeChange } from './rows.js'

const steps = [
  'state',
  'assignedOn',
  'acceptedOn',
  'submittedOn',
  'verifiedOn',
  'returnedReason',
  'cancelledReason',
] as const

type Requested = { state?: unknown; percent?: unknown }
const ASKED = ['state', 'percent'] as const

/**
 * Notes what a person asked for before field rules drop it without a word: whoever sends a state that
 * is not the stored one must be told no, not thanked.
 */
export const noteRequestedStep: CollectionBeforeOperationHook = ({ args, req }) => {
  const { data, overrideAccess } = args as { data?: Requested; overrideAccess?: boolean }
  req.context.requestedStep = overrideAccess ? {} : (data ?? {})
  return args
}

/**
 * Work moves only through commands, which check role, state and scope in one table. This holds for
 * server code too, where field rules do not.
 */
export const guardWorkflow: BeforeChange = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || isCommand(req)) return data
  const requested = (req.context.requestedStep ?? {}) as Requested
  const isMoved =
    steps.some((step) => (data[step] ?? null) !== (originalDoc?.[step] ?? null)) ||
    ASKED.some((field) => (requested[field] ?? originalDoc?.[field]) !== originalDoc?.[field])
  return isMoved ? refuse(text.admin.messages.stateByCommand, 409) : data
}
