import { APIError, ValidationError } from 'payload'

/** Stops an operation with a message the person may read. Rolls back everything in its transaction. */
export function refuse(message: string, status = 403): never {
  throw new APIError(message, status, null, true)
}

type Issue = { collection: string; path: string; message: string; label?: string }

/** Stops a save with a message at the field. */
export function refuseField({ collection, path, message, label }: Issue): never {
  throw new ValidationError({ collection, errors: [{ path, message, label: label ?? path }] })
}
