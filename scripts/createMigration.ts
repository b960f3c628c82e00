import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  for (const file of readdirSync(FOLDER)) rmSync(path.join(FOLDER, file))
  writeFileSync(path.join(FOLDER, 'index.ts'), 'export const migrations: never[] = []\n')
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
makeImportsTypeOnly()
process.exit(0)

/** The file that Payload writes imports types as values, which our compiler settings refuse. */
function makeImportsTypeOnly(): void {
  for (const file of readdirSync(FOLDER).filter((each) => each.endsWith('.ts'))) {
    const source = readFileSync(path.join(FOLDER, file), 'utf8')
    const mended = source.replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    writeFileSync(path.join(FOLDER, file), mended)
  }
}
