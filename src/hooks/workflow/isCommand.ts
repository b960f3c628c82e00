import type { PayloadRequest } from 'payload'

/** Whether server code marked the request as a step of the workflow; no request from outside can. */
export function isCommand(req: PayloadRequest): boolean {
  return req.context.command === true
}
