import type { CalendarDate } from '../calendar/calendarDate.js'
import { addDays, compareDays, dayOf, daysBetween } from '../calendar/calendarDate.js'
import type { AssignmentState, Role } from '../options.js'
import { OWED_STATES } from './workflow.js'

/** How many days before the deadline a reminder goes out (DOMAIN §4.5); 0 is the day itself. */
export const REMINDER_DAYS = [7, 3, 1, 0] as const

/** When the daily mail goes out, from a full hour of the office's zone, and when late work is told to the head. */
export type ReminderRules = Readonly<{ isOn: boolean; hour: number; escalateAfterDays: number }>

/** What holds until an administrator has set something else. */
export const STANDARD_REMINDER_RULES: ReminderRules = { isOn: true, hour: 7, escalateAfterDays: 5 }

/** Why a person is reminded of an assignment, most pressing first. */
export const digestKinds = [
  'escalated',
  'explanation',
  'overdue',
  'due',
  'returned',
  'to-submit',
  'new',
  'to-verify',
  'extension',
] as const
export type DigestKind = (typeof digestKinds)[number]

/** An assignment as the digest looks at it; days may be stored values. */
export interface DigestWork {
  id: string
  code: string
  title: string
  state: AssignmentState
  dueOn?: string | null | undefined
  percent?: number | null | undefined
  isExplanationAsked: boolean
  isExtensionAsked: boolean
  /** Whether the head of the unit was told already that this deadline has passed. */
  isEscalated: boolean
}

/** `days`: past the deadline for overdue and escalated work, left until it for work that is due, else null. */
export interface DigestItem {
  kind: DigestKind
  work: DigestWork
  days: number | null
}

/** What a person answers for: the unit's daily work, its submissions, or the confirmation of all work. */
export type DigestPart = 'office' | 'unit-daily' | 'unit-head'

export interface DigestRules {
  parts: readonly DigestPart[]
  today: CalendarDate
  /** The last day this digest speaks for: the day before the next working day. */
  through: CalendarDate
  escalateAfterDays: number
}

/** Without an officer of its own a unit's head is reminded of the daily work as well. */
export function digestPartsOf(roles: readonly Role[], hasOfficer: boolean): readonly DigestPart[] {
  const isOffice = roles.includes('home-affairs')
  const isHead = roles.includes('unit-head')
  const isDaily = roles.includes('unit-officer') || (isHead && !hasOfficer)
  return [
    ...(isOffice ? (['office'] as const) : []),
    ...(isDaily ? (['unit-daily'] as const) : []),
    ...(isHead ? (['unit-head'] as const) : []),
  ]
}

/**
 * What one person is told today, most pressing first. A reminder that would fall on a day off is
 * given on the working day before it, so that nobody learns on Monday what was due on Sunday.
 * Overdue, returned and waiting work is told every working day until it moves.
 */
export function digestOf(works: readonly DigestWork[], rules: DigestRules): readonly DigestItem[] {
  return works.flatMap((work) => itemsOf(work, rules)).sort(compareItems)
}

function itemsOf(work: DigestWork, rules: DigestRules): readonly DigestItem[] {
  return rules.parts.flatMap((part) => {
    if (part === 'office') return officeItems(work)
    if (!OWED_STATES.includes(work.state)) return []
    return part === 'unit-daily' ? dailyItems(work, rules) : headItems(work, rules)
  })
}

function officeItems(work: DigestWork): DigestItem[] {
  if (work.state === 'submitted') return [{ kind: 'to-verify', work, days: null }]
  return work.isExtensionAsked && OWED_STATES.includes(work.state)
    ? [{ kind: 'extension', work, days: null }]
    : []
}

function dailyItems(work: DigestWork, rules: DigestRules): DigestItem[] {
  const pressing = deadlineItem(work, rules)
  const items: DigestItem[] = pressing ? [pressing] : []
  if (work.isExplanationAsked) items.push({ kind: 'explanation', work, days: null })
  if (work.state === 'returned') items.push({ kind: 'returned', work, days: null })
  if (work.state === 'assigned' && !pressing) items.push({ kind: 'new', work, days: null })
  return items
}

function headItems(
  work: DigestWork,
  { parts, today, escalateAfterDays }: DigestRules,
): DigestItem[] {
  const items: DigestItem[] = []
  const late = daysLate(work, today)
  if (late >= escalateAfterDays && !work.isEscalated) {
    items.push({ kind: 'escalated', work, days: late })
  }
  if (work.isExplanationAsked && !parts.includes('unit-daily')) {
    items.push({ kind: 'explanation', work, days: null })
  }
  const isDone = work.percent === 100 && work.state !== 'assigned' && work.state !== 'accepted'
  if (isDone) items.push({ kind: 'to-submit', work, days: null })
  return items
}

function deadlineItem(work: DigestWork, { today, through }: DigestRules): DigestItem | null {
  const dueOn = dayOf(work.dueOn)
  if (!dueOn) return null
  const late = daysLate(work, today)
  if (late > 0) return { kind: 'overdue', work, days: late }
  for (let day = today; day <= through; day = addDays(day, 1)) {
    const left = daysBetween(day, dueOn)
    if (REMINDER_DAYS.some((days) => days === left)) {
      return { kind: 'due', work, days: daysBetween(today, dueOn) }
    }
  }
  return null
}

function daysLate({ dueOn }: DigestWork, today: CalendarDate): number {
  const day = dayOf(dueOn)
  return day ? Math.max(0, daysBetween(day, today)) : 0
}

function compareItems(left: DigestItem, right: DigestItem): number {
  return (
    digestKinds.indexOf(left.kind) - digestKinds.indexOf(right.kind) ||
    compareDue(left.work, right.work) ||
    (left.work.code < right.work.code ? -1 : 1)
  )
}

/** Earliest deadline first, no deadline last. */
function compareDue(left: DigestWork, right: DigestWork): number {
  const first = dayOf(left.dueOn)
  const second = dayOf(right.dueOn)
  if (!first || !second) return Number(!first) - Number(!second)
  return compareDays(first, second)
}
