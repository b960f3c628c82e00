import { spawn } from 'node:child_process'

import { prepare } from './prepare.mjs'

/** Watch mode: the server is bundled and started again when its code changes; the panel is compiled as it is visited. */
await prepare(['dependencies', 'assets'])
const { context } = await import('esbuild')
const { serverBuild } = await import('./serverBuild.mjs')

let server
function restart() {
  server?.kill('SIGTERM')
  server = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development' },
  })
}

const watching = await context({
  ...serverBuild,
  plugins: [
    {
      name: 'restart',
      setup: ({ onEnd }) => onEnd(({ errors }) => errors.length === 0 && restart()),
    },
  ],
})
await watching.watch()
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server?.kill(signal)
    void watching.dispose().then(() => process.exit(0))
  })
}
