import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

import { text } from '../../portal/text/vi.js'
import { refuseField } from '../refuse.js'

const SHORTEST = 12

export const checkPassword: CollectionBeforeValidateHook = ({ data }) => {
  refuseShort((data as { password?: unknown } | undefined)?.password)
  return data
}

/** Resetting a forgotten password does not pass the new one through the hook above. */
export const checkResetPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'resetPassword') {
    refuseShort((args as { data?: { password?: unknown } }).data?.password)
  }
  return args
}

function refuseShort(password: unknown): void {
  if (password === undefined || password === null || password === '') return
  if (typeof password === 'string' && password.length >= SHORTEST) return
  refuseField({ collection: 'users', path: 'password', message: text.admin.messages.password })
}
