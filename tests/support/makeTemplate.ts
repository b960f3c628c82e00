import { getPayload } from 'payload'

import config from '../../payload.config.js'
import { calendarDate } from '../../src/domain/calendarDate.js'
import { DEMO_PASSWORD } from './demoAccounts.js'

const payload = await getPayload({ config })
if (process.argv[2] === 'demo') {
  const { seedDemo } = await import('../../seeds/run.js')
  await seedDemo(payload, {
    password: DEMO_PASSWORD,
    adminEmail: 'admin@demo.example',
    today: calendarDate('2026-11-22'),
  })
}
await payload.destroy()
process.exit(0)
