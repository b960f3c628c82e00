import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { carryOutFanOuts } from '../../src/commands/fanOut/carryOutFanOuts.js'
import { assignmentStates, explanationStates } from '../../src/domain/options.js'
import { timelinessOf } from '../../src/domain/assignments/timeliness.js'
import type { Assignment } from '../../src/payload-types.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

const system = { overrideAccess: true, depth: 0 } as const

let running: RunningPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload('demo')
  payload = running.payload
})
afterAll(() => running.stop())

async function allWork(): Promise<Assignment[]> {
  const { docs } = await payload.find({
    ...system,
    collection: 'assignments',
    sort: 'id',
    pagination: false,
  })
  return docs
}

describe('the work of the demo', () => {
  it.each(['directive', 'plan'] as const)(
    'stands in every state and against its deadline in every way, for a %s',
    async (kind) => {
      const work = (await allWork()).filter(({ origin }) => origin?.kind === kind)
      expect(new Set(work.map(({ state }) => state))).toEqual(new Set(assignmentStates))
      expect(new Set(work.flatMap((each) => timelinessOf(each, today())?.kind ?? []))).toEqual(
        new Set([
          'no-deadline',
          'on-track',
          'due-soon',
          'overdue',
          'done-early',
          'done-on-time',
          'done-late',
        ]),
      )
    },
  )

  it('waits for an extension, for an explanation, and for one to be published', async () => {
    const work = await allWork()
    const has = (test: (each: Assignment) => boolean) => work.some(test)
    expect(
      has(({ extensions }) => extensions?.some((each) => each.decision === 'pending') ?? false),
    ).toBe(true)
    for (const wanted of explanationStates) {
      const isWanted = ({ state }: { state: string }) => state === wanted
      expect(has(({ explanations }) => explanations?.some(isWanted) ?? false)).toBe(true)
    }
    expect(has(({ explanations }) => (explanations?.length ?? 0) > 1)).toBe(true)
  })

  it('says of every piece that it is made up, and by what it can be told from facts', async () => {
    for (const { code, provenance } of await allWork()) {
      expect([code, provenance?.demo]).toEqual([code, true])
      expect(provenance?.note).toContain('minh hoạ')
    }
  })

  it('is left as it is, and made no second time, when its papers are published again', async () => {
    const before = await allWork()
    const papers = new Map<string, 'directives' | 'plans'>()
    for (const { origin } of before) {
      if (origin?.kind === 'directive') papers.set(origin.directive as string, 'directives')
      if (origin?.kind === 'plan') papers.set(origin.plan as string, 'plans')
    }
    expect(papers.size).toBeGreaterThan(3)
    for (const [id, collection] of papers) {
      await payload.update({ ...system, collection, id, data: { _status: 'published' } })
    }
    await carryOutFanOuts({ payload, today: today() })
    expect(await allWork()).toEqual(before)
  })
})
