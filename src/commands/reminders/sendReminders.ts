import type { Payload } from 'payload'

import {
  addDays,
  localMinuteOf,
  storedDay,
  type CalendarDate,
} from '../../domain/calendar/calendarDate.js'
import { digestOf, type DigestRules } from '../../domain/assignments/digest.js'
import {
  addWorkingDays,
  isWorkingDay,
  type WorkingCalendar,
} from '../../domain/calendar/workingDays.js'
import { publicReader } from '../../queries/reading/reader.js'
import { findWorkingCalendar } from '../../queries/procedures/workingCalendar.js'
import { readReminderRules } from '../../queries/reminderRules.js'
import { inPages } from '../inPages.js'
import { claimMail, mailKey, noteOutcome, reportAbandonedClaims, type Outcome } from './claim.js'
import { digestMail } from './digestMail.js'
import { remindedPersons, workOf, type RemindedPerson } from './remindedPersons.js'

/** The clock is handed in: tests live through several days. */
export type ReminderRun = { payload: Payload; publicUrl: string; today: CalendarDate; at: Date }

/**
 * Sends everybody the one mail of the day, once the hour set by the administrator has come and if
 * today is a working day. Harmless at any other time, and as often as you like: whoever has got
 * today's mail, or may have got it, gets no second one.
 */
export async function sendReminders(run: ReminderRun): Promise<void> {
  const { payload, today, at } = run
  await reportAbandonedClaims(payload, at)
  const reader = publicReader(payload)
  const { isOn, hour, escalateAfterDays } = await readReminderRules(reader)
  if (!isOn || localMinuteOf(at) < hour * 60) return
  const calendar = await findWorkingCalendar(reader)
  if (!isWorkingDay(today, calendar)) return
  const rules = {
    today,
    through: lastDayCovered(today, calendar),
    escalateAfterDays,
  }
  const served = await servedToday(run)
  for (const person of await remindedPersons(payload)) {
    if (!served.has(mailKey(person.id, today))) await remind(run, person, rules)
  }
}

/** A reminder that falls on a day off goes out on the working day before it. */
function lastDayCovered(today: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  return addDays(addWorkingDays(today, 1, calendar), -1)
}

async function servedToday({ payload, today }: ReminderRun): Promise<ReadonlySet<string>> {
  const served = new Set<string>()
  const where = { forOn: { equals: storedDay(today) }, state: { not_equals: 'failed' } }
  const rows = inPages(payload, 'reminders', { where, select: { key: true } })
  for await (const { key } of rows) served.add(key)
  return served
}

async function remind(
  { payload, publicUrl, today, at }: ReminderRun,
  person: RemindedPerson,
  rules: Omit<DigestRules, 'parts'>,
): Promise<void> {
  const items = digestOf(await workOf(payload, person), { ...rules, parts: person.parts })
  if (items.length === 0) return
  const mail = digestMail({ items, fullName: person.fullName, today, publicUrl })
  const claim = await claimMail(payload, { person, items, subject: mail.subject, today, at })
  if (!claim) return
  await noteOutcome(payload, claim, await send(payload, { to: person.email, ...mail }, at))
}

async function send(
  payload: Payload,
  mail: { to: string; subject: string; text: string },
  at: Date,
): Promise<Outcome> {
  try {
    await payload.sendEmail(mail)
    return { state: 'sent', at }
  } catch (err) {
    payload.logger.error({ msg: 'A reminder could not be sent', err })
    const error = err instanceof Error ? err.message : String(err)
    return { state: isSurelyUnsent(err) ? 'failed' : 'unknown', error }
  }
}

/** Steps of SMTP before the text of the mail: a failure in one of them means that nothing went out. */
const BEFORE_THE_TEXT = ['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO']

function isSurelyUnsent(err: unknown): boolean {
  const command = (err as { command?: unknown } | null)?.command
  return typeof command === 'string' && BEFORE_THE_TEXT.some((step) => command.startsWith(step))
}
