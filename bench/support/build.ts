import { build } from 'esbuild'

/** Bundles the rows and servers of the bench as scripts/buildServer.mjs bundles the portal. */
export async function buildBench(): Promise<void> {
  await build({
    entryPoints: ['bench/rows/*.ts', 'bench/servers/*.ts', 'bench/servers/*.tsx'],
    outdir: 'dist/bench',
    outbase: 'bench',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'warning',
  })
}

/** Lexical first, before the editor that rests on it: see docs/decisions/0006-lexical-first.md. */
export function builtServer(name: string): readonly string[] {
  return [process.execPath, '--import', 'lexical', `dist/bench/servers/${name}.js`]
}
