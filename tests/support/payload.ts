import { cp } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import { getPayload } from 'payload'
import { inject } from 'vitest'

import { isOnMongodb } from './testMongodb.js'

export type RunningPayload = { payload: Payload; stop: () => Promise<void> }

/**
 * A real Payload on a copy of a template database, one for a test file (see setup.ts for its folder).
 *
 * @param content `empty` has tables only, `demo` holds the whole demo
 */
export async function startPayload(content: 'empty' | 'demo' = 'empty'): Promise<RunningPayload> {
  await copyTemplate(inject('templates')[content])
  const { default: config } = await import('../../payload.config.js')
  const payload = await getPayload({ config })
  return { payload, stop: () => payload.destroy() }
}

async function copyTemplate(template: string): Promise<void> {
  if (!isOnMongodb()) return cp(template, process.env.DATA_DIR ?? '', { recursive: true })
  const [{ restore }, { env }] = await Promise.all([
    import('../../src/database/backup.js'),
    import('../../src/env.js'),
  ])
  await restore(env(), path.join(template, 'backup'))
}
