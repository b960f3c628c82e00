import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { addDays, dayOf, type CalendarDate } from '../../src/domain/calendar/calendarDate.js'
import type { AssignmentState, Role } from '../../src/domain/options.js'
import { make, makeAccount, unique } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { callRest, tokenOf } from '../support/rest.js'
import { writeConflict } from '../support/writeConflict.js'

const system = { overrideAccess: true, depth: 0 } as const

let running: RunningPayload
let payload: Payload
let ownUnit: string
let tokens: Record<'admin' | 'foreignHead' | 'head' | 'office' | 'officer' | 'viewer', string>

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ownUnit = (await make(payload, 'units')).id
  const foreignUnit = (await make(payload, 'units')).id
  tokens = {
    admin: await token(['admin']),
    office: await token(['home-affairs']),
    officer: await token(['unit-officer'], ownUnit),
    head: await token(['unit-head'], ownUnit),
    foreignHead: await token(['unit-head', 'unit-officer'], foreignUnit),
    viewer: await token(['viewer']),
  }
})
afterAll(() => running.stop())

let id: string
beforeEach(async () => {
  id = await given('assigned')
})

describe('the way of an assignment', () => {
  it('leads from giving it to its confirmation, with one return', async () => {
    id = await given('draft')
    await ok('assign', tokens.office)
    await ok('accept', tokens.officer)
    await ok('report-progress', tokens.officer, { text: 'Đã họp quán triệt', percent: 60 })
    await ok('submit', tokens.head, { text: 'Đã xong', percent: 100 })
    await ok('return', tokens.office, { reason: 'Thiếu biên bản' })
    await ok('report-progress', tokens.officer, { text: 'Đã bổ sung biên bản', percent: 100 })
    await ok('submit', tokens.head)
    await ok('verify', tokens.office, { text: 'Đủ minh chứng' })
    expect(await stored()).toMatchObject({ state: 'verified', percent: 100, returnedReason: null })
    expect(await reports()).toEqual([
      ['progress', 'Đã họp quán triệt', 60],
      ['submit', 'Đã xong', 100],
      ['return', 'Thiếu biên bản', null],
      ['progress', 'Đã bổ sung biên bản', 100],
      ['verify', 'Đủ minh chứng', null],
    ])
  })

  it('is judged by the day the unit submitted, which a return takes back', async () => {
    id = await given('in-progress')
    await ok('submit', tokens.head)
    expect(dayOf((await stored()).submittedOn)).toBe(today())
    await ok('return', tokens.office, { reason: 'Thiếu' })
    expect((await stored()).submittedOn).toBeNull()
  })

  it.each<[string, keyof typeof tokens | 'nobody', AssignmentState, string, number]>([
    ['a visitor', 'nobody', 'assigned', 'accept', 401],
    ['another unit', 'foreignHead', 'assigned', 'accept', 403],
    ['a leader who only reads', 'viewer', 'assigned', 'accept', 403],
    ['Home Affairs in the place of the unit', 'office', 'assigned', 'accept', 403],
    ['an officer', 'officer', 'in-progress', 'submit', 403],
    ['the head of another unit', 'foreignHead', 'in-progress', 'submit', 403],
    ['the unit itself', 'head', 'submitted', 'verify', 403],
    ['a unit', 'head', 'assigned', 'cancel', 403],
    ['a report before it was accepted', 'officer', 'assigned', 'report-progress', 409],
    ['a submission twice', 'head', 'submitted', 'submit', 409],
    ['a confirmation of what was not submitted', 'office', 'in-progress', 'verify', 409],
    ['a cancellation of what is confirmed', 'office', 'verified', 'cancel', 409],
  ])('is closed to %s', async (_who, actor, state, action, status) => {
    id = await given(state)
    const who = actor === 'nobody' ? undefined : tokens[actor]
    const answer = await act(action, who, { text: 'Báo cáo', reason: 'Lý do' })
    expect(answer.status).toBe(status)
    expect((await stored()).state).toBe(state)
    expect(await reports()).toEqual([])
  })

  it.each([
    ['a report without words', 'accepted', 'report-progress', { percent: 10 }, 'text'],
    ['a share over 100', 'accepted', 'report-progress', { text: 'a', percent: 101 }, 'percent'],
    [
      'evidence that is not there',
      'accepted',
      'report-progress',
      { text: 'a', evidence: ['x'] },
      'evidence',
    ],
    ['a return without reason', 'submitted', 'return', { reason: '  ' }, 'reason'],
    ['a cancellation without reason or document', 'assigned', 'cancel', {}, 'reason'],
  ] as const)('asks again for %s', async (_what, state, action, input, field) => {
    id = await given(state)
    const who = action === 'report-progress' ? tokens.officer : tokens.office
    const answer = await act(action, who, input)
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.body)).toContain(`"field":"${field}"`)
    expect((await stored()).state).toBe(state)
  })

  it('cannot be changed by a plain update, which says so', async () => {
    for (const data of [{ state: 'verified' }, { percent: 100 }]) {
      const answer = await rest('PATCH', `/assignments/${id}`, tokens.office, data)
      expect(answer.status).toBe(409)
    }
    expect((await rest('PATCH', `/assignments/${id}`, tokens.head, { title: 'Khác' })).status).toBe(
      403,
    )
    const edit = await rest('PATCH', `/assignments/${id}`, tokens.office, {
      state: 'assigned',
      title: 'Tên mới',
    })
    expect(edit.status).toBe(200) // The panel sends the whole form back.
    expect(await stored()).toMatchObject({ state: 'assigned', title: 'Tên mới' })
  })

  it.each(['assigned', 'submitted'] as const)(
    'keeps state, share, days, unit and deadline of %s work from every plain update',
    async (state) => {
      const dueOn = addDays(today(), 9)
      id = await given(state, dueOn)
      const before = await stored()
      const other = (await make(payload, 'units')).id
      const changes = [
        { state: 'in-progress' },
        { percent: 50 },
        { submittedOn: addDays(today(), -1) },
        { dueOn: addDays(today(), 30) },
        { originalDue: addDays(today(), 30) },
        { cancelledReason: 'Khác' },
        { unit: other },
        { due: { kind: 'date', day: addDays(today(), 30) } },
      ]
      for (const data of changes) {
        for (const actor of ['office', 'admin'] as const) {
          const answer = await rest('PATCH', `/assignments/${id}`, tokens[actor], data)
          expect([actor, data, answer.status]).toEqual([actor, data, 409])
        }
        for (const actor of ['officer', 'head', 'foreignHead', 'viewer'] as const) {
          const answer = await rest('PATCH', `/assignments/${id}`, tokens[actor], data)
          expect([actor, data, answer.status]).toEqual([actor, data, 403])
        }
      }
      expect(await stored()).toEqual(before)
      const whole = await rest('GET', `/assignments/${id}?depth=0`, tokens.office)
      const sentBack = { ...whole.body, title: 'Sửa tên' } // As the panel does.
      expect((await rest('PATCH', `/assignments/${id}`, tokens.office, sentBack)).status).toBe(200)
    },
  )

  it('is opened again by Home Affairs with a reason, its reports and first deadline kept', async () => {
    const dueOn = addDays(today(), -2)
    id = await given('accepted', dueOn)
    await ok('report-progress', tokens.officer, { text: 'Đã làm một nửa', percent: 50 })
    await ok('cancel', tokens.office, { document: '5/TB' })
    expect((await act('reopen', tokens.head, { reason: 'a' })).status).toBe(403)
    expect((await act('reopen', tokens.office)).status).toBe(422)
    await ok('reopen', tokens.office, { reason: 'Bỏ thu hồi văn bản' })
    expect(await stored()).toMatchObject({
      state: 'assigned',
      percent: 50,
      cancelledReason: null,
      acceptedOn: null,
    })
    expect(dayOf((await stored()).originalDue)).toBe(dueOn)
    expect((await reports()).map(([, words]) => words)).toEqual([
      'Đã làm một nửa',
      'Mở lại nhiệm vụ đã hủy. Lý do: Bỏ thu hồi văn bản',
    ])
    await ok('accept', tokens.officer)
  })

  it('is told in Vietnamese what is no number, no list or too long', async () => {
    id = await given('accepted')
    const wrong = { text: 'x'.repeat(5001), percent: 'nửa', evidence: 'a' }
    const { body, status } = await act('report-progress', tokens.officer, wrong)
    const [error] = body.errors as { data: { errors: { field: string; message: string }[] } }[]
    const { errors } = error?.data ?? { errors: [] }
    expect([status, errors.map(({ field }) => field).sort()]).toEqual([
      422,
      ['evidence', 'percent', 'text'],
    ])
    for (const { message } of errors) expect(message).not.toMatch(/invalid|expected|too/i)
  })

  it('is not deleted once the unit has reported', async () => {
    await ok('accept', tokens.officer)
    await ok('report-progress', tokens.officer, { text: 'Đã làm' })
    expect((await rest('DELETE', `/assignments/${id}`, tokens.admin)).status).toBe(409)
    expect(await reports()).toHaveLength(1)
  })

  it('is written into its history step by step', async () => {
    await ok('accept', tokens.officer)
    const where = { docId: { equals: id }, action: { equals: 'transition' } }
    const { docs } = await payload.find({ ...system, collection: 'change-log', where })
    expect(docs).toHaveLength(1)
  })
})

describe('two officers at once', () => {
  it('take a step once: the second is told that it has been taken', async () => {
    const answers = await Promise.all([act('accept', tokens.officer), act('accept', tokens.head)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(JSON.stringify(answers.find(({ status }) => status === 409)?.body)).toContain(
      'tải lại trang',
    )
  })

  it('lose no report', async () => {
    await ok('accept', tokens.officer)
    const texts = Array.from({ length: 8 }, (_none, index) => `Báo cáo ${index + 1}`)
    const answers = await Promise.all(
      texts.map((text) => act('report-progress', tokens.officer, { text })),
    )
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect((await reports()).map(([, text]) => text).sort()).toEqual(texts)
  })

  it('of two instances: the slower one is judged again on what the faster left', async () => {
    await ok('accept', tokens.officer)
    const updateOne = payload.db.updateOne.bind(payload.db)
    let refused = 0
    payload.db.updateOne = (options: Parameters<Payload['db']['updateOne']>[0]) => {
      if (options.collection === 'assignments' && (refused += 1) <= 12) throw writeConflict()
      return updateOne(options)
    }
    const answer = await act('report-progress', tokens.officer, { text: 'Đã họp' })
    payload.db.updateOne = updateOne
    expect(answer.status).toBe(200)
    expect(await reports()).toHaveLength(1)
  })

  it('of Home Affairs cannot both confirm and return', async () => {
    id = await given('submitted')
    const answers = await Promise.all([
      act('verify', tokens.office),
      act('return', tokens.admin, { reason: 'Thiếu' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('several at once', () => {
  it('are answered one by one: what cannot be done does not hold up the rest', async () => {
    const ready = await Promise.all([given('submitted'), given('submitted')])
    const early = await given('accepted')
    const ids = [...ready, early, 'khong-co']
    const { body, status } = await rest('POST', '/assignments/bulk', tokens.office, {
      action: 'verify',
      ids,
    })
    expect(status).toBe(200)
    expect(body.results).toMatchObject([
      { id: ready[0], ok: true, assignment: { state: 'verified' } },
      { id: ready[1], ok: true, assignment: { state: 'verified' } },
      { id: early, ok: false, status: 409 },
      { id: 'khong-co', ok: false, status: 404 },
    ])
  })

  it('follow the same rules as one', async () => {
    const ids = [await given('submitted')]
    const bulk = (who: string | undefined, action: string, input?: unknown) =>
      rest('POST', '/assignments/bulk', who, { action, ids, ...(input ? { input } : {}) })
    expect((await bulk(undefined, 'verify')).status).toBe(401)
    expect((await bulk(tokens.head, 'verify')).body.results).toMatchObject([
      { ok: false, status: 403 },
    ])
    expect((await bulk(tokens.office, 'return')).body.results).toMatchObject([
      { ok: false, status: 422, errors: [{ field: 'reason' }] },
    ])
    expect((await bulk(tokens.office, 'no-such-step')).status).toBe(422)
    expect(
      (await rest('POST', '/assignments/bulk', tokens.office, { action: 'verify', ids: [] }))
        .status,
    ).toBe(422)
    expect((await bulk(tokens.office, 'return', { reason: 'Thiếu' })).body.results).toMatchObject([
      { ok: true },
    ])
  })
})

describe('an extension', () => {
  const dueOn = addDays(today(), 3)
  const until = addDays(today(), 20)

  it('is asked for by the unit, granted by Home Affairs, and keeps the first deadline', async () => {
    id = await given('accepted', dueOn)
    await ok('request-extension', tokens.officer, { until, reason: 'Chờ hướng dẫn' })
    expect(dayOf((await stored()).dueOn)).toBe(dueOn)
    await ok('decide-extension', tokens.office, { decision: 'granted', document: '12/UBND' })
    const after = await stored()
    expect([dayOf(after.dueOn), dayOf(after.originalDue)]).toEqual([until, dueOn])
    expect(after.extensions).toMatchObject([{ decision: 'granted', document: '12/UBND' }])
  })

  it.each<[string, AssignmentState, keyof typeof tokens, object, number]>([
    ['by another unit', 'accepted', 'foreignHead', { until, reason: 'a' }, 403],
    ['by Home Affairs', 'accepted', 'office', { until, reason: 'a' }, 403],
    ['to an earlier day', 'accepted', 'officer', { until: dueOn, reason: 'a' }, 422],
    ['to no day at all', 'accepted', 'officer', { until: '2026-02-30', reason: 'a' }, 422],
    ['without a reason', 'accepted', 'officer', { until, reason: ' ' }, 422],
    ['of what is submitted', 'submitted', 'officer', { until, reason: 'a' }, 409],
  ])('is not asked for %s', async (_how, state, actor, input, status) => {
    id = await given(state, dueOn)
    expect((await act('request-extension', tokens[actor], input)).status).toBe(status)
    expect((await stored()).extensions).toEqual([])
  })

  it('is told at once of everything that is missing', async () => {
    id = await given('accepted', dueOn)
    const { body } = await act('request-extension', tokens.officer, {})
    const told = JSON.stringify(body)
    expect(told).toContain('"field":"until"')
    expect(told).toContain('"field":"reason","message":"Vui lòng ghi lý do."')
    const handedOver = JSON.stringify((await act('hand-over', tokens.office, {})).body)
    expect(handedOver).toContain('"field":"unit"')
    expect(handedOver).toContain('"field":"reason"')
  })

  it('is told from a day that does not exist when no day was given', async () => {
    id = await given('accepted', dueOn)
    const { body } = await act('request-extension', tokens.officer, { reason: 'a' })
    expect(JSON.stringify(body)).toContain('Vui lòng nhập mục này')
  })

  it('is not asked for twice, nor decided by the unit, nor refused without a reason', async () => {
    id = await given('accepted', dueOn)
    await ok('request-extension', tokens.officer, { until, reason: 'a' })
    expect((await act('request-extension', tokens.head, { until, reason: 'a' })).status).toBe(409)
    expect((await act('decide-extension', tokens.head, { decision: 'granted' })).status).toBe(403)
    expect((await act('decide-extension', tokens.office, { decision: 'refused' })).status).toBe(422)
    await ok('decide-extension', tokens.office, { decision: 'refused', note: 'Đã đủ thời gian' })
    expect((await act('decide-extension', tokens.office, { decision: 'granted' })).status).toBe(409)
    expect(dayOf((await stored()).dueOn)).toBe(dueOn)
  })

  it('is given by Home Affairs unasked, to several at once, but not past a request that waits', async () => {
    id = await given('returned', dueOn)
    const input = { until, reason: 'Bão số 4', document: '77/UBND' }
    expect((await act('extend', tokens.head, input)).status).toBe(403)
    expect((await act('extend', tokens.office, { ...input, until: dueOn })).status).toBe(422)
    expect((await act('extend', tokens.office, { until, reason: ' ' })).status).toBe(422)
    const asked = await given('accepted', dueOn)
    await rest('POST', `/assignments/${asked}/request-extension`, tokens.officer, {
      until,
      reason: 'a',
    })
    const { body } = await rest('POST', '/assignments/bulk', tokens.office, {
      action: 'extend',
      ids: [id, asked],
      input,
    })
    expect(body.results).toMatchObject([{ ok: true }, { ok: false, status: 409 }])
    const after = await stored()
    expect([dayOf(after.dueOn), dayOf(after.originalDue)]).toEqual([until, dueOn])
    expect(after.extensions).toMatchObject([{ decision: 'granted', reason: 'Bão số 4' }])
  })

  it('cannot be written by a plain update', async () => {
    id = await given('accepted', dueOn)
    const extensions = [{ reason: 'a', decision: 'granted', grantedUntil: until }]
    await rest('PATCH', `/assignments/${id}`, tokens.office, { extensions })
    expect(await stored()).toMatchObject({ extensions: [] })
  })
})

describe('an explanation', () => {
  it('is asked for late work, answered by the unit and then published', async () => {
    id = await given('accepted', addDays(today(), -4))
    await ok('ask-explanation', tokens.viewer, { question: 'Vì sao chậm?' })
    expect((await act('answer-explanation', tokens.foreignHead, { answer: 'a' })).status).toBe(403)
    await ok('answer-explanation', tokens.officer, { answer: 'Chờ thiết bị' })
    expect((await rest('GET', `/assignments/${id}`)).body).toMatchObject({ explanations: [] })
    expect((await act('publish-explanation', tokens.head)).status).toBe(403)
    await ok('publish-explanation', tokens.office)
    expect((await rest('GET', `/assignments/${id}`)).body).toMatchObject({
      explanations: [{ question: 'Vì sao chậm?', answer: 'Chờ thiết bị' }],
    })
  })

  it('stays when another is asked for', async () => {
    id = await given('accepted', addDays(today(), -4))
    for (const time of ['thứ nhất', 'thứ hai']) {
      await ok('ask-explanation', tokens.office, { question: `Hỏi lần ${time}` })
      await ok('answer-explanation', tokens.officer, { answer: `Trả lời lần ${time}` })
    }
    await ok('publish-explanation', tokens.office)
    expect(await stored()).toMatchObject({
      explanations: [
        { question: 'Hỏi lần thứ nhất', answer: 'Trả lời lần thứ nhất', state: 'answered' },
        { question: 'Hỏi lần thứ hai', answer: 'Trả lời lần thứ hai', state: 'published' },
      ],
    })
    expect(JSON.stringify((await rest('GET', `/assignments/${id}`)).body)).not.toContain('nhất')
    await ok('publish-explanation', tokens.office)
    expect((await act('publish-explanation', tokens.office)).status).toBe(409)
  })

  it('is not asked for work that is not late, nor twice, nor by a unit', async () => {
    expect((await act('ask-explanation', tokens.office, { question: 'a' })).status).toBe(409)
    id = await given('accepted', addDays(today(), -1))
    expect((await act('ask-explanation', tokens.head, { question: 'a' })).status).toBe(403)
    await ok('ask-explanation', tokens.office, { question: 'a' })
    expect((await act('ask-explanation', tokens.office, { question: 'a' })).status).toBe(409)
  })
})

describe('a hand-over', () => {
  it('gives open work of a dissolved unit to another one, with all that was reported', async () => {
    const heir = (await make(payload, 'units', { name: 'Phường Kế Thừa' })).id
    const heirOfficer = await token(['unit-officer'], heir)
    id = await given('accepted', addDays(today(), 5))
    await ok('report-progress', tokens.officer, { text: 'Nội bộ', internal: true, percent: 30 })
    const before = await stored()
    const input = { unit: heir, reason: 'Sắp xếp đơn vị', document: '1/NQ' }
    expect((await act('hand-over', tokens.head, input)).status).toBe(403)
    expect((await act('hand-over', tokens.office, { ...input, unit: ownUnit })).status).toBe(422)
    expect((await act('hand-over', tokens.office, { ...input, reason: '' })).status).toBe(422)
    const ended = (await make(payload, 'units', { validTo: addDays(today(), -1) })).id
    expect((await act('hand-over', tokens.office, { ...input, unit: ended })).status).toBe(422)
    await ok('hand-over', tokens.office, input)
    expect(await stored()).toMatchObject({
      unit: heir,
      state: 'in-progress',
      percent: 30,
      originKey: before.originKey,
      dueOn: before.dueOn,
    })
    const told = (await reports()).at(-1)?.[1]
    expect(told).toContain('sang Phường Kế Thừa. Lý do: Sắp xếp đơn vị (1/NQ)')
    expect((await act('report-progress', tokens.officer, { text: 'a' })).status).toBe(403)
    const seen = await rest('GET', `/progress-updates?where[assignment][equals]=${id}`, heirOfficer)
    expect(JSON.stringify(seen.body)).toContain('Nội bộ')
    await ok('report-progress', heirOfficer, { text: 'Tiếp tục', percent: 40 })
  })

  it('is for open work only', async () => {
    const heir = (await make(payload, 'units')).id
    id = await given('verified')
    expect((await act('hand-over', tokens.office, { unit: heir, reason: 'a' })).status).toBe(409)
  })
})

async function token(roles: Role[], unit?: string) {
  const { email } = await makeAccount(payload, roles, { ...(unit && { unit }) })
  return tokenOf(payload, email)
}

async function given(state: AssignmentState, dueOn?: CalendarDate) {
  const assignment = await make(payload, 'assignments', {
    code: unique('NV').replace(' ', '-'),
    unit: ownUnit,
    state,
    ...(dueOn && { due: { kind: 'date', day: dueOn } }),
  })
  return assignment.id
}

function rest(
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
  path: string,
  token?: string,
  body?: unknown,
) {
  return callRest(payload, path, { method, body, ...(token && { token }) })
}

function act(action: string, token?: string, input: object = {}) {
  return rest('POST', `/assignments/${id}/${action}`, token, input)
}

async function ok(action: string, token: string, input: object = {}) {
  const { body, status } = await act(action, token, input)
  expect([action, status, status === 200 ? null : body]).toEqual([action, 200, null])
}

function stored() {
  return payload.findByID({ ...system, collection: 'assignments', id })
}

async function reports() {
  const where = { assignment: { equals: id } }
  const { docs } = await payload.find({
    ...system,
    collection: 'progress-updates',
    where,
    sort: 'createdAt',
  })
  return docs.map(({ kind, percent, text }) => [kind, text, percent ?? null])
}
