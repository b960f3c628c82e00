import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { make } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { writeConflict } from '../support/writeConflict.js'

let running: RunningPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})

afterAll(() => running.stop())

it('is tried again where somebody else was faster on the record', async () => {
  const { id } = await make(payload, 'articles')
  const status = async () => {
    const article = await payload.findByID({ collection: 'articles', id, overrideAccess: true })
    return article._status
  }
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'articles', value: id } },
    overrideAccess: true,
  })
  const updateOne = payload.db.updateOne.bind(payload.db)
  payload.db.updateOne = (options) => {
    if (options.collection === 'articles') throw writeConflict()
    return updateOne(options)
  }
  await payload.jobs.run({ overrideAccess: true })
  payload.db.updateOne = updateOne
  expect(await status()).toBe('draft')
  await payload.jobs.run({ overrideAccess: true })
  expect(await status()).toBe('published')
})
