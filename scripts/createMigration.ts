import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { getPayload } from 'payload'

/**
 * Writes the migration from the last one to the collections as they are now.
 *
 * `--fresh` starts again with one initial migration; only for as long as nothing has been released.
 */
const FOLDER = path.resolve('src/database/migrations')
const [name = 'initial', mode] = process.argv.slice(2)

if (mode === '--fresh') {
  for (const file of readdirSync(FOLDER)) {
    if (file !== 'index.ts') rmSync(path.join(FOLDER, file))
  }
}
process.env.PAYLOAD_MIGRATING = 'true'
const { default: config } = await import('../payload.config.js')
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.createMigration({
  payload,
  migrationName: name,
  forceAcceptWarning: true,
  skipEmpty: true,
})
process.exit(0)
