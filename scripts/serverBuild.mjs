/** How the server is bundled. Packages stay outside, so that the admin panel shares the same copy of them. */
export const serverBuild = {
  entryPoints: { main: 'src/server/main.ts', paperThread: 'src/office/paperThread.ts' },
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
}
