import type { CalendarDate } from '../calendar/calendarDate.js'
import { addDays } from '../calendar/calendarDate.js'
import type { AnnouncingLevel } from '../options.js'
import type { Timeliness } from '../assignments/timeliness.js'
import { timelinessOf } from '../assignments/timeliness.js'
import type { WorkingCalendar } from '../calendar/workingDays.js'
import { addWorkingDays } from '../calendar/workingDays.js'

/** What the days for announcing a version rest on; null is not known (yet). */
export interface Announcement {
  level: AnnouncingLevel
  /** The legal text was made in the shortened way (trình tự, thủ tục rút gọn). */
  shortened: boolean
  legalTextIssuedOn: CalendarDate | null
  legalTextEffectiveOn: CalendarDate | null
  /** The day the announcing decision was signed. */
  signedOn: CalendarDate | null
  enteredOn: CalendarDate | null
}

/** At least so many days before the legal text takes effect the decision is to be signed (NĐ 63/2010 art. 15). */
const DAYS_AHEAD: Readonly<Record<AnnouncingLevel, number>> = { province: 5, ministry: 20 }
/** The decision on a text made in the shortened way: at most so many days after its promulgation (art. 15). */
const SHORTENED_DAYS = 3
/** Working days after signing within which the national database must have it (art. 24). */
const ENTRY_DAYS: Readonly<Record<AnnouncingLevel, number>> = { province: 5, ministry: 10 }
const SHORTENED_ENTRY_DAYS = 2

/** Something the controller owes; `dueOn` is null where the day it rests on is not entered. */
export interface Duty {
  duty: 'announce' | 'enter-db'
  dueOn: CalendarDate | null
  doneOn: CalendarDate | null
  timeliness: Timeliness
}

/** The last day to sign the announcing decision (NĐ 63/2010 art. 15, as amended). */
export function announceDueOn({
  level,
  shortened,
  legalTextIssuedOn,
  legalTextEffectiveOn,
}: Announcement): CalendarDate | null {
  if (shortened) return legalTextIssuedOn && addDays(legalTextIssuedOn, SHORTENED_DAYS)
  return legalTextEffectiveOn && addDays(legalTextEffectiveOn, -DAYS_AHEAD[level])
}

/** The last day to enter it into the national database of procedures (NĐ 63/2010 art. 24, as amended). */
export function databaseEntryDueOn(
  { level, shortened, signedOn }: Announcement,
  calendar: WorkingCalendar,
): CalendarDate | null {
  const days = shortened ? SHORTENED_ENTRY_DAYS : ENTRY_DAYS[level]
  return signedOn && addWorkingDays(signedOn, days, calendar)
}

/** Both duties and how they stand; entry is owed only once there is a decision to enter. */
export function dutiesOf(
  announcement: Announcement,
  { today, calendar }: { today: CalendarDate; calendar: WorkingCalendar },
): readonly Duty[] {
  const { signedOn, enteredOn } = announcement
  const announce = duty('announce', announceDueOn(announcement), { doneOn: signedOn, today })
  if (!signedOn) return [announce]
  const dueOn = databaseEntryDueOn(announcement, calendar)
  return [announce, duty('enter-db', dueOn, { doneOn: enteredOn, today })]
}

/** The longest overdue first, then by day, then those whose day cannot be told. */
export function compareDuties(left: Duty, right: Duty): number {
  if (left.dueOn === right.dueOn) return 0
  if (!left.dueOn || !right.dueOn) return left.dueOn ? -1 : 1
  return left.dueOn < right.dueOn ? -1 : 1
}

function duty(
  kind: Duty['duty'],
  dueOn: CalendarDate | null,
  { doneOn, today }: { doneOn: CalendarDate | null; today: CalendarDate },
): Duty {
  const state = doneOn ? 'verified' : 'assigned'
  const timeliness = timelinessOf({ state, dueOn, submittedOn: doneOn }, today)
  return { duty: kind, dueOn, doneOn, timeliness: timeliness ?? { kind: 'no-deadline' } }
}
