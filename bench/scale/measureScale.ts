import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { milliseconds, perSecond, times, type Measured } from '../report.js'
import { stopAll, type Running } from '../support/child.js'
import { fetchPage } from '../support/fetchPage.js'
import { newFolder } from '../support/folders.js'
import { watchMemory } from '../support/memory.js'
import { DIFFERENT } from '../support/manyRecords.js'
import { fillWithProcedures, signIn, startControlled } from '../support/template.js'
import { measureProbe, type Probed } from './measureProbe.js'
import { scaleRows, type Probe, type ScaleRowName } from './scaleRows.js'

const SIZES = [DIFFERENT, 10_000, 100_000]
const IDLE = 10_000
const BARS = { stop: 20, rest: 250, load: 400, growth: 2 }

type Figures = {
  size: number
  probed: Map<string, Probed>
  bytes: number
  rebuilt: { seconds: number; stop: number }
  first: { milliseconds: number; stop: number; ready: number }
  memory: { rest: number; load: number }
}

/** The rows at each size up to as many procedures as asked, each size beside the smaller ones of this run. */
export async function measureScale(
  most: number,
  names: readonly ScaleRowName[],
): Promise<Measured[]> {
  const folder = await newFolder()
  const probes = names.flatMap((name): readonly Probe[] => scaleRows[name])
  const sizes = [...SIZES.filter((size) => size < most), most]
  const figures: Figures[] = []
  try {
    for (const [at, size] of sizes.entries()) {
      process.stdout.write(`Filling up to ${size} procedures …\n`)
      await fillWithProcedures(folder, { from: sizes[at - 1] ?? 0, to: size })
      process.stdout.write(`Measuring with ${size} procedures …\n`)
      figures.push(await measureSize(folder, size, probes))
    }
  } finally {
    await stopAll()
  }
  return [...probes.flatMap((probe) => rowsOf(probe, figures)), ...figures.flatMap(wholeRows)]
}

async function measureSize(
  folder: string,
  size: number,
  probes: readonly Probe[],
): Promise<Figures> {
  const rebuilt = await rebuildIndex(folder)
  const bytes = await bytesIn(folder)
  const began = performance.now()
  const portal = await startControlled(folder)
  const ready = performance.now() - began
  const first = { ...(await firstRequest(portal)), ready }
  await pause(IDLE)
  const memory = watchMemory(portal.pid)
  const rest = await memory.now()
  const token = await signIn(portal)
  const probed = new Map<string, Probed>()
  for (const probe of probes) {
    process.stdout.write(`  ${probe.what}\n`)
    probed.set(probe.what, await measureProbe(portal, { probe, size, token }))
  }
  const load = await memory.most()
  await portal.stop()
  return { size, probed, bytes, rebuilt, first, memory: { rest, load } }
}

async function rebuildIndex(folder: string): Promise<Figures['rebuilt']> {
  const portal = await startControlled(folder)
  await portal.ask({ do: 'longestStop' })
  const began = performance.now()
  await portal.ask({ do: 'rebuildIndex' })
  const seconds = (performance.now() - began) / 1000
  const stop = (await portal.ask({ do: 'longestStop' })) as number
  await portal.stop()
  return { seconds, stop }
}

/** The first visitor after a start, of the page that needs most. */
async function firstRequest(portal: Running): Promise<{ milliseconds: number; stop: number }> {
  await portal.ask({ do: 'longestStop' })
  const began = performance.now()
  await fetchPage(`${portal.address}/thu-tuc`)
  const waited = performance.now() - began
  return { milliseconds: waited, stop: (await portal.ask({ do: 'longestStop' })) as number }
}

async function bytesIn(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('portal.sqlite'))
  const sizes = await Promise.all(names.map((name) => stat(path.join(folder, name))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

function rowsOf({ what, isWhole }: Probe, figures: readonly Figures[]): Measured[] {
  return figures.map(({ size, probed }, at) => {
    const { usual, p99, stop, worst, load } = probed.get(what) as Probed
    const growth = usual / (figures[0]?.probed.get(what)?.usual ?? NaN)
    const isOverStop = stop > BARS.stop
    const isOverGrowth = !isWhole && growth > BARS.growth
    return {
      what: `${what}, ${named(size)}`,
      figure: [
        `${milliseconds(usual)} (p99 ${milliseconds(p99)})`,
        `stop ${milliseconds(stop)}`,
        ...(load ? [`${perSecond(load.perSecond)} at 8 (p99 ${milliseconds(load.p99)})`] : []),
      ].join(', '),
      reference: isOverStop ? `longest stop by ${worst}` : '–',
      ratio: figures
        .slice(0, at)
        .map((smaller) => {
          const other = smaller.probed.get(what)?.usual ?? NaN
          return `cost ${times(usual / other)} of ${named(smaller.size)}`
        })
        .join(', '),
      bar: `stop ≤ ${BARS.stop} ms${isWhole ? '' : `, cost ≤ ${BARS.growth} ×`}`,
      isMet: !isOverStop && !isOverGrowth,
    }
  })
}

function wholeRows({ size, bytes, rebuilt, first, memory }: Figures): Measured[] {
  const row = (what: string, figure: string, bar = '–', isMet: boolean | null = null) => ({
    what: `${what}, ${named(size)}`,
    figure,
    reference: '–',
    ratio: '–',
    bar,
    isMet,
  })
  return [
    row(
      'start, then the first list',
      `ready in ${milliseconds(first.ready)}, list in ${milliseconds(first.milliseconds)}, stop ${milliseconds(first.stop)}`,
      `stop ≤ ${BARS.stop} ms`,
      first.stop <= BARS.stop,
    ),
    row(
      'memory at rest',
      `${Math.round(memory.rest)} MB`,
      `≤ ${BARS.rest} MB`,
      memory.rest <= BARS.rest,
    ),
    row(
      'memory under these rows, most',
      `${Math.round(memory.load)} MB`,
      `≤ ${BARS.load} MB`,
      memory.load <= BARS.load,
    ),
    row(
      'size on disk',
      `${Math.round(bytes / 1e6)} MB (${Math.round(bytes / size / 1000)} kB each)`,
    ),
    row(
      'search index rebuilt',
      `${rebuilt.seconds.toFixed(1)} s (${milliseconds((1000 * rebuilt.seconds) / size)} each), stop ${milliseconds(rebuilt.stop)}`,
      `stop ≤ ${BARS.stop} ms`,
      rebuilt.stop <= BARS.stop,
    ),
  ]
}

function named(size: number): string {
  return size.toLocaleString('en')
}
