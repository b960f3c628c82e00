import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { copyProcedures } from '../../bench/support/copyProcedures.js'
import { codeOf, DIFFERENT, manyRecords, manyVariations } from '../../bench/support/manyRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { runImport } from '../support/runImport.js'
import { isOnMongodb } from '../support/testMongodb.js'

const REAL = 120
const COPIES = 3

let running: RunningPayload

beforeAll(async () => {
  running = await startPayload('empty')
})

afterAll(() => running.stop())

async function importRecords(records: Iterable<unknown>): Promise<void> {
  const file = path.join(process.env.DATA_DIR ?? '', 'procedures.json')
  await writeFile(file, JSON.stringify([...records]))
  expect((await runImport('procedures', file)).code).toBe(0)
}

const asSystem = { overrideAccess: true, depth: 0, limit: 0, pagination: false } as const

/** All that Payload knows of a procedure: itself, its versions, the history of both and the change log. */
async function everythingOf(code: string) {
  const { payload } = running
  const { docs: procedures } = await payload.find({
    ...asSystem,
    collection: 'procedures',
    where: { nationalCode: { equals: code } },
  })
  const procedure = procedures[0]?.id ?? ''
  const { docs: versions } = await payload.find({
    ...asSystem,
    collection: 'procedure-versions',
    where: { procedure: { equals: procedure } },
  })
  const version = versions[0]?.id ?? ''
  const { docs: history } = await payload.findVersions({
    ...asSystem,
    collection: 'procedures',
    where: { parent: { equals: procedure } },
  })
  const { docs: historyOfVersions } = await payload.findVersions({
    ...asSystem,
    collection: 'procedure-versions',
    where: { parent: { equals: version } },
  })
  const { docs: log } = await payload.find({
    ...asSystem,
    collection: 'change-log',
    where: { docId: { in: [procedure, version] } },
    sort: 'collection',
  })
  const all = { procedures, versions, history, historyOfVersions, log }
  return withoutOwn(all, new Map([procedure, version].map((id, at) => [id, `own ${at}`])))
}

const OWN = ['id', 'createdAt', 'updatedAt', 'at']

/** Without ids and times; what names the procedure or its version still does. */
function withoutOwn(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutOwn(each, names))
  if (typeof value === 'string') return names.get(value) ?? value
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([key]) => !OWN.includes(key))
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutOwn(each, names)]))
}

const codes = Array.from({ length: COPIES }, (_none, at) => codeOf(DIFFERENT + at))

describe.skipIf(isOnMongodb())('procedures copied for the bench', () => {
  it('are what Payload makes of the same records', async () => {
    await importRecords(manyVariations(REAL + COPIES))
    await copyProcedures(path.join(process.env.DATA_DIR ?? '', 'portal.sqlite'), {
      from: DIFFERENT,
      to: DIFFERENT + COPIES,
    })
    const copied = await Promise.all(codes.map(everythingOf))

    const { errors } = await running.payload.delete({
      collection: 'procedures',
      where: { nationalCode: { in: codes } },
      overrideAccess: true,
    })
    expect(errors).toEqual([])
    await importRecords([...manyRecords(DIFFERENT + COPIES)].slice(DIFFERENT))
    const imported = await Promise.all(codes.map(everythingOf))

    expect(copied).toEqual(imported)
    expect(imported[0]).toMatchObject({
      procedures: [{ nationalCode: codes[0], _status: 'published' }],
      versions: [{ procedure: 'own 0', _status: 'published' }],
      history: [{ latest: true, parent: 'own 0' }],
      historyOfVersions: [{ latest: true, parent: 'own 1' }],
      log: [{ docId: 'own 1' }, { docId: 'own 0' }],
    })
  })
})
