import type { CollectionBeforeOperationHook } from 'payload'

import { idOf } from '../../access/roles.js'
import { dayOf } from '../../domain/calendar/calendarDate.js'
import { text } from '../../portal/text/vi.js'
import { isCommand } from './isCommand.js'
import { refuse } from '../refuse.js'
import type { BeforeChange } from '../rows.js'

type Values = Record<string, unknown>

const plain = (value: unknown) => value ?? null
const day = (value: unknown) => (value ? (dayOf(value as string) ?? value) : null)

/** What only a step of the work, or a request beside it, changes; each with how two values are compared. */
const guarded: Readonly<Record<string, (value: unknown) => unknown>> = {
  state: plain,
  percent: plain,
  returnedReason: plain,
  cancelledReason: plain,
  assignedOn: day,
  acceptedOn: day,
  submittedOn: day,
  verifiedOn: day,
  dueOn: day,
  originalDue: day,
}

/**
 * Notes what a person asked for before field rules drop it without a word: whoever sends a state that
 * is not the stored one must be told no, not thanked.
 */
export const noteRequestedStep: CollectionBeforeOperationHook = ({ args, req }) => {
  const { data, overrideAccess } = args as { data?: Values; overrideAccess?: boolean }
  req.context.requestedStep = overrideAccess ? {} : (data ?? {})
  return args
}

/**
 * Work moves only through commands, which check role, state and scope in one table. This holds for
 * server code too, where field rules do not. Work that was given keeps its unit and its deadline as well:
 * one is handed over, the other extended, and both leave a trace.
 */
export const guardWorkflow: BeforeChange = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || isCommand(req)) return data
  const before = (originalDoc ?? {}) as Values
  const asked = { ...data, ...(req.context.requestedStep as Values | undefined) }
  const isMoved = Object.entries(guarded).some(
    ([field, same]) => field in asked && same(asked[field]) !== same(before[field]),
  )
  if (isMoved) return refuse(text.admin.messages.stateByCommand, 409)
  if (before.state === 'draft') return data
  if ('unit' in data && idOf(data.unit) !== idOf(before.unit)) {
    refuse(text.admin.messages.unitByHandOver, 409)
  }
  if (before.dueOn && 'due' in data && dueKey(data.due) !== dueKey(before.due)) {
    refuse(text.admin.messages.dueByExtension, 409)
  }
  return data
}

const DUE_PARTS = ['kind', 'month', 'quarter', 'year'] as const

function dueKey(due: unknown): string {
  const parts = (due ?? {}) as Values
  return JSON.stringify([...DUE_PARTS.map((part) => plain(parts[part])), day(parts.day)])
}
