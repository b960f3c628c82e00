import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { roles, type Role } from '../../src/domain/options.js'
import {
  leastValues,
  make,
  makeAccount,
  pictureFile,
  type Makeable,
} from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

const actors = ['anonymous', 'disabled', 'no-role', ...roles] as const
type Actor = (typeof actors)[number]
type Values = Record<string, unknown>

const everybody: readonly Actor[] = actors
const nobody: readonly Actor[] = []
const readers: readonly Actor[] = ['admin', 'home-affairs', 'inspector', 'viewer']
const unitStaff: readonly Actor[] = ['unit-officer', 'unit-head']
const homeAffairs: readonly Actor[] = ['admin', 'home-affairs']
const controllers: readonly Actor[] = ['admin', 'procedure-controller']
const editors: readonly Actor[] = ['admin', 'editor']
const admin: readonly Actor[] = ['admin']

/** Who may do what, with a record of somebody else's unit unless the row says otherwise. */
type Rule = {
  collection: Makeable
  /** What the record needs beside the least; `world` has the ids. */
  values?: (world: World) => Values
  patch: Values
  create: readonly Actor[]
  read: readonly Actor[]
  /** Of a record that was never published. */
  readDraft?: readonly Actor[]
  update: readonly Actor[]
  trash?: readonly Actor[]
  deleteForGood: readonly Actor[]
  history?: readonly Actor[]
}

const table: Record<string, Rule> = {
  users: {
    collection: 'users',
    patch: { fullName: 'Tên khác' },
    create: admin,
    read: admin,
    update: admin,
    deleteForGood: admin,
  },
  units: {
    collection: 'units',
    patch: { shortName: 'P.' },
    create: homeAffairs,
    read: everybody,
    update: homeAffairs,
    deleteForGood: admin,
    history: readers,
  },
  documents: {
    collection: 'documents',
    patch: { summary: 'Khác' },
    create: [...homeAffairs, 'procedure-controller'],
    read: everybody,
    readDraft: [...readers, 'procedure-controller'],
    update: [...homeAffairs, 'procedure-controller'],
    trash: homeAffairs,
    deleteForGood: admin,
    history: [...readers, 'procedure-controller'],
  },
  ...sameFor(['directives', 'plans', 'movements'], {
    patch: { title: 'Tên khác' },
    create: homeAffairs,
    read: everybody,
    readDraft: readers,
    update: homeAffairs,
    trash: homeAffairs,
    deleteForGood: admin,
    history: readers,
  }),
  'assignments that are given': {
    collection: 'assignments',
    values: ({ ownUnit }) => ({ unit: ownUnit, state: 'assigned' }),
    patch: { title: 'Tên khác' },
    create: homeAffairs,
    read: everybody,
    update: homeAffairs,
    deleteForGood: admin,
  },
  'assignments being prepared': {
    collection: 'assignments',
    values: ({ ownUnit }) => ({ unit: ownUnit }),
    patch: { title: 'Tên khác' },
    create: homeAffairs,
    read: readers,
    update: homeAffairs,
    deleteForGood: admin,
  },
  'progress-updates of other units': {
    collection: 'progress-updates',
    values: ({ foreignAssignment }) => ({ assignment: foreignAssignment }),
    patch: { text: 'Khác' },
    create: homeAffairs,
    read: everybody,
    update: nobody,
    deleteForGood: admin,
  },
  'progress-updates of the own unit, internal': {
    collection: 'progress-updates',
    values: ({ ownAssignment }) => ({ assignment: ownAssignment, internal: true }),
    patch: { text: 'Khác' },
    create: [...homeAffairs, ...unitStaff],
    read: [...readers, ...unitStaff],
    update: nobody,
    deleteForGood: admin,
  },
  'progress-updates of other units, internal': {
    collection: 'progress-updates',
    values: ({ foreignAssignment }) => ({ assignment: foreignAssignment, internal: true }),
    patch: { text: 'Khác' },
    create: homeAffairs,
    read: readers,
    update: nobody,
    deleteForGood: admin,
  },
  'movement-entries of other units': {
    collection: 'movement-entries',
    values: ({ foreignUnit, movement }) => ({ unit: foreignUnit, movement }),
    patch: { pledge: 'Khác' },
    create: homeAffairs,
    read: everybody,
    update: homeAffairs,
    deleteForGood: homeAffairs,
    history: readers,
  },
  'movement-entries of a unit below the own one': {
    collection: 'movement-entries',
    values: ({ unitBelow, movement }) => ({ unit: unitBelow, movement }),
    patch: { pledge: 'Khác' },
    create: [...homeAffairs, ...unitStaff],
    read: everybody,
    update: [...homeAffairs, ...unitStaff],
    deleteForGood: homeAffairs,
    history: readers,
  },
  'innovation-models of other units': {
    collection: 'innovation-models',
    values: ({ foreignUnit }) => ({ owner: foreignUnit }),
    patch: { summary: 'Khác' },
    create: homeAffairs,
    read: everybody,
    readDraft: readers,
    update: homeAffairs,
    trash: homeAffairs,
    deleteForGood: admin,
    history: readers,
  },
  'innovation-models of the own unit': {
    collection: 'innovation-models',
    values: ({ ownUnit }) => ({ owner: ownUnit }),
    patch: { summary: 'Khác' },
    create: [...homeAffairs, ...unitStaff],
    read: everybody,
    readDraft: [...readers, ...unitStaff],
    update: [...homeAffairs, ...unitStaff],
    trash: homeAffairs,
    deleteForGood: admin,
    history: [...readers, ...unitStaff],
  },
  'replications of other units': {
    collection: 'replications',
    values: ({ foreignUnit, model }) => ({ unit: foreignUnit, model }),
    patch: { note: 'Khác' },
    create: homeAffairs,
    read: everybody,
    update: homeAffairs,
    deleteForGood: homeAffairs,
    history: readers,
  },
  'replications of the own unit': {
    collection: 'replications',
    values: ({ ownUnit, model }) => ({ unit: ownUnit, model }),
    patch: { note: 'Khác' },
    create: [...homeAffairs, ...unitStaff],
    read: everybody,
    update: [...homeAffairs, ...unitStaff],
    deleteForGood: homeAffairs,
    history: readers,
  },
  procedures: {
    collection: 'procedures',
    patch: { summary: 'Khác' },
    create: controllers,
    read: everybody,
    readDraft: [...readers, 'procedure-controller'],
    update: controllers,
    trash: controllers,
    deleteForGood: admin,
    history: [...readers, 'procedure-controller'],
  },
  'procedure-versions': {
    collection: 'procedure-versions',
    values: ({ nextProcedure }) => ({ procedure: nextProcedure() }),
    patch: { conditions: 'Khác' },
    create: controllers,
    read: everybody,
    readDraft: [...readers, 'procedure-controller'],
    update: controllers,
    trash: controllers,
    deleteForGood: admin,
    history: [...readers, 'procedure-controller'],
  },
  postings: {
    collection: 'postings',
    values: ({ foreignUnit, version }) => ({ unit: foreignUnit, version }),
    patch: { note: 'Khác' },
    create: controllers,
    read: everybody,
    update: controllers,
    deleteForGood: controllers,
    history: [...readers, 'procedure-controller'],
  },
  'inspections of somebody else': {
    collection: 'inspections',
    patch: { strengths: 'Khác' },
    create: [...homeAffairs, 'inspector'],
    read: everybody,
    readDraft: readers,
    update: homeAffairs,
    trash: homeAffairs,
    deleteForGood: admin,
    history: readers,
  },
  'inspections one is a member of': {
    collection: 'inspections',
    values: ({ accounts }) => ({ members: Object.values(accounts).map(({ id }) => id) }),
    patch: { strengths: 'Khác' },
    create: [...homeAffairs, 'inspector'],
    read: everybody,
    readDraft: readers,
    update: [...homeAffairs, 'inspector'],
    trash: [...homeAffairs, 'inspector'],
    deleteForGood: admin,
    history: readers,
  },
  'unannounced inspections before the conclusion': {
    collection: 'inspections',
    values: () => ({ mode: 'unannounced', stage: 'running' }),
    patch: { strengths: 'Khác' },
    create: [...homeAffairs, 'inspector'],
    read: readers,
    readDraft: readers,
    update: homeAffairs,
    trash: homeAffairs,
    deleteForGood: admin,
    history: readers,
  },
  ...sameFor(['articles', 'pages'], {
    patch: { title: 'Tên khác' },
    create: editors,
    read: everybody,
    readDraft: [...readers, 'editor'],
    update: editors,
    trash: editors,
    deleteForGood: admin,
    history: [...readers, 'editor'],
  }),
  media: {
    collection: 'media',
    patch: { caption: 'Khác' },
    create: [...homeAffairs, ...unitStaff, 'editor', 'inspector', 'procedure-controller'],
    read: everybody,
    update: [...homeAffairs, 'editor', 'procedure-controller'],
    deleteForGood: [...homeAffairs, 'editor', 'procedure-controller'],
  },
  'media for internal use': {
    collection: 'media',
    values: () => ({ internal: true }),
    patch: { caption: 'Khác' },
    create: [...homeAffairs, ...unitStaff, 'editor', 'inspector', 'procedure-controller'],
    read: readers,
    update: [...homeAffairs, 'editor', 'procedure-controller'],
    deleteForGood: [...homeAffairs, 'editor', 'procedure-controller'],
  },
}

function sameFor(collections: readonly Makeable[], rule: Omit<Rule, 'collection'>) {
  return Object.fromEntries(collections.map((collection) => [collection, { ...rule, collection }]))
}

type Account = Awaited<ReturnType<typeof makeAccount>>
type World = {
  accounts: Record<Exclude<Actor, 'anonymous'>, Account>
  ownUnit: string
  unitBelow: string
  foreignUnit: string
  movement: string
  model: string
  version: string
  ownAssignment: string
  foreignAssignment: string
  nextProcedure: () => string
}

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
  const procedures = await Promise.all(
    Array.from({ length: 60 }, () => make(payload, 'procedures', { _status: 'published' })),
  )
  const version = await make(payload, 'procedure-versions', { procedure: procedures[0]?.id })
  return {
    accounts,
    ownUnit: own.id,
    unitBelow: below.id,
    foreignUnit: foreign.id,
    movement: (await make(payload, 'movements', { _status: 'published' })).id,
    model: (await make(payload, 'innovation-models', { _status: 'published' })).id,
    version: version.id,
    ownAssignment: (await assignment(own.id)).id,
    foreignAssignment: (await assignment(foreign.id)).id,
    nextProcedure: () => procedures.pop()?.id ?? '',
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
        collection: collection as CollectionSlug,
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
      await payload.update({ collection: collection as CollectionSlug, id, data, ...as })
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
