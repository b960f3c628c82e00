import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

import { manyRecords } from './support/manyRecords.js'

/** `node scripts/runTypeScript.mjs bench/manyRecords.ts COUNT FILE`: a file for a large import. */
const [count = '10000', file = 'many.json'] = process.argv.slice(2)
const out = createWriteStream(file)
let isFirst = true
for (const record of manyRecords(Number(count))) {
  if (!out.write(`${isFirst ? '[' : ','}\n${JSON.stringify(record)}`)) await once(out, 'drain')
  isFirst = false
}
out.end('\n]\n')
await finished(out)
