import type { AfterErrorHook } from 'payload'

import { text } from '../portal/text/vi.js'
import { isDatabaseAway } from './databaseAway.js'
import { isWriteConflict } from './writeConflict.js'

/**
 * What the API answers when the database refuses. Of two who save one record in the same moment MongoDB
 * lets one fail: a conflict, no fault of ours. And a database that is away comes back.
 */
export const answerDatabaseErrors: AfterErrorHook = ({ error }) => {
  if (isWriteConflict(error)) return answer(409, text.commands.changedMeanwhile)
  if (isDatabaseAway(error)) return answer(503, text.errors.databaseAway)
}

function answer(status: number, message: string) {
  return { status, response: { errors: [{ message }] } }
}
