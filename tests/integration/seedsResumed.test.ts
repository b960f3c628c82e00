import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { demoAssignments, demoProgress } from '../../seeds/data/demoAssignments.js'
import { demoProcedures, demoVersions } from '../../seeds/data/demoProcedures.js'
import { documents } from '../../seeds/data/documents.js'
import { plans } from '../../seeds/data/plans.js'
import { seedDemo } from '../../seeds/run.js'
import { calendarDate } from '../../src/domain/calendar/calendarDate.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

const TODAY = calendarDate('2026-11-22')
const ADMIN_EMAIL = 'admin@demo.example'

let running: RunningPayload

beforeAll(async () => {
  running = await startPayload('empty')
})

afterAll(() => running.stop())

/** The same Payload, until it has written so many records: then it fails as a stopped process would. */
function cutOffAfter(records: number, payload: Payload): Payload {
  let written = 0
  return new Proxy(payload, {
    get(target, name) {
      if (name !== 'create') return Reflect.get(target, name) as unknown
      written += 1
      if (written > records) throw new Error('cut off')
      return target.create.bind(target)
    },
  })
}

function seedWith(payload: Payload, password: string) {
  return seedDemo(payload, { password, adminEmail: ADMIN_EMAIL, today: TODAY })
}

it('completes a run that was cut off twice, without doubling anything', async () => {
  const { payload } = running
  const amongProcedures = cutOffAfter(400, payload)
  await expect(seedWith(amongProcedures, 'mat-khau-thu-nhat')).rejects.toThrow('cut off')
  const amongReports = cutOffAfter(262, payload)
  await expect(seedWith(amongReports, 'mat-khau-thu-hai')).rejects.toThrow('cut off')
  const { created } = await seedWith(payload, 'mat-khau-thu-ba')
  expect(Object.keys(created)).toEqual(['progress-updates', 'users'])

  const expected = {
    documents: documents.length,
    plans: plans.length,
    procedures: 120 + demoProcedures.length,
    'procedure-versions': 120 + demoVersions(TODAY).length,
    assignments: demoAssignments(TODAY).length,
    'progress-updates': demoProgress(TODAY).length,
    users: 8,
  } as const
  for (const [collection, count] of Object.entries(expected)) {
    const { totalDocs } = await payload.count({
      collection: collection as keyof typeof expected,
      overrideAccess: true,
    })
    expect([collection, totalDocs]).toEqual([collection, count])
  }
}, 120_000)

it('gives every account the password of the run that finished', async () => {
  for (const email of ['viewer@demo.example', ADMIN_EMAIL]) {
    const { user } = await running.payload.login({
      collection: 'users',
      data: { email, password: 'mat-khau-thu-ba' },
    })
    expect(user?.email).toBe(email)
  }
})

it('leaves the passwords of a finished demo alone', async () => {
  await seedWith(running.payload, 'mat-khau-thu-tu')
  const { user } = await running.payload.login({
    collection: 'users',
    data: { email: 'viewer@demo.example', password: 'mat-khau-thu-ba' },
  })
  expect(user?.email).toBe('viewer@demo.example')
})
