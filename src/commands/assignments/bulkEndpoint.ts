import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'

import { today } from '../../clock.js'
import { AppError, Unprocessable, type Issue } from '../../errors.js'
import { ownTurn } from '../../ownTurn.js'
import { text } from '../../portal/text/vi.js'
import type { CommandContext } from '../command.js'
import { bodyOf, inPublic, parse, signedIn } from '../endpointParts.js'
import { shown } from './shown.js'
import { assignmentActions } from './assignmentActions.js'

const MOST = 200

const bulkInput = z.object({
  action: z.string(),
  ids: z.array(z.string().max(100)).min(1).max(MOST),
  input: z.unknown().optional(),
})

type Result =
  | { id: string; ok: true; assignment: ReturnType<typeof shown> }
  | { id: string; ok: false; status: number; message: string; errors?: readonly Issue[] }

/**
 * `POST /api/assignments/bulk` with `{ action, ids, input }`: the same step on several assignments, each
 * in a transaction of its own, so that one that is refused does not hold up the others. Answers 200
 * with a result for each id.
 */
export const bulkEndpoint: Endpoint = {
  path: '/bulk',
  method: 'post',
  handler: (req) =>
    inPublic(async () => {
      const context = { payload: req.payload, user: signedIn(req), today: today() }
      const { action, ids, input } = parse(bulkInput, await bodyOf(req))
      const run = assignmentActions.get(action)
      if (!run) {
        throw new Unprocessable([
          { field: 'action', message: text.commands.refused['unknown-action'] },
        ])
      }
      const results: Result[] = []
      for (const id of new Set(ids)) {
        results.push(await resultOf(context, id, () => run(context, id, input ?? {})))
        await ownTurn()
      }
      return Response.json({ results })
    }),
}

type Done = Parameters<typeof shown>[0]

async function resultOf(
  { payload }: CommandContext,
  id: string,
  act: () => Promise<Done>,
): Promise<Result> {
  try {
    return { id, ok: true, assignment: shown(await act()) }
  } catch (cause) {
    if (cause instanceof AppError || cause instanceof APIError) {
      const { message, status } = cause
      const errors = cause instanceof Unprocessable ? { errors: cause.issues } : {}
      return { id, ok: false, status, message, ...errors }
    }
    payload.logger.error({ msg: 'A step of several at once failed', assignment: id, err: cause })
    return { id, ok: false, status: 500, message: text.commands.failed }
  }
}
