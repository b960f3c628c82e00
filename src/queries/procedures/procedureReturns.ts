import { dayOf, yearOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import type { ChannelKind } from '../../domain/options.js'
import { usualOfficeHours } from '../../domain/procedures/returnDate.js'
import {
  dayRuns,
  returnPromises,
  type DayRun,
  type PromiseFor,
  type Receipt,
} from '../../domain/procedures/returnPromises.js'
import type { TimeLimit } from '../../domain/procedures/timeLimit.js'
import type { WorkingCalendar } from '../../domain/calendar/workingDays.js'
import type { ChannelView } from './procedureTerms.js'
import type { Reader } from '../reading/reader.js'
import { findWorkingCalendar } from './workingCalendar.js'

/** When the result may be fetched, and the count that leads there. */
export type PromiseView = Readonly<{
  for: PromiseFor
  startsOn: CalendarDate
  on: CalendarDate
  /** Minute after midnight, for limits in hours. */
  atMinute: number | null
  runs: readonly DayRun[]
  /** The holidays of that year are not in the office calendar yet. */
  isBeyondCalendar: boolean
}>

/** Ways to file with one and the same limit, and what it promises; nothing where it states no number. */
export type ReturnGroup = Readonly<{
  channels: readonly ChannelKind[]
  limit: TimeLimit
  /** What the source says of the rows with this limit, where one way to file has several. */
  cases: readonly string[]
  promises: readonly PromiseView[]
}>

/** "Nộp hôm nay, hẹn trả …" for each way to file. */
export type ReturnsView = Readonly<{
  day: CalendarDate
  minute: number | null
  isToday: boolean
  /** Received after this minute a file is handed over on the next working day. */
  lateAfter: number | null
  groups: readonly ReturnGroup[]
}>

type Asked = { channels: readonly ChannelView[]; receipt: Receipt; today: CalendarDate }

/** The promised returns of a file handed in at the time asked for, from the calendar the administrator keeps. */
export async function readReturns(
  reader: Reader,
  { channels, receipt, today }: Asked,
): Promise<ReturnsView> {
  const calendar = await findWorkingCalendar(reader)
  const byLimit = groupBy(channels, ({ timeLimit: { value, unit, text } }) =>
    JSON.stringify(value === null || !unit ? [unit, text] : [value, unit]),
  )
  const groups = [...byLimit.values()].flatMap((rows) => {
    const group = groupOf(rows, { receipt, calendar })
    return group ? [{ rows, group }] : []
  })
  return {
    ...receipt,
    isToday: receipt.day === today,
    lateAfter: usualOfficeHours.lateAfter,
    groups: groups.map(({ rows, group }) => ({ ...group, cases: casesOf(rows, channels) })),
  }
}

/** Each way to file has one limit, mostly: then its description tells no case. */
function casesOf(rows: readonly ChannelView[], all: readonly ChannelView[]): string[] {
  const hasCases = rows.some(({ kind }) =>
    all.some((other) => other.kind === kind && !rows.includes(other)),
  )
  return hasCases ? [...new Set(rows.flatMap(({ description }) => description ?? []))] : []
}

type Office = { receipt: Receipt; calendar: WorkingCalendar }

function groupOf(channels: readonly ChannelView[], { receipt, calendar }: Office) {
  const limit = channels[0]?.timeLimit
  if (!limit) return null
  const years = new Set([...calendar.keys()].map(yearOf))
  return {
    channels: [...new Set(channels.map(({ kind }) => kind))],
    limit,
    promises: returnPromises(limit, receipt, { calendar }).map(({ days, ...promise }) => ({
      ...promise,
      runs: dayRuns(days, calendar),
      isBeyondCalendar: !years.has(yearOf(promise.on)),
    })),
  }
}

/** Nobody hands in a file so many years away, and the count needs days that the calendar has. */
const FURTHEST_YEARS = 100

/** The parameters `nop` (day) and `gio` (hour and minute); null for what cannot be read. */
export function receiptOf(
  { nop, gio }: { nop: string | null; gio: string | null },
  today: CalendarDate,
): Receipt | null {
  const day = nop ? dayOf(nop) : today
  if (!day || (nop && day !== nop)) return null
  if (Math.abs(yearOf(day) - yearOf(today)) > FURTHEST_YEARS) return null
  if (!gio) return { day, minute: null }
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(gio) ?? []
  return hour === undefined ? null : { day, minute: Number(hour) * 60 + Number(minute) }
}
