import type { Server } from 'node:http'
import path from 'node:path'

import type { RequestHandler } from 'express'
import type { NextServer } from 'next/dist/server/next.js'
import type { SanitizedConfig } from 'payload'

const CONFIG = Symbol.for('portal.payloadConfig')

/** Lets the admin panel's bundle use the config of this process (see src/admin/sharedConfig.ts). */
export function shareConfig(config: Promise<SanitizedConfig>): void {
  ;(globalThis as { [CONFIG]?: Promise<SanitizedConfig> })[CONFIG] = config
}

/**
 * Mounts Next for the admin panel. It is made ready on the first visit in production, so that the
 * portal answers at once and a process that nobody administers stays small.
 */
export async function mountAdmin({
  server,
  isDevelopment,
}: {
  server: Server
  isDevelopment: boolean
}): Promise<RequestHandler> {
  const { default: createNext } = (await import('next')) as unknown as {
    default: (options: object) => NextServer
  }
  const next = createNext({
    dev: isDevelopment,
    dir: path.resolve('src/admin'),
    httpServer: server,
  })
  let ready: Promise<ReturnType<NextServer['getRequestHandler']>> | undefined
  const prepare = async () => {
    await next.prepare()
    return next.getRequestHandler()
  }
  return async (req, res) => {
    ready ??= prepare()
    const handle = await ready
    await handle(req, res)
  }
}
