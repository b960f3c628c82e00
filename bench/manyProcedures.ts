import { rm } from 'node:fs/promises'
import path from 'node:path'

import { buildBench } from './support/build.js'
import { openRunFolder } from './support/folders.js'
import { fillWithProcedures, makeTemplate, startControlled } from './support/template.js'

/** `node scripts/runTypeScript.mjs bench/manyProcedures.ts COUNT DIR`: a new data folder with the demo and so many procedures. */
const [count = '10000', folder = 'many'] = process.argv.slice(2)
await buildBench()
const scratch = await openRunFolder()
await makeTemplate()
await fillWithProcedures(path.resolve(folder), { from: 0, to: Number(count) })
const portal = await startControlled(path.resolve(folder))
await portal.ask({ do: 'indexAll' })
await portal.stop()
await rm(scratch, { recursive: true, force: true })
