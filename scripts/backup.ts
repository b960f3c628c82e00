import path from 'node:path'

import { backUp, restore } from '../src/database/backup.js'
import { env } from '../src/env.js'

/** `npm run backup -- DIR` and `npm run restore -- DIR`. */
const [action, folder] = process.argv.slice(2)

if (!folder || (action !== 'backup' && action !== 'restore')) {
  console.error(`Usage: npm run ${action === 'restore' ? 'restore' : 'backup'} -- DIR`)
  process.exit(2)
}
try {
  await (action === 'backup' ? backUp : restore)(env(), path.resolve(folder))
  console.log(action === 'backup' ? `Backed up to ${folder}` : `Restored from ${folder}`)
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exit(1)
}
