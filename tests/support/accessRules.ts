import { roles } from '../../src/domain/options.js'
import type { makeAccount, Makeable } from './makeRecords.js'

export const actors = ['anonymous', 'disabled', 'no-role', ...roles] as const
export type Actor = (typeof actors)[number]
type Values = Record<string, unknown>

export const everybody: readonly Actor[] = actors
const nobody: readonly Actor[] = []
const readers: readonly Actor[] = ['admin', 'home-affairs', 'inspector', 'viewer']
const unitStaff: readonly Actor[] = ['unit-officer', 'unit-head']
const homeAffairs: readonly Actor[] = ['admin', 'home-affairs']
const controllers: readonly Actor[] = ['admin', 'procedure-controller']
const editors: readonly Actor[] = ['admin', 'editor']
export const admin: readonly Actor[] = ['admin']

/** Who may do what, with a record of somebody else's unit unless the row says otherwise. */
export type Rule = {
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

export const table: Record<string, Rule> = {
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
    values: ({ procedure }) => ({ procedure }),
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
  'media nothing public shows': {
    collection: 'media',
    patch: { caption: 'Khác' },
    create: [...homeAffairs, ...unitStaff, 'editor', 'inspector', 'procedure-controller'],
    read: roles,
    update: [...homeAffairs, 'editor', 'procedure-controller'],
    deleteForGood: [...homeAffairs, 'editor', 'procedure-controller'],
  },
  'media for everybody': {
    collection: 'media',
    values: () => ({ alwaysPublic: true }),
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

export type Account = Awaited<ReturnType<typeof makeAccount>>
export type World = {
  accounts: Record<Exclude<Actor, 'anonymous'>, Account>
  ownUnit: string
  unitBelow: string
  foreignUnit: string
  movement: string
  model: string
  version: string
  ownAssignment: string
  foreignAssignment: string
  procedure: string
}
