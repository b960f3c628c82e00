import type { Where } from 'payload'

import { dayOf, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { DigestKind, ReminderRules } from '../../domain/assignments/digest.js'
import type { ReminderState } from '../../domain/options.js'
import type { Reminder } from '../../payload-types.js'
import { readReminderRules } from '../reminderRules.js'
import type { Viewer } from './adminViewer.js'

const PAGE_SIZE = 30

export type RemindersParams = Readonly<{
  day: CalendarDate | null
  state: ReminderState | null
  page: number
}>

/** One piece of work that a mail spoke of. */
export type RemindedItem = Readonly<{ kind: DigestKind; code: string; dueOn: CalendarDate | null }>

export type ReminderRow = Readonly<{
  id: string
  on: CalendarDate | null
  name: string | null
  email: string
  subject: string
  items: readonly RemindedItem[]
  state: ReminderState
  sentAt: string | null
  error: string | null
}>

export type RemindersView = ReminderRules &
  Readonly<{
    rows: readonly ReminderRow[]
    total: number
    page: number
    pages: number
  }>

/** The mails that went out, newest first; escalations stand in the mail that told them. */
export async function listReminders(
  { reader }: Viewer,
  { day, state, page }: RemindersParams,
): Promise<RemindersView> {
  const where: Where[] = [
    { kind: { equals: 'digest' } },
    ...(day ? [{ forOn: { equals: storedDay(day) } }] : []),
    ...(state ? [{ state: { equals: state } }] : []),
  ]
  const [found, rules] = await Promise.all([
    reader.find('reminders', {
      where: { and: where },
      sort: ['-forOn', '-claimedAt'],
      limit: PAGE_SIZE,
      page,
    }),
    readReminderRules(reader),
  ])
  return {
    rows: found.docs.map(rowOf),
    total: found.totalDocs,
    page,
    pages: found.totalPages,
    ...rules,
  }
}

function rowOf(reminder: Reminder): ReminderRow {
  const { id, forOn, personName, email, subject, items, state, sentAt, error } = reminder
  return {
    id,
    on: dayOf(forOn),
    name: personName || null,
    email: email ?? '',
    subject: subject ?? '',
    items: (Array.isArray(items) ? items : []) as unknown as RemindedItem[],
    state,
    sentAt: sentAt ?? null,
    error: error || null,
  }
}
