import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { DEMO_PASSWORD } from './demoAccounts.js'
import { startServerProcess } from './serverProcess.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a portal that was started as a user would start it, filled with the demo. */
    portalAddress: string
  }
}

/** Starts the built portal on a free port with a new data folder, for the tests in a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'portal-e2e-'))
  const server = await startServerProcess({
    DATA_DIR: dataDir,
    MEDIA_DIR: path.join(dataDir, 'media'),
    ADMIN_PASSWORD: DEMO_PASSWORD,
  })
  project.provide('portalAddress', server.address)
  return async () => {
    await server.end('SIGTERM')
    await rm(dataDir, { recursive: true, force: true })
  }
}
