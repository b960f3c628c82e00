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

export function builtServer(name: string): readonly string[] {
  return [process.execPath, `dist/bench/servers/${name}.js`]
}
