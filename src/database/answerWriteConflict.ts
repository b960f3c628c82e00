import type { AfterErrorHook } from 'payload'

import { text } from '../portal/text/vi.js'
import { isWriteConflict } from './writeConflict.js'

/** Of two who save one record in the same moment MongoDB lets one fail: a conflict, no fault of ours. */
export const answerWriteConflict: AfterErrorHook = ({ error }) =>
  isWriteConflict(error)
    ? { status: 409, response: { errors: [{ message: text.commands.changedMeanwhile }] } }
    : undefined
