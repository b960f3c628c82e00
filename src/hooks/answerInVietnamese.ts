import type { AfterErrorHook } from 'payload'

import { text } from '../portal/text/vi.js'
import { payloadErrors } from '../portal/text/vi/payloadErrors.js'

/** Payload's answers to a request that failed, in Vietnamese where it has only English. */
export const answerInVietnamese: AfterErrorHook = ({ error, req, result }) => {
  const errors = (result as { errors?: { message?: string }[] } | undefined)?.errors
  if (!errors) return undefined
  if (isUnreadable(error)) {
    return { status: 400, response: { errors: [{ message: text.errors.badRequest }] } }
  }
  const isUnknownPerson = error.name === 'Forbidden' && !req.user
  const said = isUnknownPerson ? () => text.errors.signedOut : inVietnamese
  return {
    response: {
      ...result,
      errors: errors.map((each) => ({ ...each, message: said(each.message ?? '') })),
    },
  }
}

/** JSON that is none, a form that is cut, on MongoDB a value that its field cannot be compared with: taken for faults of ours. */
function isUnreadable({ message, name }: Error): boolean {
  return name === 'SyntaxError' || name === 'CastError' || UNREADABLE.test(message)
}

const UNREADABLE =
  /^(Malformed part header|Multipart: Boundary not found|Request is not eligible for file upload|Unexpected end of (file|form))/

/** What follows the known beginning, such as the names of the fields, stays. */
export function inVietnamese(message: string): string {
  const known = payloadErrors.find(([begins]) => message.startsWith(begins))
  if (!known) return message
  const [begins, instead] = known
  return begins.endsWith(':') ? `${instead}${message.slice(begins.length)}` : instead
}
