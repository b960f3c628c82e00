import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Told } from './fanOutPart.js'

/**
 * `node scripts/runTypeScript.mjs bench/fanOut.ts [REQUIREMENTS] [UNITS]`: publishes one directive on a
 * database of its own, kills the process that hands the work out when half of it is done, starts another
 * one, and says what was made, how long it took and what others felt meanwhile.
 */
const [requirements = 40, units = 200] = process.argv.slice(2).map(Number)
const wanted = requirements * units
const dataDir = await mkdtemp(path.join(tmpdir(), 'portal-fan-out-'))

await part('publish', [requirements, units])
const killed = await part('handOut', [], ({ made }) => made >= wanted / 2)
const resumed = await part('handOut', [])
await rm(dataDir, { recursive: true, force: true })

const cpuSeconds = killed.cpuSeconds + resumed.cpuSeconds
const lines = {
  'made when killed': killed.made,
  'made in the end': `${resumed.made} of ${wanted}, ${resumed.doubled} of them twice`,
  seconds: (killed.seconds + resumed.seconds).toFixed(1),
  'processor time for one, ms': ((1000 * cpuSeconds) / wanted).toFixed(2),
  'longest wait of another write, ms': Math.max(killed.longestWrite, resumed.longestWrite),
  'event loop held up, p99 / longest, ms': `${resumed.loop.p99} / ${resumed.loop.longest}`,
  'highest memory, MB': Math.max(killed.megabytes, resumed.megabytes),
}
for (const [name, value] of Object.entries(lines)) process.stdout.write(`${name}: ${value}\n`)
process.exit(resumed.made === wanted && resumed.doubled === 0 ? 0 : 1)

/** Runs a part in a process of its own, killed without warning once `isEnough`; the last that it told. */
function part(
  name: string,
  numbers: readonly number[],
  isEnough: (told: Told) => boolean = () => false,
): Promise<Told> {
  const child = fork(
    'scripts/runTypeScript.mjs',
    ['bench/fanOutPart.ts', name, ...numbers.map(String)],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        DATA_DIR: dataDir,
        MEDIA_DIR: path.join(dataDir, 'media'),
        DATABASE_URI: '',
      },
    },
  )
  return new Promise((resolve, reject) => {
    let latest: Told | undefined
    child.on('message', (told: Told) => {
      latest = told
      if (isEnough(told)) child.kill('SIGKILL')
    })
    child.once('close', (code, signal) => {
      if (latest && (code === 0 || signal === 'SIGKILL')) resolve(latest)
      else reject(new Error(`${name} ended with ${code ?? signal}`))
    })
  })
}
