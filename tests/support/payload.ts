import { cp } from 'node:fs/promises'

import type { Payload } from 'payload'
import { getPayload } from 'payload'
import { inject } from 'vitest'

export type RunningPayload = { payload: Payload; stop: () => Promise<void> }

/**
 * A real Payload on a copy of a template database, one for a test file (see setup.ts for its folder).
 *
 * @param content `empty` has tables only, `demo` holds the whole demo
 */
export async function startPayload(content: 'empty' | 'demo' = 'empty'): Promise<RunningPayload> {
  await cp(inject('templates')[content], process.env.DATA_DIR ?? '', { recursive: true })
  const { default: config } = await import('../../payload.config.js')
  const payload = await getPayload({ config })
  return { payload, stop: () => payload.destroy() }
}
