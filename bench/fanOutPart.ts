import { monitorEventLoopDelay } from 'node:perf_hooks'

import { getPayload } from 'payload'

import config from '../payload.config.js'
import { today } from '../src/clock.js'
import { carryOutFanOuts } from '../src/commands/fanOut/carryOutFanOuts.js'

/** How far the handing out is, and what it has cost so far. */
export type Told = {
  made: number
  doubled: number
  seconds: number
  cpuSeconds: number
  longestWrite: number
  loop: { p99: number; longest: number }
  megabytes: number
}

const MILLION = 1_000_000
const asSystem = { overrideAccess: true, depth: 0 } as const

const [name, ...numbers] = process.argv.slice(2)
const payload = await getPayload({ config })
const loop = monitorEventLoopDelay({ resolution: 5 })
const cpu = process.cpuUsage()
const start = performance.now()
let longestWrite = 0
let megabytes = 0

if (name === 'publish') await publish(numbers.map(Number))
else await handOut()
const { docs } = await payload.find({
  ...asSystem,
  collection: 'assignments',
  select: { originKey: true },
  pagination: false,
})
await tell(docs.length - new Set(docs.map(({ originKey }) => originKey)).size)
await payload.destroy()
process.exit(0)

async function handOut(): Promise<void> {
  loop.enable()
  const beside = setInterval(() => void writeBeside().then(() => tell(0)), 250)
  await carryOutFanOuts({ payload, today: today() })
  clearInterval(beside)
  loop.disable()
}

async function tell(doubled: number): Promise<void> {
  const spent = process.cpuUsage(cpu)
  const { totalDocs } = await payload.count({ collection: 'assignments', ...asSystem })
  const told: Told = {
    made: totalDocs,
    doubled,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (spent.user + spent.system) / MILLION,
    longestWrite: Math.round(longestWrite),
    loop: {
      p99: Math.round(loop.percentile(99) / MILLION),
      longest: Math.round(loop.max / MILLION),
    },
    megabytes: Math.round(megabytes),
  }
  process.send?.(told)
}

async function publish([requirements = 0, units = 0]: number[]): Promise<void> {
  for (let index = 1; index <= units; index += 1) {
    const unit = { name: `Xã ${index}`, code: `X${index}`, kind: 'commune', level: 'commune' }
    await payload.create({ ...asSystem, collection: 'units', data: unit as never })
  }
  await payload.create({
    ...asSystem,
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
  })
}

async function writeBeside(): Promise<void> {
  megabytes = Math.max(megabytes, process.memoryUsage.rss() / MILLION)
  const began = performance.now()
  await payload.db.updateOne({
    collection: 'directives',
    where: { title: { exists: true } },
    data: { summary: String(began) },
  })
  longestWrite = Math.max(longestWrite, performance.now() - began)
}
