import { setTimeout as pause } from 'node:timers/promises'

import { openSqliteClient } from '../../src/database/sqliteClient.js'

/** Ends while its thread reads, as a portal may that is told to stop: `endAmidLongRead.ts FILE`. */
const client = openSqliteClient(process.argv[2] ?? '', { largeFrom: 0 })
const COUNT_FAR = `WITH RECURSIVE far (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM far WHERE n < 40000000)
  SELECT count(*) FROM far`
const cut = client.execute(COUNT_FAR).then(
  () => 'read',
  (cause: unknown) => (cause as Error).message,
)
await pause(500)
await client.rest()
process.stdout.write(await cut)
process.exit(0)
