import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** The same request and transaction, marked as a step of the workflow; the mark ends with it. */
export function asCommand(req: PayloadRequest): PayloadRequest {
  const marked = isolateObjectProperty(req, 'context')
  marked.context = { ...req.context, command: true }
  return marked
}

export function isCommand(req: PayloadRequest): boolean {
  return req.context.command === true
}
