import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { backUp, restore } from '../../src/database/backup.js'
import { env } from '../../src/env.js'
import { make } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { isOnMongodb } from '../support/testMongodb.js'

let running: RunningPayload
let all: string
let saved: string

beforeAll(async () => {
  running = await startPayload()
  all = await mkdtemp(path.join(tmpdir(), 'backup-'))
})
afterAll(async () => {
  await running.stop()
  await rm(all, { recursive: true })
})
beforeEach(async () => {
  saved = await mkdtemp(path.join(all, 'saved-'))
})

/** Another place for the same portal. */
async function elsewhere() {
  const folder = await mkdtemp(path.join(all, 'elsewhere-'))
  const database = { kind: 'sqlite', file: path.join(folder, 'portal.sqlite') } as const
  return { database, mediaDir: path.join(folder, 'media') }
}

describe.skipIf(isOnMongodb())('a backup of the embedded database', () => {
  it('is made while the portal runs, and put back with its uploads', async () => {
    const unit = await make(running.payload, 'units', { name: 'Phường Được Giữ' })
    const { filename } = await make(running.payload, 'media')
    await backUp(env(), saved)

    const other = await elsewhere()
    await restore(other, saved)
    const client = createClient({ url: `file:${other.database.file}` })
    const { rows } = await client.execute({
      sql: 'SELECT name FROM units WHERE id = ?',
      args: [unit.id],
    })
    client.close()
    expect(rows).toMatchObject([{ name: 'Phường Được Giữ' }])
    const picture = (from: string) => readFile(path.join(from, filename ?? ''))
    expect(await picture(other.mediaDir)).toEqual(await picture(env().mediaDir))
  })

  it('never takes the place of anything', async () => {
    await backUp(env(), saved)
    await expect(backUp(env(), saved)).rejects.toThrow('a backup never overwrites another')
    await expect(restore(env(), saved)).rejects.toThrow('exists; move it away first')
  })

  it('that fails leaves nothing in the way of the next', async () => {
    await expect(backUp(await elsewhere(), saved)).rejects.toThrow('there is nothing to back up')
    expect(await readdir(saved)).toEqual([])
  })

  it('that was cut off is not put back, nor one of the other engine', async () => {
    await backUp(env(), saved)
    const uri = 'mongodb://127.0.0.1:1/portal'
    await expect(
      restore({ ...(await elsewhere()), database: { kind: 'mongodb', uri } }, saved),
    ).rejects.toThrow('holds a backup of the embedded database, not of MongoDB')
    await rm(path.join(saved, 'backup.json'))
    await expect(restore(await elsewhere(), saved)).rejects.toThrow('holds no finished backup')
  })
})
