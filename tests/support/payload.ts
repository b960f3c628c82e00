import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { getPayload } from 'payload'
import { inject } from 'vitest'

export type RunningPayload = { payload: Payload; stop: () => Promise<void> }

/**
 * A real Payload on a copy of a template database, one for a test file.
 *
 * @param content `empty` has tables only, `demo` holds the whole demo
 */
export async function startPayload(content: 'empty' | 'demo' = 'empty'): Promise<RunningPayload> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'portal-test-'))
  await cp(inject('templates')[content], dataDir, { recursive: true })
  process.env.DATA_DIR = dataDir
  process.env.MEDIA_DIR = path.join(dataDir, 'media')
  process.env.DATABASE_URI = ''
  process.env.PAYLOAD_SECRET = 'a secret that only tests use'
  const { default: config } = await import('../../payload.config.js')
  const payload = await getPayload({ config })
  return {
    payload,
    async stop() {
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
