import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seedDemo, type SeedReport } from '../../seeds/run.js'
import { calendarDate } from '../../src/domain/calendar/calendarDate.js'
import { roles } from '../../src/domain/options.js'
import { timelinessOf } from '../../src/domain/assignments/timeliness.js'
import { DEMO_PASSWORD } from '../support/demoAccounts.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

const TODAY = calendarDate('2026-11-22')
const OPTIONS = { password: DEMO_PASSWORD, adminEmail: 'admin@demo.example', today: TODAY }

const COLLECTIONS = [
  'articles',
  'units',
  'documents',
  'plans',
  'directives',
  'movements',
  'movement-entries',
  'innovation-models',
  'replications',
  'inspections',
  'procedures',
  'procedure-versions',
  'pages',
  'users',
  'assignments',
  'progress-updates',
] as const

type Collection = (typeof COLLECTIONS)[number]

function readAll<Slug extends Collection>(payload: Payload, collection: Slug, depth = 0) {
  return payload.find({ collection, depth, pagination: false, overrideAccess: true })
}

async function countAll(payload: Payload) {
  const counts: Partial<Record<Collection, number>> = {}
  for (const collection of COLLECTIONS) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    counts[collection] = totalDocs
  }
  return counts
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

let running: RunningPayload
let payload: Payload

let before: Awaited<ReturnType<typeof countAll>>
let secondRun: SeedReport

beforeAll(async () => {
  running = await startPayload('demo')
  payload = running.payload
  before = await countAll(payload)
  secondRun = await seedDemo(payload, OPTIONS)
})

afterAll(() => running.stop())

describe('a run of the seeds', () => {
  it('adds nothing to a database that has the demo', async () => {
    expect(secondRun.created).toEqual({})
    expect(await countAll(payload)).toEqual(before)
  })

  it('makes one account for each role, all with the one password', async () => {
    const { accounts } = secondRun
    expect(accounts.map(({ role }) => role).sort()).toEqual([...roles].sort())
    for (const { email, role } of accounts) {
      const { user } = await payload.login({
        collection: 'users',
        data: { email, password: DEMO_PASSWORD },
      })
      expect(user?.roles).toEqual([role])
    }
  })

  it('stores text in NFC only', async () => {
    for (const collection of COLLECTIONS) {
      const { docs } = await readAll(payload, collection)
      const wrong = textsIn(docs).filter((text) => text !== text.normalize('NFC'))
      expect(wrong).toEqual([])
    }
  })

  it('names the source of every fact and marks everything made up', async () => {
    for (const collection of ['units', 'documents', 'directives', 'plans', 'movements'] as const) {
      const { docs } = await readAll(payload, collection)
      for (const { provenance } of docs) expect(provenance?.source).toBeTruthy()
    }
    for (const collection of ['assignments', 'movement-entries', 'replications'] as const) {
      const { docs } = await readAll(payload, collection)
      for (const { provenance } of docs) expect(provenance?.demo).toBe(true)
    }
  })

  it('links only to addresses of records it made', async () => {
    const { docs: pages } = await readAll(payload, 'pages')
    const { docs: articles } = await readAll(payload, 'articles')
    const links = textsIn([...pages, ...articles]).filter((text) => /^\/[a-z-]+\/.+/.test(text))
    expect(links.length).toBeGreaterThan(10)
    for (const address of new Set(links)) {
      const [, section, slug] = address.split('/')
      const sections: Record<string, Collection[]> = {
        'van-ban': ['directives', 'documents'],
        'ke-hoach': ['plans'],
        'mo-hinh': ['innovation-models'],
      }
      const hits = await Promise.all(
        (sections[section ?? ''] ?? []).map((collection) =>
          payload.count({ collection, where: { slug: { equals: slug } }, overrideAccess: true }),
        ),
      )
      expect(hits.map(({ totalDocs }) => totalDocs)).toContain(1)
    }
  })
})

describe('made-up work', () => {
  const everyTimeliness = [
    'done-early',
    'done-late',
    'done-on-time',
    'due-soon',
    'no-deadline',
    'on-track',
    'overdue',
  ]

  it.each(['directive', 'plan'] as const)(
    'shows every state and every timeliness for a %s',
    async (kind) => {
      const { docs } = await payload.find({
        collection: 'assignments',
        where: { 'origin.kind': { equals: kind } },
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      const kinds = docs.flatMap((work) => timelinessOf(work, TODAY)?.kind ?? [])
      expect([...new Set(kinds)].sort()).toEqual(everyTimeliness)
      expect(new Set(docs.map(({ state }) => state)).size).toBe(8)
    },
  )

  it('keeps the original deadline of work that was extended twice', async () => {
    const { docs } = await readAll(payload, 'assignments')
    const twice = docs.find(({ extensions }) => extensions?.length === 2)
    expect(timelinessOf(twice ?? { state: 'draft' }, TODAY)).toEqual({ kind: 'overdue', days: 12 })
    expect(twice?.originalDue).toBe('2026-10-11T12:00:00.000Z')
  })

  it('reports on assignments only what their unit wrote', async () => {
    const { docs } = await readAll(payload, 'progress-updates', 1)
    expect(docs.length).toBeGreaterThan(50)
    for (const { assignment, unit, by } of docs) {
      const assigned = typeof assignment === 'object' ? assignment.unit : assignment
      expect(typeof unit === 'object' ? unit?.id : unit).toBe(assigned)
      expect(by).toBeTruthy()
    }
  })
})
