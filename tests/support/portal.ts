import type { RequestListener } from 'node:http'

import type { Express } from 'express'

import { changeBus } from '../../src/database/changes.js'
import { createApp } from '../../src/server/createApp.js'
import { cacheFirst } from '../../src/server/pageCache/cacheFirst.js'
import { createPageCache, type PageCache } from '../../src/server/pageCache/pageCache.js'
import { startPayload, type RunningPayload } from './payload.js'

/** As set in setup.ts, before anything reads the environment. */
export const PUBLIC_URL = 'http://portal.example'

export type RunningPortal = RunningPayload & {
  /** The application without the page cache in front. */
  app: () => Express
  /** The whole request path as in production, page cache included. */
  listener: () => RequestListener
  cache: PageCache
}

/** The portal as in production, without Next, on a database of its own. */
export async function startPortal(content: 'empty' | 'demo' = 'demo'): Promise<RunningPortal> {
  const running = await startPayload(content)
  const app = createApp({
    payload: running.payload,
    settings: { publicUrl: PUBLIC_URL, trustProxy: 0 },
  })
  const cache = createPageCache({ bus: changeBus(), maxBytes: 16 * 1024 * 1024 })
  const listener = cacheFirst(cache, app)
  return { ...running, app: () => app, listener: () => listener, cache }
}
