import type { AfterErrorHook } from 'payload'

import { payloadErrors } from '../portal/text/vi/payloadErrors.js'

/** Payload's answers to a request that failed, in Vietnamese where it has only English. */
export const answerInVietnamese: AfterErrorHook = ({ result }) => {
  const errors = (result as { errors?: { message?: string }[] } | undefined)?.errors
  if (!errors) return undefined
  return {
    response: {
      ...result,
      errors: errors.map((error) => ({ ...error, message: inVietnamese(error.message ?? '') })),
    },
  }
}

/** What follows the known beginning, such as the names of the fields, stays. */
export function inVietnamese(message: string): string {
  const known = payloadErrors.find(([begins]) => message.startsWith(begins))
  if (!known) return message
  const [begins, instead] = known
  return begins.endsWith(':') ? `${instead}${message.slice(begins.length)}` : instead
}
