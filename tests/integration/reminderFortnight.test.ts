import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { actOnAssignment } from '../../src/commands/assignments/actOnAssignment.js'
import { decideExtension, requestExtension } from '../../src/commands/assignments/extensions.js'
import { handOver } from '../../src/commands/assignments/handOver.js'
import type { CommandContext } from '../../src/commands/command.js'
import { sendReminders } from '../../src/commands/reminders/sendReminders.js'
import { calendarDate } from '../../src/domain/calendar/calendarDate.js'
import type { DigestKind } from '../../src/domain/assignments/digest.js'
import { text } from '../../src/portal/text/vi.js'
import { make, makeAccount } from '../support/makeRecords.js'
import { startMailServer, type MailServer } from '../support/mailServer.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

let mail: MailServer
let running: RunningPayload
let payload: Payload
let unit: string
let otherUnit: string
const people = new Map<string, Awaited<ReturnType<typeof makeAccount>>>()
const ids = new Map<string, string>()

beforeAll(async () => {
  mail = await startMailServer()
  process.env.SMTP_URL = mail.address
  running = await startPayload()
  payload = running.payload
  unit = (await make(payload, 'units')).id
  otherUnit = (await make(payload, 'units')).id
  people.set('officer', await makeAccount(payload, ['unit-officer'], { unit }))
  people.set('head', await makeAccount(payload, ['unit-head'], { unit }))
  people.set('other', await makeAccount(payload, ['unit-officer'], { unit: otherUnit }))
  people.set('office', await makeAccount(payload, ['home-affairs']))
  await make(payload, 'holidays', { day: '2026-06-05', name: 'Ngày nghỉ kiểm thử' })
  await give('A', { dueOn: '2026-06-08' })
  await give('B', { dueOn: '2026-06-02' })
  await give('D', { dueOn: '2026-06-11' })
  await give('E', { dueOn: '2026-06-12' })
})
afterAll(async () => {
  await running.stop()
  await mail.close()
})

/** What people do on a day, after that day's mails. */
const deeds: Record<string, (day: string) => Promise<unknown>> = {
  '2026-06-03': async (day) => {
    await give('C', { state: 'assigned' })
    await handOver(as('office', day), { id: idOf('D'), unit: otherUnit, reason: 'Sắp xếp lại' })
  },
  '2026-06-08': (day) => act('C', 'accept', { as: 'officer', day }),
  '2026-06-09': async (day) => {
    const asked = { id: idOf('B'), until: calendarDate('2026-06-30'), reason: 'Chờ thiết bị' }
    await requestExtension(as('officer', day), asked)
    await act('E', 'cancel', { as: 'office', day, reason: 'Gộp việc' })
  },
  '2026-06-10': async (day) => {
    await decideExtension(as('office', day), { id: idOf('B'), decision: 'granted' })
    await act('A', 'submit', { as: 'head', day })
  },
  '2026-06-11': (day) => act('A', 'return', { as: 'office', day, reason: 'Thiếu ảnh' }),
}

/** Written out by hand from the rules, day by day; days that are not here bring nobody a mail. */
const expected: Record<string, string[]> = {
  '2026-06-01': ['officer: due B, due A'], // B: 1 day before. A: 7 days before.
  '2026-06-02': ['officer: due B'], // On the day.
  '2026-06-03': ['officer: overdue B'],
  // Friday is off, so Thursday speaks for four days: A is due in 3 days on Friday, E in 7. D went to another unit.
  '2026-06-04': ['officer: overdue B, due A, due E, new C', 'other: due D'],
  // B was 5 days late on Sunday, so its head is told on Monday.
  '2026-06-08': ['head: escalated B', 'officer: overdue B, due A, new C', 'other: due D'],
  '2026-06-09': ['officer: overdue B, overdue A, due E'],
  '2026-06-10': ['office: extension B', 'officer: overdue B, overdue A', 'other: due D'],
  '2026-06-11': ['office: to-verify A', 'other: due D'], // B has time until 30 June.
  '2026-06-12': ['officer: overdue A, returned A', 'other: overdue D'],
}

const fortnight = Array.from(
  { length: 14 },
  (_none, index) => `2026-06-${String(index + 1).padStart(2, '0')}`,
)

describe('a fortnight of reminders', () => {
  it.each(fortnight)('brings on %s what the rules say, to each person once', async (day) => {
    const isOutage = day === '2026-06-10'
    if (isOutage) await mail.goDown()
    await remindAt(day, '07:00')
    if (isOutage) {
      expect(mail.take()).toEqual([])
      await mail.comeBack()
    }
    await Promise.all([remindAt(day, '07:05'), remindAt(day, '07:05')])
    await remindAt(day, '16:00')
    expect(
      mail
        .take()
        .map(({ to, text: words }) => `${nameOf(to)}: ${told(words)}`)
        .sort(),
    ).toEqual(expected[day] ?? [])
    await deeds[day]?.(day)
  })

  it('stands in the record that Home Affairs reads: who, when, what and how it went', async () => {
    const { docs } = await payload.find({
      collection: 'reminders',
      where: { kind: { equals: 'digest' } },
      overrideAccess: false,
      user: people.get('office'),
      depth: 0,
      sort: 'forOn',
      pagination: false,
    })
    expect(docs).toHaveLength(Object.values(expected).flat().length)
    expect(docs.every(({ state, sentAt }) => state === 'sent' && sentAt)).toBe(true)
    expect(docs[0]).toMatchObject({
      personName: people.get('officer')?.fullName,
      email: people.get('officer')?.email,
      items: [
        { kind: 'due', code: 'B' },
        { kind: 'due', code: 'A' },
      ],
    })
  })
})

function remindAt(day: string, time: string) {
  const at = new Date(`${day}T${time}:00+07:00`)
  const today = calendarDate(day)
  return sendReminders({ payload, publicUrl: 'https://cong.example', today, at })
}

async function give(
  code: string,
  { dueOn, state = 'in-progress' }: { dueOn?: string; state?: string },
) {
  const due = dueOn ? { due: { kind: 'date', day: dueOn } } : {}
  const made = await make(payload, 'assignments', { code, title: 'Việc', unit, state, ...due })
  ids.set(code, made.id)
}

function idOf(code: string): string {
  return ids.get(code) ?? ''
}

function as(person: string, day: string): CommandContext {
  return { payload, user: people.get(person) as never, today: calendarDate(day) }
}

function act(
  code: string,
  action: Parameters<typeof actOnAssignment>[1]['action'],
  { as: person, day, reason }: { as: string; day: string; reason?: string },
) {
  return actOnAssignment(as(person, day), { id: idOf(code), action, input: { reason } })
}

function nameOf(address: string): string {
  return [...people].find(([, { email }]) => email === address)?.[0] ?? address
}

const kinds = new Map(
  Object.entries(text.commands.reminders.sections).map(([kind, title]) => [
    title.toUpperCase(),
    kind as DigestKind,
  ]),
)

/** The work that a mail speaks of, each under the heading it stands under. */
function told(words: string): string {
  let kind: DigestKind | undefined
  const items: string[] = []
  for (const line of words.split('\n')) {
    kind = kinds.get(line.replace(/ \(\d+\)$/, '')) ?? kind
    const code = /^- (\S+) /.exec(line)?.[1]
    if (code) items.push(`${kind} ${code}`)
  }
  return items.join(', ')
}
