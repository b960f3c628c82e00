import { readdirSync } from 'node:fs'
import path from 'node:path'

import { build } from 'esbuild'
import { expect, it } from 'vitest'

import { STEPS } from '../../../scripts/prepare.mjs'
import { serverBuild } from '../../../scripts/serverBuild.mjs'

const panel = readdirSync('src/admin', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(app|components|views)\/.*\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => `./${path.join('src/admin', file)}`)

it.each([
  ['server', Object.values(serverBuild.entryPoints)],
  ['admin', panel],
] as const)('the %s is built anew when any source of it changes', async (step, entryPoints) => {
  const { metafile } = await build({
    entryPoints: [...entryPoints],
    outdir: 'unwritten',
    write: false,
    metafile: true,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    loader: { '.scss': 'empty' },
  })
  const watched = STEPS[step].from
  const unwatched = Object.keys(metafile.inputs).filter(
    (file) => !watched.some((source) => file === source || file.startsWith(`${source}/`)),
  )
  expect(unwatched).toEqual([])
})
