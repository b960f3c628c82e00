import path from 'node:path'

import { pushDevSchema, type DrizzleAdapter } from '@payloadcms/drizzle'
import { getPayload } from 'payload'

import config from '../../payload.config.js'
import { backUp } from '../../src/database/backup.js'
import { calendarDate } from '../../src/domain/calendar/calendarDate.js'
import { env } from '../../src/env.js'
import { searchServiceOf } from '../../src/search/searchService.js'
import { DEMO_PASSWORD } from './demoAccounts.js'
import { dropMongodb } from './testMongodb.js'

/**
 * Fills a new database for tests. Its tables are made from the collections as they are, not by the
 * migrations, so that work on a collection can be tested before its migration is written; that the
 * migrations lead to the same tables is a test of its own. What is made on MongoDB is kept as a backup.
 */
const settings = env()
const payload = await getPayload({ config })
if (settings.database.kind === 'sqlite') {
  await pushDevSchema(payload.db as unknown as DrizzleAdapter)
  await searchServiceOf(payload).index.open()
}
if (process.argv[2] === 'demo') {
  const { seedDemo } = await import('../../seeds/run.js')
  await seedDemo(payload, {
    password: DEMO_PASSWORD,
    adminEmail: 'admin@demo.example',
    today: calendarDate('2026-11-22'),
  })
}
await searchServiceOf(payload).catchUp()
if (settings.database.kind === 'mongodb') {
  await backUp(settings, path.join(settings.dataDir, 'backup'))
  await dropMongodb(settings.database.uri)
}
await payload.destroy()
process.exit(0)
