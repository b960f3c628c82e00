import type { DatabaseAdapterObj } from 'payload'

import type { DatabaseChoice } from '../env.js'

/**
 * The database that the environment chose; the only place that knows which engine runs. The other one is
 * not even loaded: it would take 10 MB.
 */
export async function databaseAdapter(choice: DatabaseChoice): Promise<DatabaseAdapterObj> {
  if (choice.kind === 'sqlite') {
    const { embeddedDatabase } = await import('./embeddedDatabase.js')
    return embeddedDatabase(choice.file)
  }
  const { mongodbDatabase } = await import('./mongodbDatabase.js')
  return mongodbDatabase(choice.uri)
}
