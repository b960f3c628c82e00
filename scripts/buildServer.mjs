import { rm } from 'node:fs/promises'

import { build } from 'esbuild'

import { serverBuild } from './serverBuild.mjs'

await rm('dist/server', { recursive: true, force: true })
await build(serverBuild)
