import { spawn } from 'node:child_process'

import { prepare } from './prepare.mjs'

/** Watch mode: the server restarts when its code changes; the admin panel is compiled as it is visited. */
await prepare(['dependencies', 'assets'])
const child = spawn(
  process.execPath,
  ['--import', 'tsx', '--watch', '--watch-preserve-output', 'src/server/main.ts'],
  { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('close', (code) => process.exit(code ?? 0))
