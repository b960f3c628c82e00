import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { execFile } from 'node:child_process'

import type { TestProject } from 'vitest/node'

const run = promisify(execFile)

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty database with all tables, and one with the demo in it; copied by whoever needs one. */
    templates: { empty: string; demo: string }
  }
}

/** Migrates one database and fills one with the demo, once for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-templates-'))
  const templates = { empty: path.join(folder, 'empty'), demo: path.join(folder, 'demo') }
  await Promise.all([make(templates.empty, 'empty'), make(templates.demo, 'demo')])
  project.provide('templates', templates)
  return () => rm(folder, { recursive: true, force: true })
}

/** In a process of its own, because a process has one config and so one database. */
async function make(dataDir: string, content: 'empty' | 'demo'): Promise<void> {
  await run(process.execPath, ['--import', 'tsx', 'tests/support/makeTemplate.ts', content], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DATA_DIR: dataDir,
      MEDIA_DIR: path.join(dataDir, 'media'),
      PAYLOAD_SECRET: 'a secret that only tests use',
      DATABASE_URI: '',
    },
    maxBuffer: 16 * 1024 * 1024,
  })
}
