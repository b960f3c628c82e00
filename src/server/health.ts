import { Router } from 'express'
import type { Payload } from 'payload'

/** `/livez`: the process answers. `/readyz`: the database is reachable and migrated (it is migrated before it is handed here). */
export function healthRoutes({
  payload,
  isStopping,
}: {
  payload: Payload
  isStopping: () => boolean
}): Router {
  const router = Router()
  router.get('/livez', (_req, res) => {
    res.type('text/plain').send('ok\n')
  })
  router.get('/readyz', async (_req, res) => {
    const ready = !isStopping() && (await isDatabaseReachable(payload))
    res
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ok\n' : 'unavailable\n')
  })
  return router
}

async function isDatabaseReachable(payload: Payload): Promise<boolean> {
  try {
    await payload.db.findOne({ collection: 'users', where: { id: { exists: true } } })
    return true
  } catch (err) {
    payload.logger.error({ msg: 'The database cannot be reached', err })
    return false
  }
}
