import { fork } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

import type * as Preparation from '../scripts/prepare.mjs'
import { asMarkdown, type Measured } from './report.js'
import { rowNames, type RowName } from './rowNames.js'
import { measureScale } from './scale/measureScale.js'
import { scaleRowNames } from './scale/scaleRows.js'
import { buildBench } from './support/build.js'
import { openRunFolder } from './support/folders.js'
import { loadTool } from './support/load.js'
import { DIFFERENT, MOST } from './support/manyRecords.js'
import { makeTemplate } from './support/template.js'

/**
 * `npm run bench`: measures the rows one after another, each in a process of its own, and prints one
 * table. `npm run bench -- --procedures 100000`: the rows of scale instead, at 1,000, 10,000 and so many.
 */
const { only, procedures } = asked()
const names = procedures === null ? pickedFrom(rowNames, only) : []
await (await preparation()).prepare(stepsFor(names))
await buildBench()
const folder = await openRunFolder()
process.stdout.write('Filling a database with the demo …\n')
await makeTemplate()
process.stdout.write(`${await machine()}\n`)

const measured: Measured[] = []
const failures: string[] = []
for (const name of names) {
  process.stdout.write(`Measuring ${name} …\n`)
  await noting(name, () => measure(name))
}
if (procedures !== null) {
  await noting('scale', () => measureScale(procedures, pickedFrom(scaleRowNames, only)))
}
await rm(folder, { recursive: true, force: true })
process.stdout.write(`\n${asMarkdown(measured)}\n\n${failures.map((each) => `${each}\n`).join('')}`)
process.exit(failures.length > 0 ? 1 : 0)

async function noting(name: string, measuring: () => Promise<Measured[]>): Promise<void> {
  try {
    measured.push(...(await measuring()))
  } catch (cause) {
    failures.push(`${name} could not be measured: ${(cause as Error).message}`)
  }
}

function asked(): { only: string | undefined; procedures: number | null } {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, procedures: { type: 'string' } },
  })
  if (values.procedures === undefined) return { only: values.only, procedures: null }
  const procedures = Number(values.procedures)
  if (!(procedures >= DIFFERENT && procedures <= MOST && Number.isInteger(procedures))) {
    refuse(`--procedures takes a number from ${DIFFERENT} to ${MOST}`)
  }
  return { only: values.only, procedures }
}

function pickedFrom<Name extends string>(
  all: readonly Name[],
  only: string | undefined,
): readonly Name[] {
  if (!only) return all
  const picked = only.split(',').map((each) => each.trim())
  const unknown = picked.find((name) => !all.includes(name as Name))
  if (unknown !== undefined) refuse(`There is no row "${unknown}". Rows: ${all.join(', ')}`)
  return all.filter((name) => picked.includes(name))
}

function refuse(words: string): never {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}

/** Only `npm start` itself looks at the admin panel's build, which takes a minute. */
function stepsFor(names: readonly RowName[]): ('assets' | 'server' | 'admin')[] {
  return names.includes('start') ? ['assets', 'server', 'admin'] : ['assets', 'server']
}

function measure(name: RowName): Promise<Measured[]> {
  return new Promise((resolve, reject) => {
    const child = fork(`dist/bench/rows/${name}.js`, {
      env: { ...process.env, NODE_ENV: 'production' },
    })
    let answer: Measured[] | Error = new Error('it ended without an answer')
    child.once('message', (message: { rows?: Measured[]; error?: string }) => {
      answer = message.rows ?? new Error(message.error)
    })
    child.once('close', () => (answer instanceof Error ? reject(answer) : resolve(answer)))
  })
}

async function machine(): Promise<string> {
  const cores = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}, ${memory} GB, Node ${process.version}, load by ${await loadTool()}`
}

/** Loaded from its place and not bundled into this script, because it finds the project's folder by its own. */
async function preparation(): Promise<typeof Preparation> {
  const file = pathToFileURL(path.resolve('scripts/prepare.mjs')).href
  return (await import(file)) as typeof Preparation
}
