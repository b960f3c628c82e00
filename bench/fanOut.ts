import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'

import { getPayload, type Payload } from 'payload'

/**
 * `node scripts/runTypeScript.mjs bench/fanOut.ts [REQUIREMENTS] [UNITS]`: publishes one directive on a
 * database of its own and says how long it takes to hand the work out, and what others feel meanwhile.
 */
const [requirements = 40, units = 200] = process.argv.slice(2).map(Number)
const MILLION = 1_000_000

const dataDir = await mkdtemp(path.join(tmpdir(), 'portal-fan-out-'))
Object.assign(process.env, {
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  DATA_DIR: dataDir,
  MEDIA_DIR: path.join(dataDir, 'media'),
  DATABASE_URI: '',
})
const { default: config } = await import('../payload.config.js')
const { carryOutFanOuts } = await import('../src/commands/fanOut/carryOutFanOuts.js')
const { today } = await import('../src/clock.js')
const payload = await getPayload({ config })
const asSystem = { overrideAccess: true, depth: 0 } as const

const directive = await publish(payload)
const loop = monitorEventLoopDelay({ resolution: 5 })
const cpu = process.cpuUsage()
let longestWrite = 0
let peak = 0
const beside = setInterval(() => void writeBeside(), 250)
loop.enable()
const start = performance.now()
await carryOutFanOuts({ payload, today: today() })
const seconds = (performance.now() - start) / 1000
loop.disable()
clearInterval(beside)
const spent = process.cpuUsage(cpu)
const made = await payload.count({ collection: 'assignments', ...asSystem })

const lines = {
  assignments: made.totalDocs,
  seconds: seconds.toFixed(1),
  'CPU seconds': ((spent.user + spent.system) / MILLION).toFixed(1),
  'longest wait of another write, ms': longestWrite.toFixed(0),
  'event loop held up, p99 / longest, ms': `${(loop.percentile(99) / MILLION).toFixed(0)} / ${(loop.max / MILLION).toFixed(0)}`,
  'highest memory, MB': (peak / MILLION).toFixed(0),
}
for (const [name, value] of Object.entries(lines)) process.stdout.write(`${name}: ${value}\n`)
await payload.destroy()
await rm(dataDir, { recursive: true, force: true })
process.exit(0)

async function publish(database: Payload) {
  const create = database.create.bind(database)
  for (let index = 0; index < units; index += 1) {
    const data = {
      name: `Xã ${index + 1}`,
      code: `X${index + 1}`,
      kind: 'commune',
      level: 'commune',
    } as const
    await create({ collection: 'units', data, ...asSystem })
  }
  return create({
    collection: 'directives',
    data: {
      _status: 'published',
      title: 'Văn bản đo thử',
      recipients: [{ mode: 'kind', kind: 'commune' }],
      requirements: Array.from({ length: requirements }, (_none, index) => ({
        code: `${index + 1}`,
        text: `Yêu cầu đo thử số ${index + 1}`,
        obligation: 'mandatory' as const,
        frequency: 'once' as const,
        due: { kind: 'none' as const },
      })),
    },
    ...asSystem,
  })
}

async function writeBeside(): Promise<void> {
  peak = Math.max(peak, process.memoryUsage.rss())
  const began = performance.now()
  const data = { summary: String(began) }
  await payload.db.updateOne({ collection: 'directives', id: directive.id, data })
  longestWrite = Math.max(longestWrite, performance.now() - began)
}
