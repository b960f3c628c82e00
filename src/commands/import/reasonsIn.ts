import { APIError, ValidationError } from 'payload'

import { AppError } from '../../errors.js'

/**
 * What Payload or our own rules refused is the person's to mend, in words for them; anything else is
 * a defect and stops the run.
 */
export function reasonsIn(cause: unknown): readonly string[] {
  if (cause instanceof ValidationError) {
    return cause.data.errors.map(({ label, message }) =>
      [typeof label === 'string' ? label : '', message].filter(Boolean).join(': '),
    )
  }
  if (cause instanceof AppError) return [cause.message]
  if (cause instanceof APIError && (cause.isPublic || cause.status === 403)) return [cause.message]
  throw cause
}
