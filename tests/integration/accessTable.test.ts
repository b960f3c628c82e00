import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { roles, type Role } from '../../src/domain/options.js'
import {
  actors,
  admin,
  everybody,
  table,
  type Account,
  type Actor,
  type Rule,
  type World,
} from '../support/accessRules.js'
import { leastValues, make, makeAccount, pictureFile } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

type Values = Record<string, unknown>

let running: RunningPayload
let payload: Payload
let world: World

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  world = await makeWorld()
})

afterAll(() => running.stop())

async function makeWorld(): Promise<World> {
  const own = await make(payload, 'units')
  const below = await make(payload, 'units', { parent: own.id })
  const foreign = await make(payload, 'units')
  const withRoles = (given: Role[], values: Values = {}) =>
    makeAccount(payload, given, { unit: own.id, ...values })
  const accounts = Object.fromEntries(
    await Promise.all([
      ...roles.map(async (role) => [role, await withRoles([role])] as const),
      withRoles([]).then((account) => ['no-role', account] as const),
      withRoles(['admin'], { disabled: true }).then((account) => ['disabled', account] as const),
    ]),
  ) as World['accounts']
  const assignment = (unit: string) => make(payload, 'assignments', { unit, state: 'in-progress' })
  const procedure = (await make(payload, 'procedures', { _status: 'published' })).id
  return {
    accounts,
    ownUnit: own.id,
    unitBelow: below.id,
    foreignUnit: foreign.id,
    movement: (await make(payload, 'movements', { _status: 'published' })).id,
    model: (await make(payload, 'innovation-models', { _status: 'published' })).id,
    procedure,
    version: (await make(payload, 'procedure-versions', { procedure })).id,
    ownAssignment: (await assignment(own.id)).id,
    foreignAssignment: (await assignment(foreign.id)).id,
  }
}

describe.each(Object.entries(table))('%s', (_name, rule) => {
  const { collection } = rule
  const hasDrafts = rule.readDraft !== undefined

  it('are created by', async () => {
    const done = await whoCan((as) =>
      payload.create({
        collection: collection as CollectionSlug,
        data: { ...leastValues[collection](), ...rule.values?.(world) } as never,
        depth: 0,
        ...(collection === 'media' && { file: pictureFile() }),
        ...(hasDrafts && { draft: true }),
        ...as,
      }),
    )
    expect(done).toEqual(sorted(rule.create))
  })

  it('are read by', async () => {
    const record = await makeOne(rule, hasDrafts ? { _status: 'published' } : {})
    expect(await whoCan((as) => payload.findByID({ collection, id: record.id, ...as }))).toEqual(
      sorted(rule.read),
    )
  })

  itFor(rule.readDraft, 'are read as drafts by', async (expected) => {
    const record = await makeOne(rule, { _status: 'draft' })
    expect(await whoCan((as) => payload.findByID({ collection, id: record.id, ...as }))).toEqual(
      sorted(expected),
    )
    const found = await whoCan(async (as) => {
      const where = { id: { equals: record.id } }
      const { docs } = await payload.find({ collection, draft: true, where, ...as })
      if (docs.length === 0) throw new Error('Not found')
    })
    expect(found).toEqual(sorted(expected))
  })

  it('are updated by', async () => {
    const record = await makeOne(rule)
    const done = await whoCan((as) =>
      payload.update({
        collection: collection,
        id: record.id,
        data: rule.patch,
        ...as,
      }),
    )
    expect(done).toEqual(sorted(rule.update))
  })

  itFor(rule.trash, 'are put into the trash by', async (expected) => {
    const done = await whoCan(async (as) => {
      const { id } = await makeOne(rule)
      const data = { deletedAt: '2026-11-22T00:00:00.000Z' }
      await payload.update({ collection: collection, id, data, ...as })
    })
    expect(done).toEqual(sorted(expected))
  })

  it('are deleted for good by', async () => {
    const done = await whoCan(async (as) => {
      const { id } = await makeOne(rule)
      await payload.delete({ collection, id, ...as })
    })
    expect(done).toEqual(sorted(rule.deleteForGood))
  })

  itFor(rule.history, 'show their history to', async (expected) => {
    const record = await makeOne(rule)
    const done = await whoCan(async (as) => {
      const where = { parent: { equals: record.id } }
      const { docs } = await payload.findVersions({ collection, where, ...as })
      if (docs.length === 0) throw new Error('No history')
    })
    expect(done).toEqual(sorted(expected))
  })
})

describe('change-log', () => {
  it('is written by nobody and changed by nobody', async () => {
    const { docs } = await payload.find({
      collection: 'change-log',
      limit: 1,
      overrideAccess: true,
    })
    const id = docs[0]?.id ?? ''
    const data = { at: '2026-01-01', action: 'update', collection: 'units', docId: '1' } as const
    expect(await whoCan((as) => payload.create({ collection: 'change-log', data, ...as }))).toEqual(
      [],
    )
    const update = await whoCan((as) =>
      payload.update({ collection: 'change-log', id, data: { note: 'Khác' }, ...as }),
    )
    expect(update).toEqual([])
    expect(await whoCan((as) => payload.delete({ collection: 'change-log', id, ...as }))).toEqual(
      [],
    )
  })
})

describe('settings', () => {
  it('are read by everybody and changed by administrators', async () => {
    expect(await whoCan((as) => payload.findGlobal({ slug: 'settings', ...as }))).toEqual(
      sorted(everybody),
    )
    const data = { siteName: 'Cổng', unitName: 'Tỉnh' }
    expect(await whoCan((as) => payload.updateGlobal({ slug: 'settings', data, ...as }))).toEqual(
      sorted(admin),
    )
  })
})

/** Not every collection has drafts, a trash or a history. */
function itFor(
  expected: readonly Actor[] | undefined,
  title: string,
  test: (expected: readonly Actor[]) => Promise<void>,
) {
  if (expected) it(title, () => test(expected))
}

function makeOne(rule: Rule, values: Values = {}) {
  return make(payload, rule.collection, { ...rule.values?.(world), ...values })
}

type As = { overrideAccess: false; user?: Account }

/** Those for whom the attempt goes through, tried one after another. */
async function whoCan(attempt: (as: As) => Promise<unknown>): Promise<readonly Actor[]> {
  const able: Actor[] = []
  for (const actor of actors) {
    const user = actor === 'anonymous' ? undefined : world.accounts[actor]
    const isAble = await attempt({ overrideAccess: false, ...(user && { user }) }).then(
      () => true,
      (error: unknown) => refusedOrThrow(error, actor),
    )
    if (isAble) able.push(actor)
  }
  return sorted(able)
}

/** A refusal is an answer; anything else is a fault of the test. */
function refusedOrThrow(error: unknown, actor: Actor): false {
  const { message, status } = error as { message?: string; status?: number }
  const isRefusal =
    status === 403 || status === 404 || /^(Not found|No history)$/.test(message ?? '')
  if (!isRefusal) throw new Error(`Unexpected failure for ${actor}`, { cause: error })
  return false
}

function sorted(list: readonly Actor[]): readonly Actor[] {
  return [...new Set(list)].sort()
}
