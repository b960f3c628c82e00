import express, { type Express, type RequestHandler } from 'express'
import type { Payload } from 'payload'

import type { Env } from '../env.js'
import { portalRoutes } from '../portal/routes/portalRoutes.js'
import { assetFiles } from './assetFiles.js'
import { errorPages } from './errorPages.js'
import { healthRoutes } from './health.js'
import { mediaHeaders } from './mediaHeaders.js'
import { apiWriteLimit, fileLimit, publicPostLimit, signInLimit } from './rateLimits.js'
import { allowOnly, refuseMalformed } from './refuseMalformed.js'
import { requestLog } from './requestLog.js'
import { restApi } from './restApi.js'
import { sameOriginOnly } from './sameOrigin.js'
import { adminHeaders, portalHeaders } from './securityHeaders.js'

export type AppDeps = {
  payload: Payload
  settings: Pick<Env, 'publicUrl' | 'trustProxy'>
  /** Next's handler for the admin panel; tests of the portal run without it. */
  admin?: RequestHandler
  isStopping?: () => boolean
}

/** The whole request path of the portal, in order. */
export function createApp({
  payload,
  settings,
  admin,
  isStopping = () => false,
}: AppDeps): Express {
  const { publicUrl } = settings
  const https = { isHttps: publicUrl.startsWith('https:') }
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', 'simple')
  app.set('trust proxy', settings.trustProxy)

  app.use(requestLog)
  app.use(refuseMalformed)
  app.use(healthRoutes({ payload, isStopping }))
  app.use('/assets', portalHeaders(https), assetFiles())
  app.use(
    [
      '/api/users/login',
      '/api/users/forgot-password',
      '/api/users/reset-password',
      '/api/users/unlock',
    ],
    signInLimit(),
  )
  app.use('/api', portalHeaders(https), apiWriteLimit())
  app.use('/api/media/file', mediaHeaders)
  app.use('/api', restApi({ config: payload.config, publicUrl }))
  if (admin) app.use(['/admin', '/_next'], adminHeaders(https), mounted(admin))
  app.use(portalHeaders(https))
  app.use(
    allowOnly(['GET', 'HEAD', 'POST', 'OPTIONS']),
    sameOriginOnly(publicUrl),
    publicPostLimit(),
    fileLimit(),
  )
  app.use(portalRoutes({ payload, publicUrl }))
  app.use(errorPages({ payload, publicUrl }))
  return app
}

/** Express shortens the address below a mount point; Next wants it whole. */
function mounted(handler: RequestHandler): RequestHandler {
  return (req, res, next) => {
    req.url = req.originalUrl
    return handler(req, res, next)
  }
}
