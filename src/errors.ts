/**
 * An error whose message may be shown to a visitor: something they asked for cannot be done.
 * Anything else that is thrown is a bug or an outage and is shown as a plain 500 page.
 */
export class AppError extends Error {
  readonly status: number

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.status = status
  }
}

/** The request itself is malformed: a wrong date, page number or encoding. */
export class BadRequest extends AppError {
  constructor(message: string, options?: ErrorOptions) {
    super(400, message, options)
  }
}

/** The person may not do this. */
export class Forbidden extends AppError {
  constructor(message: string, options?: ErrorOptions) {
    super(403, message, options)
  }
}

/** Nothing public stands at this address. */
export class NotFound extends AppError {
  constructor(message: string, options?: ErrorOptions) {
    super(404, message, options)
  }
}

/**
 * For `catch`: null for what is not there.
 *
 * @throws whatever else went wrong
 */
export function exceptMissing(cause: unknown): null {
  if (cause instanceof NotFound) return null
  throw cause
}

/** What stood here was published once and has been withdrawn; the page says so with the reason. */
export class Gone extends AppError {
  readonly title: string
  readonly reason: string

  constructor({ title, reason }: { title: string; reason: string }) {
    super(410, title)
    this.title = title
    this.reason = reason
  }
}

/** The state of the record does not allow this any more: somebody else was faster. */
export class Conflict extends AppError {
  constructor(message: string, options?: ErrorOptions) {
    super(409, message, options)
  }
}

/** One field that a person can mend. */
export type Issue = { field: string; message: string }

/** What was sent cannot be saved as it is; each issue names its field. */
export class Unprocessable extends AppError {
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(422, issues[0]?.message ?? '')
    this.issues = issues
  }
}
