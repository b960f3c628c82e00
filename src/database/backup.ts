import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'

import { createClient } from '@libsql/client'
import { BSON, MongoClient } from 'mongodb'

import type { Env } from '../env.js'

const { EJSON } = BSON
const BATCH = 500

type Portal = Pick<Env, 'database' | 'mediaDir'>

/** Written last: a folder without it holds half a backup. */
const FINISHED = 'backup.json'

/**
 * Copies the whole portal, database and uploads, into a new folder. The portal may go on running. What
 * fails leaves the folder empty, so that it does not stand in the way of the next try.
 *
 * @throws Error when the folder holds something already, or there is nothing to back up
 */
export async function backUp(portal: Portal, folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length > 0) {
    throw new Error(`${folder} is not empty; a backup never overwrites another`)
  }
  await copyInto(portal, folder).catch(async (cause: unknown) => {
    const made = existsSync(folder) ? await readdir(folder) : []
    for (const name of made) await rm(path.join(folder, name), { recursive: true })
    throw cause
  })
}

async function copyInto({ database, mediaDir }: Portal, folder: string): Promise<void> {
  await mkdir(path.join(folder, 'database'), { recursive: true })
  if (database.kind === 'sqlite')
    await copySqlite(database.file, path.join(folder, 'database', 'portal.sqlite'))
  else await dumpMongodb(database.uri, path.join(folder, 'database'))
  if (existsSync(mediaDir)) await cp(mediaDir, path.join(folder, 'media'), { recursive: true })
  await writeFile(path.join(folder, FINISHED), `${JSON.stringify({ engine: database.kind })}\n`)
}

/**
 * Puts a backup in the place of an empty portal. Stop the portal first.
 *
 * @throws Error when the database holds something already, or the backup is not finished or of the
 *   other engine
 */
export async function restore({ database, mediaDir }: Portal, folder: string): Promise<void> {
  await demandFinished(folder, database.kind)
  if (database.kind === 'sqlite') {
    if (existsSync(database.file)) throw new Error(`${database.file} exists; move it away first`)
    await mkdir(path.dirname(database.file), { recursive: true })
    await copyFile(path.join(folder, 'database', 'portal.sqlite'), database.file)
  } else await loadMongodb(database.uri, path.join(folder, 'database'))
  const media = path.join(folder, 'media')
  if (existsSync(media)) await cp(media, mediaDir, { recursive: true })
}

const ENGINES = { sqlite: 'the embedded database', mongodb: 'MongoDB' } as const

async function demandFinished(folder: string, engine: keyof typeof ENGINES): Promise<void> {
  const file = path.join(folder, FINISHED)
  if (!existsSync(file)) throw new Error(`${folder} holds no finished backup`)
  const saved = JSON.parse(await readFile(file, 'utf8')) as { engine: keyof typeof ENGINES }
  if (saved.engine === engine) return
  throw new Error(`${folder} holds a backup of ${ENGINES[saved.engine]}, not of ${ENGINES[engine]}`)
}

/** A consistent copy while others write: SQLite makes it in one read transaction. */
async function copySqlite(file: string, target: string): Promise<void> {
  if (!existsSync(file)) throw new Error(`${file} does not exist: there is nothing to back up`)
  await rm(target, { force: true })
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute({ sql: 'VACUUM INTO ?', args: [target] })
  } finally {
    client.close()
  }
}

/** One file a collection, one document a line, in MongoDB's extended JSON, all read in one snapshot. */
async function dumpMongodb(uri: string, folder: string): Promise<void> {
  const client = await MongoClient.connect(uri)
  try {
    await client.withSession({ snapshot: true }, async (session) => {
      for (const { name } of await client.db().listCollections().toArray()) {
        if (name.startsWith('system.')) continue
        const out = createWriteStream(path.join(folder, `${name}.jsonl`))
        for await (const document of client.db().collection(name).find({}, { session })) {
          if (!out.write(`${EJSON.stringify(document, { relaxed: false })}\n`)) {
            await new Promise<void>((resolve) => out.once('drain', () => resolve()))
          }
        }
        out.end()
        await finished(out)
      }
    })
  } finally {
    await client.close()
  }
}

async function loadMongodb(uri: string, folder: string): Promise<void> {
  const client = await MongoClient.connect(uri)
  try {
    const database = client.db()
    if (await database.collection('users').findOne()) {
      throw new Error('The database holds a portal already; restore into an empty one')
    }
    for (const file of await readdir(folder)) {
      if (!file.endsWith('.jsonl')) continue
      const collection = database.collection(file.slice(0, -'.jsonl'.length))
      let batch: BSON.Document[] = []
      for await (const line of createInterface({
        input: createReadStream(path.join(folder, file)),
      })) {
        batch.push(EJSON.parse(line) as BSON.Document)
        if (batch.length < BATCH) continue
        await collection.insertMany(batch)
        batch = []
      }
      if (batch.length > 0) await collection.insertMany(batch)
    }
  } finally {
    await client.close()
  }
}
