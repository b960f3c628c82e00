import { fork } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

import type * as Preparation from '../scripts/prepare.mjs'
import { asMarkdown, type Measured } from './report.js'
import { rowNames, type RowName } from './rowNames.js'
import { buildBench } from './support/build.js'
import { openRunFolder } from './support/folders.js'
import { loadTool } from './support/load.js'
import { makeTemplate } from './support/template.js'

/** `npm run bench`: measures the rows one after another, each in a process of its own, and prints one table. */
const asked = askedRows()
await (await preparation()).prepare(stepsFor(asked))
await buildBench()
const folder = await openRunFolder()
process.stdout.write('Filling a database with the demo …\n')
await makeTemplate()
process.stdout.write(`${await machine()}\n`)

const measured: Measured[] = []
const failures: string[] = []
for (const name of asked) {
  process.stdout.write(`Measuring ${name} …\n`)
  try {
    measured.push(...(await measure(name)))
  } catch (cause) {
    failures.push(`${name} could not be measured: ${(cause as Error).message}`)
  }
}
await rm(folder, { recursive: true, force: true })
process.stdout.write(`\n${asMarkdown(measured)}\n\n${failures.map((each) => `${each}\n`).join('')}`)
process.exit(failures.length > 0 ? 1 : 0)

function askedRows(): readonly RowName[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  if (!values.only) return rowNames
  const names = values.only.split(',').map((each) => each.trim())
  const unknown = names.find((name) => !rowNames.includes(name as RowName))
  if (unknown !== undefined) {
    process.stderr.write(`There is no row "${unknown}". Rows: ${rowNames.join(', ')}\n`)
    process.exit(1)
  }
  return rowNames.filter((name) => names.includes(name))
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
