import { MongoClient, type MongoClientOptions } from 'mongodb'
import { expect, it } from 'vitest'

import { isDatabaseAway } from '../../../src/database/databaseAway.js'

/** Where nobody listens. */
const NOWHERE = 'mongodb://127.0.0.1:1/nothing'

async function errorOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work()
  } catch (cause) {
    return cause
  }
  throw new Error('Nothing went wrong')
}

it('knows what the driver says where no server answers, and what was wrapped around it', async () => {
  const options: MongoClientOptions = { serverSelectionTimeoutMS: 50 }
  const client = new MongoClient(NOWHERE, options)
  const cause = await errorOf(() => client.db().command({ ping: 1 }))
  expect(isDatabaseAway(cause)).toBe(true)
  expect(isDatabaseAway(new Error('A query failed', { cause }))).toBe(true)
})

it.each([
  ['a file that cannot be opened', { code: 'SQLITE_CANTOPEN' }, true],
  ['a disk that fails', { code: 'SQLITE_IOERR_READ' }, true],
  ['a value twice', { code: 'SQLITE_CONSTRAINT_UNIQUE' }, false],
  ['a value twice in MongoDB', { name: 'MongoServerError', code: 11000 }, false],
  ['a fault of ours', new TypeError('x is not a function'), false],
  ['nothing', null, false],
])('judges %s', (_what, cause, is) => {
  expect(isDatabaseAway(cause)).toBe(is)
})
