import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { sendReminders } from '../../src/commands/reminders/sendReminders.js'
import { calendarDate } from '../../src/domain/calendar/calendarDate.js'
import type { Assignment } from '../../src/payload-types.js'
import { make, makeAccount } from '../support/makeRecords.js'
import { startMailServer, type MailServer } from '../support/mailServer.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

const system = { overrideAccess: true, depth: 0 } as const
const publicUrl = 'https://cong.example'

let mail: MailServer
let running: RunningPayload
let payload: Payload
let unit: string
let officer: string
let head: string

beforeAll(async () => {
  mail = await startMailServer()
  process.env.SMTP_URL = mail.address
  running = await startPayload()
  payload = running.payload
  await make(payload, 'holidays', { day: '2026-03-12', name: 'Ngày nghỉ kiểm thử' })
})
afterAll(async () => {
  await running.stop()
  await mail.close()
})

beforeEach(async () => {
  mail.mode = 'accept'
  mail.take()
  await payload.update({
    ...system,
    collection: 'users',
    where: { disabled: { not_equals: true } },
    data: { disabled: true }, // Only this test's people get mail.
  })
  unit = (await make(payload, 'units')).id
  officer = (await makeAccount(payload, ['unit-officer'], { unit })).email
  head = (await makeAccount(payload, ['unit-head'], { unit })).email
})

describe('over several days', () => {
  it('each person gets what concerns them, once a day', async () => {
    await give({ code: 'V-1', dueOn: '2026-03-13' })
    await day('2026-03-09')
    expect(mail.take()).toEqual([]) // 4 days before.
    await day('2026-03-10')
    await day('2026-03-10', '09:30')
    expect(mail.take().map(({ to, text }) => [to, lines(text, 'V-1')])).toEqual([
      [officer, ['- V-1 Nhiệm vụ (hạn 13/03/2026, còn 3 ngày)']],
    ])
    await day('2026-03-11') // The day before is a holiday: it is told today.
    expect(mail.take().map(({ text }) => lines(text, 'V-1'))).toEqual([
      ['- V-1 Nhiệm vụ (hạn 13/03/2026, còn 2 ngày)'],
    ])
    await day('2026-03-12')
    expect(mail.take()).toEqual([])
    await day('2026-03-13')
    expect(mail.take().map(({ text }) => lines(text, 'V-1'))).toEqual([
      ['- V-1 Nhiệm vụ (hạn 13/03/2026, đến hạn hôm nay)'],
    ])
    await day('2026-03-14')
    expect(mail.take()).toEqual([]) // Saturday.
    await day('2026-03-16')
    expect(mail.take().map(({ to, subject }) => [to, subject])).toEqual([
      [officer, 'Nhắc việc ngày 16/03/2026: 1 việc, trong đó 1 việc quá hạn'],
    ])
  })

  it('the head is told once of a deadline long passed, and again after it was moved', async () => {
    const { id } = await give({ code: 'V-2', dueOn: '2026-03-11' })
    const toHead = async (on: string) => {
      await day(on)
      return mail.take().filter(({ to }) => to === head).length
    }
    expect(await toHead('2026-03-13')).toBe(0)
    expect(await toHead('2026-03-16')).toBe(1) // 5 days late.
    expect(await toHead('2026-03-17')).toBe(0)
    await change(id, { due: { kind: 'date', day: '2026-03-18' } })
    expect(await toHead('2026-03-19')).toBe(0)
    expect(await toHead('2026-03-23')).toBe(1)
    expect(await toHead('2026-03-24')).toBe(0)
  })

  it('nothing is said of work whose day or unit has changed, or that has ended', async () => {
    const moved = await give({ code: 'V-3', dueOn: '2026-03-10' })
    const passedOn = await give({ code: 'V-4', dueOn: '2026-03-10' })
    const ended = await give({ code: 'V-5', dueOn: '2026-03-10' })
    await change(moved.id, { due: { kind: 'date', day: '2026-03-30' } })
    await change(passedOn.id, { unit: (await make(payload, 'units')).id })
    await change(ended.id, { state: 'cancelled' })
    await day('2026-03-10')
    expect(mail.take()).toEqual([])
  })

  it('Home Affairs is told what waits for it', async () => {
    const office = (await makeAccount(payload, ['home-affairs'])).email
    await payload.update({
      ...system,
      collection: 'assignments',
      where: { state: { equals: 'submitted' } },
      data: { state: 'verified' },
      context: { command: true },
    })
    const { id } = await give({ code: 'V-6' })
    await change(id, { state: 'submitted' })
    await day('2026-03-10')
    expect(mail.take().map(({ to, text }) => [to, lines(text, 'V-6')])).toEqual([
      [office, ['- V-6 Nhiệm vụ']],
    ])
  })
})

describe('a mail', () => {
  it('is not sent before the hour, nor when reminders are switched off', async () => {
    await give({ code: 'V-7', dueOn: '2026-03-10' })
    await day('2026-03-10', '06:59')
    expect(mail.take()).toEqual([])
    await settings({ sendReminders: false })
    await day('2026-03-10', '08:00')
    expect(mail.take()).toEqual([])
    await settings({ sendReminders: true, reminderHour: 9 })
    await day('2026-03-10', '08:00')
    expect(mail.take()).toEqual([])
    await day('2026-03-10', '09:00')
    expect(mail.take()).toHaveLength(1)
    await settings({ reminderHour: 7 })
  })

  it('goes out once when two processes remind at once', async () => {
    await give({ code: 'V-8', dueOn: '2026-03-10' })
    await Promise.all([day('2026-03-10'), day('2026-03-10'), day('2026-03-10')])
    expect(mail.take()).toHaveLength(1)
  })

  it('is not sent again after a crash between sending and noting it, and is reported', async () => {
    await give({ code: 'V-9', dueOn: '2026-03-10' })
    const sendEmail = payload.sendEmail.bind(payload)
    payload.sendEmail = async (message) => {
      await sendEmail(message)
      return new Promise(() => undefined) // The process ends here.
    }
    void day('2026-03-10')
    await expect.poll(() => mail.take().length, { timeout: 10_000 }).toBe(1)
    payload.sendEmail = sendEmail
    await day('2026-03-10', '07:05')
    expect(await stateOf(officer)).toEqual(['claimed'])
    await day('2026-03-10', '07:20')
    expect(mail.take()).toEqual([])
    expect(await stateOf(officer)).toEqual(['unknown'])
  })

  it('that the server refused before its text is tried again', async () => {
    await give({ code: 'V-10', dueOn: '2026-03-10' })
    mail.mode = 'refuse-receiver'
    await day('2026-03-10')
    expect([mail.take(), await stateOf(officer)]).toEqual([[], ['failed']])
    mail.mode = 'accept'
    await day('2026-03-10', '07:05')
    expect(mail.take()).toHaveLength(1)
    expect(await stateOf(officer)).toEqual(['sent'])
  })

  it('whose text went out without an answer is not tried again', async () => {
    await give({ code: 'V-11', dueOn: '2026-03-10' })
    mail.mode = 'hang-up-after-text'
    await day('2026-03-10')
    expect(mail.take()).toHaveLength(1)
    mail.mode = 'accept'
    await day('2026-03-10', '07:05')
    expect([mail.take(), await stateOf(officer)]).toEqual([[], ['unknown']])
  })

  it('names the work in Vietnamese with its address, and can be seen by the administrator only', async () => {
    await give({ code: 'V-12', dueOn: '2026-03-10' })
    await day('2026-03-10')
    const [sent] = mail.take()
    expect(sent?.text).toContain('SẮP ĐẾN HẠN (1)')
    expect(sent?.text).toContain('https://cong.example/nhiem-vu/V-12')
    const admin = await makeAccount(payload, ['admin'])
    const seen = { collection: 'reminders', overrideAccess: false } as const
    const { docs } = await payload.find({
      ...seen,
      user: admin,
      where: { email: { equals: officer } },
    })
    expect(docs.map(({ state, subject }) => [state, subject])).toEqual([['sent', sent?.subject]])
    const reader = await makeAccount(payload, ['unit-officer'], { unit })
    await expect(payload.find({ ...seen, user: reader })).rejects.toMatchObject({ status: 403 })
  })
})

function day(on: string, time = '07:00') {
  const at = new Date(`${on}T${time}:00+07:00`)
  return sendReminders({ payload, publicUrl, today: calendarDate(on), at })
}

function give({ code, dueOn }: { code: string; dueOn?: string }) {
  return make(payload, 'assignments', {
    code,
    title: 'Nhiệm vụ',
    unit,
    state: 'in-progress',
    ...(dueOn && { due: { kind: 'date', day: dueOn } }),
  })
}

function change(id: string, data: Partial<Assignment>) {
  return payload.update({
    ...system,
    collection: 'assignments',
    id,
    data,
    context: { command: true },
  })
}

function settings(data: Record<string, unknown>) {
  return payload.updateGlobal({
    slug: 'settings',
    data: { siteName: 'Cổng', unitName: 'Tỉnh', ...data },
    ...system,
  })
}

async function stateOf(email: string) {
  const where = { email: { equals: email } }
  const { docs } = await payload.find({ ...system, collection: 'reminders', where })
  return docs.map(({ state }) => state)
}

function lines(text: string, code: string) {
  return text.split('\n').filter((line) => line.startsWith(`- ${code} `))
}
