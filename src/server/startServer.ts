import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import configPromise from '../../payload.config.js'
import { changeBus } from '../database/changes.js'
import { env, type Env } from '../env.js'
import { startJobs } from '../jobs/startJobs.js'
import { mountAdmin, shareConfig } from './adminMount.js'
import { createApp } from './createApp.js'
import { fillEmptyDatabase } from './firstStart.js'
import { stopOnSignal } from './gracefulStop.js'
import { log } from './log.js'
import { cacheFirst } from './pageCache/cacheFirst.js'
import { createPageCache } from './pageCache/pageCache.js'
import { collectAfterStart, tidyHeap } from './tidyHeap.js'
import { warmUp } from './warmUp.js'

const CACHE_BYTES = 64 * 1024 * 1024

/** Opens the database, migrates it, fills it when it is empty, and serves until it is told to stop. */
export async function startServer(): Promise<Server> {
  tidyHeap()
  const settings = env()
  shareConfig(configPromise)
  const payload = await openPayload(configPromise)
  const accounts = await fillEmptyDatabase(payload, settings)

  const cache = createPageCache({ bus: changeBus(), maxBytes: CACHE_BYTES })
  const server = createServer()
  const stopping = stopOnSignal(server, payload)
  const admin = await mountAdmin({ server, isDevelopment: settings.nodeEnv === 'development' })
  const app = createApp({ payload, settings, admin, isStopping: () => stopping.isStopping })
  const answer = cacheFirst(cache, app)
  await warmUp(answer)
  await collectAfterStart()
  server.on('request', answer)
  await listen(server, settings)
  startJobs(payload, settings)
  announce(server, settings, accounts)
  return server
}

async function openPayload(config: Promise<SanitizedConfig>): Promise<Payload> {
  return getPayload({ config, cron: true })
}

async function listen(server: Server, { port, host }: Env): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, resolve)
  })
}

function announce(server: Server, settings: Env, accounts: string[]): void {
  const { port } = server.address() as AddressInfo
  const address =
    settings.port === 0 ? settings.publicUrl.replace(/:0$/, `:${port}`) : settings.publicUrl
  log.debug({ msg: 'listening', port })
  const lines = [`Portal  ${address}/`, `Admin   ${address}/admin`, ...accounts]
  process.stdout.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`)
}
