import type { Payload, PayloadRequest } from 'payload'

import { storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { DigestItem } from '../../domain/assignments/digest.js'
import type { Reminder } from '../../payload-types.js'
import { inTransaction } from '../command.js'
import { escalationKey, type RemindedPerson } from './remindedPersons.js'

const asSystem = { collection: 'reminders', overrideAccess: true, depth: 0 } as const // Only the portal writes this record.

/** A claim this old, in minutes, whose mail was never noted: its process ended while sending. */
const ABANDONED_AFTER = 10

export type Claim = { id: string; person: string; forOn: string }

type Mail = {
  person: RemindedPerson
  items: readonly DigestItem[]
  subject: string
  today: CalendarDate
  at: Date
}

/**
 * Takes the one mail a person gets on a day, before it is sent, so that no crash, second process or
 * second run can send another. Null when it has been taken already. A mail that the mail server has
 * surely not accepted may be taken again.
 */
export function claimMail(payload: Payload, mail: Mail): Promise<Claim | null> {
  return inTransaction({ payload, user: null }, async (req) => {
    const { person, today, subject, items, at } = mail
    const key = mailKey(person.id, today)
    const [known] = await found(req, key)
    if (known && known.state !== 'failed') return null
    const forOn = storedDay(today)
    const data = {
      key,
      forOn,
      kind: 'digest' as const,
      state: 'claimed' as const,
      person: person.id,
      personName: person.fullName,
      email: person.email,
      subject,
      items: items.map(({ kind, days, work }) => ({
        kind,
        days,
        code: work.code,
        dueOn: work.dueOn,
      })),
      claimedAt: at.toISOString(),
      error: null,
    }
    const row = known
      ? await req.payload.update({ ...asSystem, id: known.id, data, req })
      : await req.payload.create({ ...asSystem, data, req })
    await claimEscalations(req, mail)
    return { id: row.id, person: person.id, forOn }
  })
}

export function mailKey(person: string, day: CalendarDate): string {
  return `digest:${person}:${day}`
}

export type Outcome = { state: 'sent'; at: Date } | { state: 'failed' | 'unknown'; error: string }

/** Notes how it went, on the mail and on the escalations in it. */
export async function noteOutcome(payload: Payload, { person, forOn }: Claim, outcome: Outcome) {
  await payload.update({
    ...asSystem,
    where: { person: { equals: person }, forOn: { equals: forOn }, state: { equals: 'claimed' } },
    data:
      outcome.state === 'sent'
        ? { state: 'sent', sentAt: outcome.at.toISOString() }
        : { state: outcome.state, error: outcome.error },
  })
}

/** Shows the administrator which mails may or may not have gone out; they are not sent again. */
export async function reportAbandonedClaims(payload: Payload, at: Date): Promise<void> {
  const before = new Date(at.getTime() - ABANDONED_AFTER * 60_000).toISOString()
  const { docs } = await payload.update({
    ...asSystem,
    where: { state: { equals: 'claimed' }, claimedAt: { less_than: before } },
    data: { state: 'unknown' },
  })
  if (docs.length === 0) return
  payload.logger.warn({ msg: 'Reminders were cut off while sending', mails: docs.length })
}

async function claimEscalations(req: PayloadRequest, { person, items, today, at }: Mail) {
  for (const { kind, work } of items) {
    if (kind !== 'escalated') continue
    const key = escalationKey(person.id, work)
    const [known] = await found(req, key)
    const data = {
      key,
      forOn: storedDay(today),
      kind: 'escalation' as const,
      state: 'claimed' as const,
      person: person.id,
      personName: person.fullName,
      email: person.email,
      subject: `${work.code} ${work.title}`.slice(0, 200),
      assignment: work.id,
      claimedAt: at.toISOString(),
    }
    if (known) await req.payload.update({ ...asSystem, id: known.id, data, req })
    else await req.payload.create({ ...asSystem, data, req })
  }
}

async function found(req: PayloadRequest, key: string): Promise<Reminder[]> {
  const { docs } = await req.payload.find({
    ...asSystem,
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs
}
