import { rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'

/**
 * Runs a TypeScript file: `node scripts/runTypeScript.mjs FILE [ARG …]`.
 *
 * Bundled first, as the server is, so that scripts and server run the same code in the same way.
 */
const file = process.argv[2]
const outfile = path.resolve(
  'node_modules/.portal/run',
  `${path.parse(file).name}-${process.pid}.mjs`,
)
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: 'inline',
  logLevel: 'warning',
})
process.argv.splice(1, 2, outfile)
process.once('exit', () => rmSync(outfile, { force: true }))
await import('lexical') // Before the editor that rests on it: see docs/decisions/0006-lexical-first.md.
await import(pathToFileURL(outfile).href)
