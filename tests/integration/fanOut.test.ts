import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { idOf } from '../../src/access/roles.js'
import { actOnAssignment } from '../../src/commands/assignments/actOnAssignment.js'
import { carryOutFanOuts } from '../../src/commands/fanOut/carryOutFanOuts.js'
import { calendarDate, dayOf } from '../../src/domain/calendar/calendarDate.js'
import { foldText } from '../../src/domain/text/vietnameseText.js'
import type { Assignment, Directive } from '../../src/payload-types.js'
import { make, makeAccount, makePublished, unique } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

const march = calendarDate('2026-03-02')
const april = calendarDate('2026-04-01')
const system = { overrideAccess: true, depth: 0 } as const

let running: RunningPayload
let payload: Payload
let province: string
let wards: string[]

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running.stop())

beforeEach(async () => {
  province = (await make(payload, 'units', { kind: 'province', level: 'province' })).id
  wards = await Promise.all(
    [1, 2, 3].map(async () => (await make(payload, 'units', { parent: province })).id),
  )
})

describe('publishing a directive', () => {
  it('makes one assignment for each requirement and recipient, given on that day', async () => {
    const directive = await publish({ requirements: ['1.1', '1.2'].map(requirement) })
    await carryOutFanOuts({ payload, today: march })
    const made = await assignmentsOf(directive.id)
    expect(made.map(({ unit, origin }) => `${idOf(unit)} ${origin?.itemKey}`).sort()).toEqual(
      wards.flatMap((ward) => [`${ward} 1.1`, `${ward} 1.2`]).sort(),
    )
    for (const { assignedOn, state } of made) {
      expect([state, dayOf(assignedOn)]).toEqual(['assigned', march])
    }
  })

  it('makes those for the other units as if each had been entered whole', async () => {
    const day = '2026-06-30'
    const asked = { ...requirement('1.1'), due: { kind: 'date', day }, frequency: 'periodic' }
    const directive = await publish({ requirements: [asked] })
    await carryOutFanOuts({ payload, today: march })
    const made = await assignmentsOf(directive.id)
    const [first, ...others] = made.map((each) => ({ ...each, ...OWN }))
    expect(others).toEqual([first, first])
    expect(first).toMatchObject({ weight: 1, explanations: [] })
    expect(made.map(({ dueOn, originalDue }) => [dayOf(dueOn), dayOf(originalDue)])).toEqual(
      Array(3).fill([day, day]),
    )
    for (const { code, originKey, searchText, unit } of made) {
      expect(originKey).toBe(`directive:${directive.id}:1.1:${idOf(unit)}`)
      expect(searchText).toContain(foldText(code))
    }
    const history = await payload.count({
      ...system,
      collection: 'change-log',
      where: { docId: { in: made.map(({ id }) => id) } },
    })
    expect(history.totalDocs).toBe(0) // The paper's history tells it once.
  })

  it('makes each its own, whatever the database does with what it is given', async () => {
    const directive = await publish()
    const create = payload.db.create.bind(payload.db)
    payload.db.create = (async (options: Parameters<Payload['db']['create']>[0]) => {
      const made: unknown = await create(options)
      const { origin } = options.data as Partial<Assignment>
      if (origin) Object.assign(origin, { directive: null, itemKey: null })
      return made
    }) as Payload['db']['create']
    await carryOutFanOuts({ payload, today: march })
    payload.db.create = create
    const keys = (await assignmentsOf(directive.id)).map(({ originKey }) => originKey)
    expect(keys.sort()).toEqual(wards.map((ward) => `directive:${directive.id}:1.1:${ward}`).sort())
  })

  it('makes nothing twice, published again, run again or run twice at once', async () => {
    const directive = await publish()
    await Promise.all([
      carryOutFanOuts({ payload, today: march }),
      carryOutFanOuts({ payload, today: march }),
    ])
    await amend(directive.id, { summary: 'Bổ sung tóm tắt' })
    await carryOutFanOuts({ payload, today: march })
    await carryOutFanOuts({ payload, today: march })
    expect(await assignmentsOf(directive.id)).toHaveLength(3)
  })

  it('goes on where it was when it stopped half-way', async () => {
    const many = Array.from({ length: 40 }, (_none, index) => requirement(`1.${index + 1}`))
    const directive = await publish({ requirements: many })
    const create = payload.db.create.bind(payload.db)
    let left = 70
    payload.db.create = ((options: Parameters<Payload['db']['create']>[0]) => {
      if (options.collection === 'assignments' && (left -= 1) < 0) throw new Error('Mất điện')
      return create(options)
    }) as Payload['db']['create']
    await carryOutFanOuts({ payload, today: march })
    payload.db.create = create
    expect(await assignmentsOf(directive.id)).toHaveLength(50) // The batch that was cut off left nothing.
    await carryOutFanOuts({ payload, today: april })
    expect(await assignmentsOf(directive.id)).toHaveLength(120)
    expect(await historyOf(directive.id)).toEqual(['Giao 120 nhiệm vụ'])
  })

  it('reaches the units of the day it was published, however late the work is done', async () => {
    const directive = await publish({ recipients: [{ mode: 'children', unit: province }] })
    await carryOutFanOuts({ payload, today: march })
    await make(payload, 'units', { parent: province, validFrom: '2026-03-20' })
    await amend(directive.id, { summary: 'Sửa lỗi đánh máy' })
    await carryOutFanOuts({ payload, today: april })
    expect(await assignmentsOf(directive.id)).toHaveLength(3)
  })

  it('reaches all units of a kind that are there on the day, each once however often it is named', async () => {
    const kind = 'service-centre'
    const there = (await make(payload, 'units', { kind, parent: province })).id
    await make(payload, 'units', { kind, validTo: '2026-02-28' })
    await make(payload, 'units', { kind, validFrom: '2026-03-03' })
    const recipients = [
      { mode: 'kind', kind },
      { mode: 'unit', unit: there },
      { mode: 'children', unit: province },
    ]
    const directive = await publish({ recipients })
    await carryOutFanOuts({ payload, today: march })
    const reached = (await assignmentsOf(directive.id)).map(({ unit }) => unit)
    expect([...reached].sort()).toEqual([there, ...wards].sort())
  })

  it('gives nothing to do as long as it is a draft', async () => {
    const directive = await make(payload, 'directives', {
      ...contents(),
      _status: 'draft',
    })
    await carryOutFanOuts({ payload, today: march })
    expect(await assignmentsOf(directive.id)).toEqual([])
  })

  it('is undone with the request to hand it out when saving fails', async () => {
    const before = await payload.count({ collection: 'fan-outs', ...system })
    const twice = [requirement('1.1'), requirement('1.1')]
    await expect(publish({ requirements: twice })).rejects.toThrow()
    expect(await payload.count({ collection: 'fan-outs', ...system })).toEqual(before)
  })

  it('gives two directives with the same number different codes', async () => {
    const document = (
      await makePublished(payload, 'documents', { numberText: `77/${unique('')}KH` })
    ).id
    const first = await publish({ document })
    const second = await publish({ document })
    await carryOutFanOuts({ payload, today: march })
    const codes = [...(await assignmentsOf(first.id)), ...(await assignmentsOf(second.id))]
    expect(new Set(codes.map(({ code }) => code)).size).toBe(6)
  })
})

describe('amending a directive', () => {
  it('brings open work up to date and keeps its first deadline', async () => {
    const directive = await publish({ requirements: [due('2026-06-30')] })
    await carryOutFanOuts({ payload, today: march })
    await amend(directive.id, { requirements: [{ ...due('2026-09-30'), text: 'Rà soát lại' }] })
    await carryOutFanOuts({ payload, today: april })
    for (const { dueOn, originalDue, title } of await assignmentsOf(directive.id)) {
      expect(title).toBe('Rà soát lại')
      expect([dayOf(dueOn), dayOf(originalDue)]).toEqual(['2026-09-30', '2026-06-30'])
    }
  })

  it('leaves finished work and work given by hand as it was', async () => {
    const directive = await publish()
    await carryOutFanOuts({ payload, today: march })
    const [finished] = await assignmentsOf(directive.id)
    await step(finished?.id, { state: 'verified' })
    const byHand = await make(payload, 'assignments', {
      unit: province,
      origin: { kind: 'directive', directive: directive.id, itemKey: '1.1' },
    })
    await amend(directive.id, { requirements: [] })
    await carryOutFanOuts({ payload, today: april })
    const states = new Map((await assignmentsOf(directive.id)).map(({ id, state }) => [id, state]))
    expect(states.get(finished?.id ?? '')).toBe('verified')
    expect(states.get(byHand.id)).toBe('draft')
    expect([...states.values()].filter((state) => state === 'cancelled')).toHaveLength(2)
  })

  it('cancels what is gone with the reason, keeps what was reported, and makes what is new', async () => {
    const directive = await publish({ recipients: [{ mode: 'unit', unit: wards[0] }] })
    await carryOutFanOuts({ payload, today: march })
    const [first] = await assignmentsOf(directive.id)
    await payload.create({
      ...system,
      collection: 'progress-updates',
      data: { assignment: first?.id ?? '', text: 'Đã họp quán triệt', kind: 'progress' },
      context: { command: true },
    })
    await amend(directive.id, { recipients: [{ mode: 'unit', unit: wards[1] }] })
    await carryOutFanOuts({ payload, today: april })
    const [before, after] = await assignmentsOf(directive.id)
    expect(before).toMatchObject({ id: first?.id, state: 'cancelled' })
    expect(before?.cancelledReason).toContain('không còn trong danh sách')
    expect(after).toMatchObject({ unit: wards[1], state: 'assigned' })
    expect(await reportsOn(first?.id)).toEqual(['Đã họp quán triệt'])
  })

  it('tells the history of the paper once for each publication', async () => {
    const directive = await publish()
    await carryOutFanOuts({ payload, today: march })
    await amend(directive.id, { requirements: [requirement('1.2')] })
    await carryOutFanOuts({ payload, today: april })
    expect(await historyOf(directive.id)).toEqual([
      'Giao 3 nhiệm vụ',
      'Giao 3 nhiệm vụ, hủy 3 nhiệm vụ',
    ])
  })
})

describe('withdrawing a directive', () => {
  it('cancels open work with the reason of the withdrawal', async () => {
    const directive = await publish()
    await carryOutFanOuts({ payload, today: march })
    await amend(directive.id, { withdrawn: true, withdrawnReason: 'Ban hành nhầm' })
    await carryOutFanOuts({ payload, today: april })
    for (const { cancelledReason, state } of await assignmentsOf(directive.id)) {
      expect(state).toBe('cancelled')
      expect(cancelledReason).toContain('Ban hành nhầm')
    }
  })

  it('and undoing it leaves it to Home Affairs to open work again, brought up to date', async () => {
    const directive = await publish()
    await carryOutFanOuts({ payload, today: march })
    await amend(directive.id, { withdrawn: true, withdrawnReason: 'Ban hành nhầm' })
    await carryOutFanOuts({ payload, today: march })
    const changed = [{ ...requirement('1.1'), text: 'Việc đã sửa' }]
    await amend(directive.id, { withdrawn: false, requirements: changed })
    await carryOutFanOuts({ payload, today: april })
    expect(await statesOf(directive.id)).toEqual(['cancelled', 'cancelled', 'cancelled'])
    const [first] = await assignmentsOf(directive.id)
    const user = await makeAccount(payload, ['home-affairs'])
    await actOnAssignment(
      { payload, user, today: april },
      { id: first?.id ?? '', action: 'reopen', input: { reason: 'Thu hồi nhầm' } },
    )
    await carryOutFanOuts({ payload, today: april })
    const after = await assignmentsOf(directive.id)
    expect(after.map(({ state }) => state)).toEqual(['assigned', 'cancelled', 'cancelled'])
    expect(after[0]?.title).toBe('Việc đã sửa')
  })

  it('into the trash cancels open work too; back into a draft leaves it', async () => {
    const directive = await publish()
    await carryOutFanOuts({ payload, today: march })
    await amend(directive.id, { _status: 'draft' })
    await carryOutFanOuts({ payload, today: march })
    expect(await statesOf(directive.id)).toEqual(['assigned', 'assigned', 'assigned'])
    await amend(directive.id, { _status: 'published' })
    await payload.update({
      ...system,
      collection: 'directives',
      id: directive.id,
      data: { deletedAt: new Date().toISOString() },
    })
    await carryOutFanOuts({ payload, today: march })
    expect(await statesOf(directive.id)).toEqual(['cancelled', 'cancelled', 'cancelled'])
  })
})

describe('a plan and an inspection', () => {
  it('give each task to its one lead unit with the units that help', async () => {
    const plan = await makePublished(payload, 'plans', {
      tasks: [
        { code: '1', title: 'Có chủ trì', leadUnit: wards[0], coopUnits: [wards[1], wards[2]] },
        { code: '2', title: 'Chưa có chủ trì' },
      ],
    })
    await carryOutFanOuts({ payload, today: march })
    const made = await assignmentsOf(plan.id, 'plan')
    expect(made).toHaveLength(1)
    expect(made[0]).toMatchObject({ unit: wards[0], coopUnits: [wards[1], wards[2]] })
  })

  it('have findings mended after the conclusion, not before', async () => {
    const findings = [
      {
        code: 'A',
        description: 'Niêm yết thiếu',
        severity: 'correct',
        unit: wards[0],
        remediation: { action: 'Niêm yết đủ', due: { kind: 'date', day: '2026-05-15' } },
      },
    ]
    const inspection = await makePublished(payload, 'inspections', { findings, stage: 'running' })
    await carryOutFanOuts({ payload, today: march })
    expect(await assignmentsOf(inspection.id, 'inspection')).toEqual([])
    await payload.update({
      ...system,
      collection: 'inspections',
      id: inspection.id,
      data: { stage: 'concluded' },
    })
    await carryOutFanOuts({ payload, today: april })
    const made = await assignmentsOf(inspection.id, 'inspection')
    expect(made.map(({ title, dueOn }) => [title, dayOf(dueOn)])).toEqual([
      ['Niêm yết đủ', '2026-05-15'],
    ])
  })

  it('have each finding mended once, also those without a code of their own', async () => {
    const findings = ['Niêm yết thiếu', 'Trả kết quả muộn'].map((description) => ({
      code: '',
      description,
      severity: 'correct',
      unit: wards[0],
      remediation: { action: '', due: { kind: 'none' } },
    }))
    const { id } = await makePublished(payload, 'inspections', { findings, stage: 'concluded' })
    await carryOutFanOuts({ payload, today: march })
    await payload.update({ ...system, collection: 'inspections', id, data: { year: 2026 } })
    await carryOutFanOuts({ payload, today: april })
    const titles = (await assignmentsOf(id, 'inspection')).map(({ title }) => title)
    expect(titles.sort()).toEqual(['Niêm yết thiếu', 'Trả kết quả muộn'])
  })

  it('refuse two findings with one code, which would be one and the same work', async () => {
    const finding = { code: 'A', description: 'Niêm yết thiếu', severity: 'correct' }
    await expect(
      makePublished(payload, 'inspections', { findings: [finding, finding] }),
    ).rejects.toThrow()
  })
})

/** What each assignment has for itself. */
const OWN = {
  id: '',
  code: '',
  unit: '',
  originKey: '',
  searchText: '',
  createdAt: '',
  updatedAt: '',
}

function requirement(code: string) {
  return { code, text: `Việc ${code}` }
}

function due(on: string) {
  return { ...requirement('1.1'), due: { kind: 'date' as const, day: on } }
}

function contents() {
  return {
    requirements: [requirement('1.1')],
    recipients: wards.map((unit) => ({ mode: 'unit', unit })),
  }
}

function publish(values: Record<string, unknown> = {}) {
  return makePublished(payload, 'directives', { ...contents(), ...values })
}

function amend(id: string, data: Record<string, unknown>) {
  const amended = { _status: 'published', ...data } as Partial<Directive>
  return payload.update({ ...system, collection: 'directives', id, data: amended })
}

function step(id: string | undefined, data: Partial<Assignment>) {
  const context = { command: true }
  return payload.update({ ...system, collection: 'assignments', id: id ?? '', data, context })
}

async function assignmentsOf(id: string, kind = 'directive'): Promise<Assignment[]> {
  const { docs } = await payload.find({
    ...system,
    collection: 'assignments',
    where: { [`origin.${kind}`]: { equals: id } },
    sort: 'createdAt',
    pagination: false,
  })
  return docs
}

async function statesOf(id: string) {
  return (await assignmentsOf(id)).map(({ state }) => state)
}

async function reportsOn(id: string | undefined) {
  const where = { assignment: { equals: id } }
  const { docs } = await payload.find({ ...system, collection: 'progress-updates', where })
  return docs.map(({ text }) => text)
}

async function historyOf(docId: string) {
  const where = { docId: { equals: docId }, action: { equals: 'fan-out' } }
  const { docs } = await payload.find({ ...system, collection: 'change-log', where, sort: 'at' })
  return docs.map(({ note }) => note)
}
