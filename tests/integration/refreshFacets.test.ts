import { afterAll, beforeAll, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { refreshFacets } from '../../src/commands/procedures/refreshFacets.js'
import { addDays } from '../../src/domain/calendar/calendarDate.js'
import { make, makePublished } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

let running: RunningPayload

beforeAll(async () => {
  running = await startPayload()
})

afterAll(() => running.stop())

const now = today()

/** A procedure as it was saved before the day on which its versions changed. */
async function savedBefore(values: Record<string, unknown>) {
  const { payload } = running
  const { id } = await makePublished(payload, 'procedures')
  for (const version of values.versions as Record<string, unknown>[]) {
    await makePublished(payload, 'procedure-versions', { procedure: id, ...version })
  }
  await payload.db.updateOne({
    collection: 'procedures',
    id,
    data: { audiences: ['enterprise'], abolished: false },
  })
  return id
}

const old = { audiences: ['enterprise'], effectiveTo: addDays(now, -1) }

async function stored(id: string) {
  const { audiences, abolished, _status } = await running.payload.findByID({
    collection: 'procedures',
    id,
    overrideAccess: true,
  })
  return { audiences, abolished, _status }
}

it('takes up versions that took effect and abolitions that hold since a day began, once', async () => {
  const { payload } = running
  const amended = await savedBefore({
    versions: [old, { audiences: ['citizen'], effectiveFrom: now }],
  })
  const abolished = await savedBefore({
    versions: [old, { changeKind: 'abolished', effectiveFrom: now }],
  })
  const upcoming = await savedBefore({
    versions: [
      { ...old, effectiveTo: addDays(now, 1) },
      { changeKind: 'abolished', effectiveFrom: addDays(now, 2) },
    ],
  })
  expect(await refreshFacets(payload, now)).toBe(2)
  const published = { _status: 'published' }
  expect(await stored(amended)).toEqual({ ...published, audiences: ['citizen'], abolished: false })
  expect(await stored(abolished)).toEqual({
    ...published,
    audiences: ['enterprise'],
    abolished: true,
  })
  expect(await stored(upcoming)).toMatchObject({ abolished: false })
  expect(await refreshFacets(payload, now)).toBe(0)
})

it('publishes nothing that is a draft', async () => {
  const { payload } = running
  const { id } = await make(payload, 'procedures', { _status: 'draft' })
  await makePublished(payload, 'procedure-versions', { procedure: id, effectiveFrom: now })
  await refreshFacets(payload, now)
  expect(await stored(id)).toMatchObject({ _status: 'draft' })
})
