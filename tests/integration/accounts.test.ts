import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { addDays } from '../../src/domain/calendar/calendarDate.js'
import { formatDay } from '../../src/domain/text/vietnameseFormat.js'
import type { Role } from '../../src/domain/options.js'
import { make, makeAccount } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { callRest, tokenOf } from '../support/rest.js'

const password = 'mat-khau-kiem-thu'

let running: RunningPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running.stop())

describe('the last active administrator', () => {
  it('keeps the account and the role until there is another one', async () => {
    const last = await makeAccount(payload, ['admin'])
    await makeAccount(payload, ['admin'], { disabled: true })
    const token = await tokenOf(payload, last.email)
    const change = (id: string, body: object) =>
      callRest(payload, `/users/${id}`, { method: 'PATCH', body, token })
    const remove = (id: string) => callRest(payload, `/users/${id}`, { method: 'DELETE', token })

    for (const body of [{ disabled: true }, { roles: ['editor'] }, { roles: [] }]) {
      const answer = await change(last.id, body)
      expect([body, answer.status]).toEqual([body, 409])
      expect(JSON.stringify(answer.body)).toContain('quản trị hệ thống cuối cùng')
    }
    expect((await remove(last.id)).status).toBe(409)
    expect(
      (await change(last.id, { fullName: 'Tên mới', roles: ['admin', 'editor'] })).status,
    ).toBe(200)

    const second = await makeAccount(payload, ['admin'])
    expect((await change(second.id, { disabled: true })).status).toBe(200)
    expect((await change(second.id, { disabled: false })).status).toBe(200)
    expect((await change(last.id, { disabled: true })).status).toBe(200)
  })
})

describe('two administrators', () => {
  it('cannot shut each other out at the same moment', async () => {
    const isActive = { roles: { contains: 'admin' }, disabled: { not_equals: true } } as const
    const { docs } = await payload.find({
      collection: 'users',
      where: isActive,
      overrideAccess: true,
    })
    const one = docs[0] ?? (await makeAccount(payload, ['admin']))
    const other = await makeAccount(payload, ['admin'])
    const tokens = [await tokenOf(payload, one.email), await tokenOf(payload, other.email)]
    const answers = await Promise.all(
      [other, one].map(({ id }, at) =>
        callRest(payload, `/users/${id}`, {
          method: 'PATCH',
          body: { disabled: true },
          token: tokens[at] ?? '',
        }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await payload.count({ collection: 'users', where: isActive })).toEqual({ totalDocs: 1 })
  })
})

describe('the login of an account', () => {
  const signIn = async (roles: Role[], validTo: string | null) => {
    const unit = (await make(payload, 'units', { name: 'Phường Đã Nhập', validTo })).id
    const { email } = await makeAccount(payload, roles, { unit })
    return callRest(payload, '/users/login', { method: 'POST', body: { email, password } })
  }

  it.each<[string, Role[], number | null, number]>([
    ['of a unit that ended yesterday is closed', ['unit-officer'], -1, 403],
    ['of its head is closed as well', ['unit-head', 'unit-officer'], -30, 403],
    ['of a unit on its last day is open', ['unit-officer'], 0, 200],
    ['of a unit without an end is open', ['unit-head'], null, 200],
    ['that does not speak for its unit stays open', ['home-affairs'], -1, 200],
    ['that also has another role stays open', ['unit-officer', 'editor'], -1, 200],
  ])('%s', async (_what, roles, daysFromToday, status) => {
    const validTo = daysFromToday === null ? null : addDays(today(), daysFromToday)
    const answer = await signIn(roles, validTo)
    expect(answer.status).toBe(status)
    if (validTo && status === 403) {
      const said = `Phường Đã Nhập đã kết thúc hoạt động sau ngày ${formatDay(validTo)}`
      expect(JSON.stringify(answer.body)).toContain(said)
    }
  })
})
