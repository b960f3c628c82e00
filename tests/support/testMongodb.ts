import { randomUUID } from 'node:crypto'

import { MongoClient } from 'mongodb'

/** Whether this run asks for MongoDB instead of the embedded database. */
export function isOnMongodb(): boolean {
  return process.env.TEST_DATABASE === 'mongodb'
}

/** The address of a new database on the replica set that TEST_MONGODB_URI names. */
export function newMongodb(): string {
  const base = process.env.TEST_MONGODB_URI ?? ''
  const address = base.replace(
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/,
    `$1/portal-test-${randomUUID()}`,
  )
  if (address === base) throw new Error('TEST_MONGODB_URI must be a mongodb:// address')
  return address
}

export async function dropMongodb(uri: string): Promise<void> {
  const client = await MongoClient.connect(uri)
  await client.db().dropDatabase()
  await client.close()
}
