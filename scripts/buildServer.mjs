import { rm } from 'node:fs/promises'

import { build } from 'esbuild'

/** Bundles our own code; packages stay outside, so that the admin panel shares the same copy of them. */
await rm('dist/server', { recursive: true, force: true })
await build({
  entryPoints: { main: 'src/server/main.ts' },
  outdir: 'dist/server',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
})
