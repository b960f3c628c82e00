import type { BaseDatabaseAdapter } from 'payload'
import { describe, expect, it } from 'vitest'

import { waitForIndexes } from '../../../src/database/waitForIndexes.js'

/** An adapter whose two collections get their indexes when the test says so. */
function adapterOf(...indexed: Promise<unknown>[]) {
  const models = Object.fromEntries(indexed.map((init, at) => [`m${at}`, { init: () => init }]))
  const database = { connect: () => Promise.resolve(), connection: { models } }
  return waitForIndexes(database as unknown as BaseDatabaseAdapter)
}

describe('connecting to MongoDB', () => {
  it('ends when the indexes of every collection are there', async () => {
    let finish: (value: unknown) => void = () => undefined
    const late = new Promise((resolve) => (finish = resolve))
    let isConnected = false
    const connected = adapterOf(Promise.resolve(), late)
      .connect?.()
      .then(() => (isConnected = true))
    await new Promise((resolve) => setImmediate(resolve))
    expect(isConnected).toBe(false)
    finish(null)
    await connected
    expect(isConnected).toBe(true)
  })

  it('fails when an index cannot be made', async () => {
    const refused = Promise.reject(new Error('E11000 duplicate key'))
    await expect(adapterOf(refused).connect?.()).rejects.toThrow('E11000')
  })
})
