import { afterAll, beforeAll, expect, it } from 'vitest'

import { startPayload, type RunningPayload } from '../support/payload.js'
import { restOf } from '../support/rest.js'

let running: RunningPayload

beforeAll(async () => {
  running = await startPayload('empty')
})

afterAll(() => running.stop())

const { post } = restOf(() => running.payload)

it('is not taken by whoever comes first to a portal without accounts', async () => {
  const account = {
    email: 'ai-do@test.example',
    password: 'mat-khau-kiem-thu',
    fullName: 'Ai đó',
    roles: ['admin'],
  }
  expect((await post('/users/first-register', account)).status).toBe(403)
  expect((await post('/users', account)).status).toBe(403)
  const { totalDocs } = await running.payload.count({ collection: 'users', overrideAccess: true })
  expect(totalDocs).toBe(0)
})
