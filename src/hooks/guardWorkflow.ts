import { text } from '../portal/text/vi.js'
import { isCommand } from './asCommand.js'
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

/**
 * Work moves only through commands, which check role, state and scope in one table. This holds for
 * restoring an old version and for server code too, where field rules do not.
 */
export const guardWorkflow: BeforeChange = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || isCommand(req)) return data
  const moved = steps.some((step) => (data[step] ?? null) !== (originalDoc?.[step] ?? null))
  return moved ? refuse(text.admin.messages.stateByCommand, 409) : data
}
