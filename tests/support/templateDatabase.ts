import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import type { TestProject } from 'vitest/node'

import { fingerprint, prepare } from '../../scripts/prepare.mjs'
import { newMongodb } from './testMongodb.js'

const run = promisify(execFile)

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty database with all tables, and one with the demo in it; copied by whoever needs one. */
    templates: Templates
  }
}

type Templates = { empty: string; demo: string }

/** All that decides what a new database holds. */
const SOURCES = [
  'package-lock.json',
  'payload.config.ts',
  'collections',
  'seeds',
  'src/access',
  'src/commands',
  'src/database',
  'src/domain',
  'src/env.ts',
  'src/hooks',
  'src/jobs',
  'src/portal/text',
  'src/search',
  'tests/support/makeTemplate.ts',
]
const FOLDER = path.resolve('node_modules/.portal/templates')

/** Migrates one database and fills one with the demo; kept for the next run while nothing they are made from changes. */
export default async function setup(project: TestProject): Promise<void> {
  await prepare(['assets', 'server']) // The thread that writes papers is built, and so are its fonts.
  const onMongodb = project.config.env.TEST_DATABASE === 'mongodb'
  const name = `${fingerprint(SOURCES).slice(0, 16)}${onMongodb ? '-mongodb' : ''}`
  const folder = path.join(FOLDER, name)
  if (!existsSync(folder)) await makeBoth(folder, onMongodb)
  project.provide('templates', templatesIn(folder))
}

function templatesIn(folder: string): Templates {
  return { empty: path.join(folder, 'empty'), demo: path.join(folder, 'demo') }
}

/** Made beside and moved into place, so that a run that is cut short leaves no half template. */
async function makeBoth(folder: string, onMongodb: boolean): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  const making = await mkdtemp(path.join(FOLDER, 'making-'))
  const { empty, demo } = templatesIn(making)
  await Promise.all([make(empty, 'empty', onMongodb), make(demo, 'demo', onMongodb)])
  await rename(making, folder).catch(async (cause: NodeJS.ErrnoException) => {
    if (!existsSync(folder)) throw cause
    await rm(making, { recursive: true }) // Another run was faster.
  })
}

/** In a process of its own, because a process has one config and so one database. */
async function make(dataDir: string, content: 'empty' | 'demo', onMongodb: boolean): Promise<void> {
  await run(
    process.execPath,
    ['scripts/runTypeScript.mjs', 'tests/support/makeTemplate.ts', content],
    {
      env: {
        ...process.env,
        NODE_ENV: 'test',
        LOG_LEVEL: 'error',
        DATA_DIR: dataDir,
        MEDIA_DIR: path.join(dataDir, 'media'),
        PAYLOAD_SECRET: 'a secret that only tests use',
        DATABASE_URI: onMongodb ? newMongodb() : '',
      },
      maxBuffer: 16 * 1024 * 1024,
    },
  )
}
