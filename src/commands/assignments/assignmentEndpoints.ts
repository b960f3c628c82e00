import type { Endpoint } from 'payload'

import { today } from '../../clock.js'
import { assignmentActions } from './assignmentActions.js'
import { bulkEndpoint } from './bulkEndpoint.js'
import { bodyOf, inPublic, signedIn } from '../endpointParts.js'
import { shown } from './shown.js'

/** `POST /api/assignments/:id/<action>` for every step and request; the admin panel uses them too. */
export const assignmentEndpoints: Endpoint[] = [
  bulkEndpoint,
  ...[...assignmentActions].map(([action, run]): Endpoint => ({
    path: `/:id/${action}`,
    method: 'post',
    handler: (req) =>
      inPublic(async () => {
        const context = { payload: req.payload, user: signedIn(req), today: today() }
        const id = String(req.routeParams?.id)
        return Response.json(shown(await run(context, id, await bodyOf(req))))
      }),
  })),
]
